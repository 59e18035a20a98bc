#include "ui/procedures/procedure_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(ProcedureWords)
};

}  // namespace

QStringList insolvencyKinds() { return {u"safeguard"_s, u"reorganisation"_s, u"liquidation"_s}; }

QStringList handOverKinds() { return {u"agency"_s, u"lawyer"_s, u"officer"_s, u"court"_s}; }

QString insolvencyKindText(const QString& kind) {
  if (kind == u"safeguard") return Words::tr("Safeguard");
  return kind == u"liquidation" ? Words::tr("Liquidation") : Words::tr("Reorganisation");
}

QString handOverKindText(const QString& kind) {
  if (kind == u"lawyer") return Words::tr("Lawyer");
  if (kind == u"officer") return Words::tr("Officer of justice");
  return kind == u"court" ? Words::tr("Court") : Words::tr("Collection agency");
}

QString interruptionText(LimitationEvent::Kind kind) {
  switch (kind) {
    case LimitationEvent::Kind::Acknowledgment:
      return Words::tr("The debtor acknowledged the debt");
    case LimitationEvent::Kind::CourtClaim: return Words::tr("A claim in court");
    case LimitationEvent::Kind::Enforcement: return Words::tr("An act of enforcement");
  }
  return {};
}

QString limitationAlertText(LimitationAlert alert) {
  switch (alert) {
    case LimitationAlert::None: return {};
    case LimitationAlert::Within30Days: return Words::tr("Within 30 days");
    case LimitationAlert::Within15Days: return Words::tr("Within 15 days");
    case LimitationAlert::Within5Days: return Words::tr("Within 5 days");
    case LimitationAlert::Expired: return Words::tr("Lapsed");
  }
  return {};
}

}  // namespace encaisse
