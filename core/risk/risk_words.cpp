#include "core/risk/risk_words.h"

#include <QCoreApplication>
#include <cmath>

#include "core/base/contracts.h"

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Risk)
};

QString unknownText(Criterion criterion) {
  switch (criterion) {
    case Criterion::MeanDelay: return Words::tr("Nothing was paid in the last two years.");
    case Criterion::LateShare: return Words::tr("Too few items were due in the last year.");
    case Criterion::Trend: return Words::tr("Too few payments for a trend.");
    case Criterion::Promises: return Words::tr("No promise was decided in the last year.");
    case Criterion::Exposure: return Words::tr("No credit limit is set.");
    case Criterion::Rating: return Words::tr("No external rating is valid.");
    case Criterion::Relation: return Words::tr("Nothing was booked yet.");
    case Criterion::Disputes: break;
  }
  return {};
}

QString delayText(int days) {
  if (days > 0) {
    return Words::tr("Pays %n day(s) late on average, recent payments first.", "", days);
  }
  if (days < 0) return Words::tr("Pays %n day(s) early on average.", "", -days);
  return Words::tr("Pays on the due date on average.");
}

QString trendText(int days) {
  if (days > 0) return Words::tr("Pays %n day(s) later than in the months before.", "", days);
  if (days < 0) return Words::tr("Pays %n day(s) sooner than in the months before.", "", -days);
  return Words::tr("Pays as in the months before.");
}

}  // namespace

QString payerKindName(PayerKind kind) {
  switch (kind) {
    case PayerKind::Unknown: return Words::tr("too little known");
    case PayerKind::Punctual: return Words::tr("punctual");
    case PayerKind::OccasionallyLate: return Words::tr("occasionally late");
    case PayerKind::ChronicallyLate: return Words::tr("chronically late");
    case PayerKind::AtRisk: return Words::tr("at risk");
  }
  EXPECTS(false);
}

QString payerKindName(const QString& key) {
  for (const auto kind : {PayerKind::Punctual, PayerKind::OccasionallyLate,
                          PayerKind::ChronicallyLate, PayerKind::AtRisk}) {
    if (toKey(kind) == key) return payerKindName(kind);
  }
  return payerKindName(PayerKind::Unknown);
}

QString payerReasonText(const PayerSegment& segment, const RiskSettings& settings) {
  const int value = segment.value;
  switch (segment.reason) {
    case PayerReason::TooFewItems:
      return Words::tr("Only %n item(s) fell due in the last year: too few to tell.", "", value);
    case PayerReason::Insolvency: return Words::tr("Insolvency proceedings are open.");
    case PayerReason::OldOverdue:
      return Words::tr("Something has been overdue for %n day(s), more than %1.", "", value)
          .arg(settings.riskOverdueDays);
    case PayerReason::BrokenPromises:
      return Words::tr("%n promise(s) broken within a year.", "", value);
    case PayerReason::LateShare:
      return Words::tr("%1 % of the items of the last year late, more than %2 %.")
          .arg(value)
          .arg(settings.chronicLate);
    case PayerReason::MeanDelay:
      return Words::tr("Pays %n day(s) late on average, more than %1.", "", value)
          .arg(settings.chronicDelay);
    case PayerReason::InTime:
      return Words::tr("Only %1 % of the items of the last year late, and none of them by much.")
          .arg(value);
    case PayerReason::Between:
      return Words::tr("%1 % of the items of the last year late: neither punctual nor chronic.")
          .arg(value);
  }
  EXPECTS(false);
}

QString criterionName(Criterion criterion) {
  switch (criterion) {
    case Criterion::MeanDelay: return Words::tr("Delay");
    case Criterion::LateShare: return Words::tr("Share late");
    case Criterion::Trend: return Words::tr("Trend");
    case Criterion::Promises: return Words::tr("Promises");
    case Criterion::Disputes: return Words::tr("Disputes");
    case Criterion::Exposure: return Words::tr("Use of the limit");
    case Criterion::Relation: return Words::tr("Age of the relation");
    case Criterion::Rating: return Words::tr("External rating");
  }
  EXPECTS(false);
}

QString criterionText(const Points& points) {
  if (!points.points) return unknownText(points.criterion);
  const int value = int(std::lround(points.value.value_or(0)));
  switch (points.criterion) {
    case Criterion::MeanDelay: return delayText(value);
    case Criterion::LateShare:
      return Words::tr("%1 % of the items of the last year late.").arg(value);
    case Criterion::Trend: return trendText(value);
    case Criterion::Promises: return Words::tr("%n promise(s) broken in the last year.", "", value);
    case Criterion::Disputes: return Words::tr("%n dispute(s) in the last year.", "", value);
    case Criterion::Exposure: return Words::tr("%1 % of the granted limit used.").arg(value);
    case Criterion::Relation:
      return value == 0 ? Words::tr("A customer for less than half a year.")
                        : Words::tr("A customer for about %n year(s).", "", value);
    case Criterion::Rating: return Words::tr("By the rating that stands with the customer.");
  }
  EXPECTS(false);
}

QString capText(const RiskScore& score, PayerKind kind) {
  if (score.letter == score.byPoints) return {};
  return Words::tr("Class %1 by its points; who is %2 is of class %3 at best.")
      .arg(score.byPoints)
      .arg(payerKindName(kind))
      .arg(bestClass(kind));
}

QString blockReasonText(const CustomerRisk& risk, const RiskSettings& settings) {
  switch (risk.block) {
    case BlockReason::None: return {};
    case BlockReason::Insolvency: return Words::tr("Insolvency proceedings are open.");
    case BlockReason::OverLimit:
      return Words::tr("Above the granted limit: %1 % of it are used.")
          .arg(risk.exposure.usedPercent.value_or(0));
    case BlockReason::OldOverdue:
      return Words::tr("Something has been overdue for %n day(s), more than %1.", "",
                       risk.history.oldestDaysLate)
          .arg(settings.riskOverdueDays);
    case BlockReason::ClassE:
      return Words::tr("Owes something and is of class E: %1 of 100 points.")
          .arg(risk.score.score.value_or(0));
  }
  EXPECTS(false);
}

}  // namespace encaisse
