#include "core/disputes/dispute_reasons.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>
#include <algorithm>
#include <iterator>

#include "core/base/text_match.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(DisputeReasons)
};

const DisputeReason* find(const QList<DisputeReason>& reasons, const QString& key) {
  const auto found = std::ranges::find(reasons, key, &DisputeReason::key);
  return found == reasons.end() ? nullptr : &*found;
}

}  // namespace

QList<DisputeReason> standardDisputeReasons() {
  return {{u"QTE_ERR"_s, Words::tr("Wrong quantity")},
          {u"PU_ERR"_s, Words::tr("Wrong unit price")},
          {u"QUALITE_ERR"_s, Words::tr("Quality of the goods or the work")},
          {u"LIVR_INCOMP"_s, Words::tr("Incomplete delivery")},
          {u"REM_ERR"_s, Words::tr("Wrong or missing discount")},
          {u"ART_ERR"_s, Words::tr("Wrong article")},
          {u"MONTANTTOTAL_ERR"_s, Words::tr("Wrong total amount")},
          {u"CALCUL_ERR"_s, Words::tr("Error in the calculation")},
          {u"TX_TVA_ERR"_s, Words::tr("Wrong VAT rate")},
          {u"DOUBLE_FACT"_s, Words::tr("Invoiced twice")},
          {u"DOUBLON"_s, Words::tr("Received twice")},
          {u"CMD_ERR"_s, Words::tr("Wrong or missing purchase order")},
          {u"REF_CT_ABSENT"_s, Words::tr("Contract reference missing")},
          {u"REF_ERR"_s, Words::tr("Wrong reference")},
          {u"CONTRAT_TERM"_s, Words::tr("Contract ended")},
          {u"TRANSAC_INC"_s, Words::tr("Unknown transaction")},
          {u"EMMET_INC"_s, Words::tr("Unknown sender")},
          {u"DEST_INC"_s, Words::tr("Unknown recipient")},
          {u"DEST_ERR"_s, Words::tr("Wrong recipient")},
          {u"ADR_ERR"_s, Words::tr("Wrong address")},
          {u"SIRET_ERR"_s, Words::tr("Wrong SIRET")},
          {u"CODE_ROUTAGE_ERR"_s, Words::tr("Wrong routing code")},
          {u"MODPAI_ERR"_s, Words::tr("Wrong means of payment")},
          {u"COORD_BANC_ERR"_s, Words::tr("Wrong bank details")},
          {u"JUSTIF_ABS"_s, Words::tr("Supporting document missing")},
          {u"NON_CONFORME"_s, Words::tr("Invoice does not conform")},
          {u"AUTRE"_s, Words::tr("Other")}};
}

QList<DisputeReason> disputeReasonsFrom(const QJsonObject& setting) {
  auto standard = standardDisputeReasons();
  const auto list = setting[u"reasons"_s].toArray();
  if (list.isEmpty()) return standard;
  QList<DisputeReason> reasons;
  for (const auto& value : list) {
    const auto entry = value.toObject();
    DisputeReason reason{entry[u"key"_s].toString(), entry[u"text"_s].toString()};
    if (reason.text.isEmpty()) reason.text = disputeReasonText(standard, reason.key);
    reason.hidden = entry[u"hidden"_s].toBool();
    reasons.append(reason);
  }
  return reasons;
}

QJsonObject toSetting(const QList<DisputeReason>& reasons) {
  const auto standard = standardDisputeReasons();
  if (reasons == standard) return {};
  QJsonArray list;
  for (const auto& reason : reasons) {
    // Standard words stay untranslated in the file: the next reader may use another language.
    const auto* known = find(standard, reason.key);
    const bool isStandard = known != nullptr && known->text == reason.text;
    QJsonObject entry{{u"key"_s, reason.key}, {u"text"_s, isStandard ? QString{} : reason.text}};
    if (reason.hidden) entry.insert(u"hidden"_s, true);
    list.append(entry);
  }
  return {{u"reasons"_s, list}};
}

QList<DisputeReason> offeredReasons(const QList<DisputeReason>& reasons) {
  QList<DisputeReason> offered;
  std::ranges::copy_if(reasons, std::back_inserter(offered),
                       [](const DisputeReason& reason) { return !reason.hidden; });
  return offered;
}

QString newReasonKey(const QString& text, const QList<DisputeReason>& taken) {
  static const QRegularExpression others{u"[^A-Z0-9]+"_s};
  static const QRegularExpression ends{u"^_+|_+$"_s};
  QString stem = foldForSearch(text).toUpper().replace(others, u"_"_s).left(40).remove(ends);
  if (stem.isEmpty()) stem = u"REASON"_s;
  QString key = stem;
  for (int number = 2; find(taken, key) != nullptr; ++number) {
    key = u"%1_%2"_s.arg(stem).arg(number);
  }
  return key;
}

QString disputeReasonText(const QList<DisputeReason>& reasons, const QString& key) {
  if (const auto* reason = find(reasons, key)) return reason->text;
  const auto standard = standardDisputeReasons();
  const auto* reason = find(standard, key);
  return reason == nullptr ? key : reason->text;
}

}  // namespace encaisse
