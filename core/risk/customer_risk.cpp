#include "core/risk/customer_risk.h"

#include <QHash>
#include <algorithm>
#include <cmath>

#include "core/base/contracts.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

/// @p share of the points, 0–1, rounded.
int part(int most, double share) { return int(std::lround(most * std::clamp(share, 0.0, 1.0))); }

Points delayPoints(const PaymentHistory& history, const RiskSettings& settings) {
  Points points{Criterion::MeanDelay, 30, {}, history.meanDelay};
  if (history.meanDelay) points.points = part(30, 1 - *history.meanDelay / settings.worstDelay);
  return points;
}

Points lateSharePoints(const PaymentHistory& history, const RiskSettings& settings) {
  Points points{Criterion::LateShare, 15, {}, {}};
  const auto late = history.latePermille();
  if (!late || history.decided < settings.fewestItems) return points;
  points.value = *late / 10.0;
  points.points = part(15, 1 - *late / 1000.0);
  return points;
}

Points trendPoints(const PaymentHistory& history) {
  Points points{Criterion::Trend, 10, {}, {}};
  if (!history.recentDelay || !history.earlierDelay) return points;
  points.value = *history.recentDelay - *history.earlierDelay;
  points.points = part(10, 0.5 - *points.value / 20);
  return points;
}

Points promisePoints(const PaymentHistory& history) {
  Points points{Criterion::Promises, 10, {}, {}};
  if (history.promisesDecided == 0) return points;
  points.value = history.promisesBroken;
  points.points = part(10, 1 - double(history.promisesBroken) / history.promisesDecided);
  return points;
}

Points disputePoints(const PaymentHistory& history) {
  const double lost = history.lateDisputes + (history.disputes - history.lateDisputes) / 2.0;
  return {Criterion::Disputes, 5, part(5, 1 - lost / 5), double(history.disputes)};
}

Points exposurePoints(const Exposure& exposure) {
  Points points{Criterion::Exposure, 15, {}, {}};
  if (!exposure.usedPercent) return points;
  points.value = *exposure.usedPercent;
  points.points = part(15, (150 - *points.value) / 100);
  return points;
}

Points relationPoints(const PaymentHistory& history, DayNumber day, const RiskSettings& settings) {
  Points points{Criterion::Relation, 5, {}, {}};
  if (history.firstDay == 0) return points;
  points.value = (day - history.firstDay) / 365.25;
  points.points = part(5, *points.value / settings.oldRelationYears);
  return points;
}

Points ratingPoints(const Customer& customer, QDate asOf) {
  Points points{Criterion::Rating, 10, {}, {}};
  const bool expired = customer.ratingUntil.isValid() && customer.ratingUntil < asOf;
  const bool notYet = customer.ratedOn.isValid() && customer.ratedOn > asOf;
  if (expired || notYet) return points;
  if (const auto share = ratingShare(customer.rating)) points.points = part(10, *share);
  return points;
}

BlockReason blockReason(const CustomerRisk& risk, const RiskSettings& settings) {
  if (risk.history.isInsolvent) return BlockReason::Insolvency;
  const auto& limit = risk.exposure.standing.limit;
  if (limit && risk.exposure.amount > *limit) {
    return BlockReason::OverLimit;
  }
  if (risk.history.oldestDaysLate > settings.riskOverdueDays) return BlockReason::OldOverdue;
  if (risk.score.letter == u'E' && risk.history.balance > 0) return BlockReason::ClassE;
  return BlockReason::None;
}

}  // namespace

QString toKey(PayerKind kind) {
  switch (kind) {
    case PayerKind::Unknown: return u"unknown"_s;
    case PayerKind::Punctual: return u"punctual"_s;
    case PayerKind::OccasionallyLate: return u"occasionally_late"_s;
    case PayerKind::ChronicallyLate: return u"chronically_late"_s;
    case PayerKind::AtRisk: return u"at_risk"_s;
  }
  EXPECTS(false);
}

QString toKey(Criterion criterion) {
  switch (criterion) {
    case Criterion::MeanDelay: return u"delay"_s;
    case Criterion::LateShare: return u"late_share"_s;
    case Criterion::Trend: return u"trend"_s;
    case Criterion::Promises: return u"promises"_s;
    case Criterion::Disputes: return u"disputes"_s;
    case Criterion::Exposure: return u"exposure"_s;
    case Criterion::Relation: return u"relation"_s;
    case Criterion::Rating: return u"rating"_s;
  }
  EXPECTS(false);
}

QString toKey(BlockReason reason) {
  switch (reason) {
    case BlockReason::None: return {};
    case BlockReason::Insolvency: return u"insolvency"_s;
    case BlockReason::OverLimit: return u"over_limit"_s;
    case BlockReason::OldOverdue: return u"old_overdue"_s;
    case BlockReason::ClassE: return u"class_e"_s;
  }
  EXPECTS(false);
}

PayerSegment payerSegment(const PaymentHistory& history, const RiskSettings& settings) {
  if (history.isInsolvent) return {PayerKind::AtRisk, PayerReason::Insolvency, 0};
  if (history.oldestDaysLate > settings.riskOverdueDays) {
    return {PayerKind::AtRisk, PayerReason::OldOverdue, history.oldestDaysLate};
  }
  if (history.promisesBroken >= settings.riskBrokenPromises) {
    return {PayerKind::AtRisk, PayerReason::BrokenPromises, history.promisesBroken};
  }
  if (history.decided < settings.fewestItems) {
    return {PayerKind::Unknown, PayerReason::TooFewItems, history.decided};
  }
  const int latePermille = history.latePermille().value_or(0);
  const double delay = history.meanDelay.value_or(0);
  if (latePermille > settings.chronicLate * 10) {
    return {PayerKind::ChronicallyLate, PayerReason::LateShare, latePermille / 10};
  }
  if (delay > settings.chronicDelay) {
    return {PayerKind::ChronicallyLate, PayerReason::MeanDelay, int(std::lround(delay))};
  }
  const bool inTime = latePermille <= settings.punctualLate * 10 && delay <= settings.punctualDelay;
  return inTime
             ? PayerSegment{PayerKind::Punctual, PayerReason::InTime, latePermille / 10}
             : PayerSegment{PayerKind::OccasionallyLate, PayerReason::Between, latePermille / 10};
}

std::optional<double> ratingShare(const QString& rating) {
  const QString text = rating.trimmed().toUpper();
  const auto parts = text.split(u'/');
  if (parts.size() == 2) {
    bool isNumber = false;
    bool isWhole = false;
    const double value = parts[0].trimmed().replace(u',', u'.').toDouble(&isNumber);
    const double whole = parts[1].trimmed().toDouble(&isWhole);
    if (!isNumber || !isWhole || whole <= 0 || value < 0 || value > whole) return std::nullopt;
    return value / whole;
  }
  if (text.size() != 1 || text[0] < u'A' || text[0] > u'E') return std::nullopt;
  return (u'E' - text[0].unicode()) / 4.0;
}

QChar bestClass(PayerKind kind) {
  if (kind == PayerKind::AtRisk) return u'D';
  if (kind == PayerKind::ChronicallyLate) return u'C';
  return u'A';
}

RiskScore riskScore(const PaymentHistory& history, const Customer& customer,
                    const Exposure& exposure, PayerKind kind, QDate asOf,
                    const RiskSettings& settings) {
  RiskScore score;
  score.parts = {delayPoints(history, settings),
                 lateSharePoints(history, settings),
                 trendPoints(history),
                 promisePoints(history),
                 disputePoints(history),
                 exposurePoints(exposure),
                 relationPoints(history, dayNumber(asOf), settings),
                 ratingPoints(customer, asOf)};
  int points = 0;
  int most = 0;
  for (const auto& one : score.parts) {
    if (!one.points) continue;
    points += *one.points;
    most += one.most;
  }
  if (history.isInsolvent) {
    score.score = 0;
    score.letter = score.byPoints = u'E';
    return score;
  }
  const bool knowsPaying = score.parts[0].points || score.parts[1].points;
  if (!knowsPaying) return score;
  score.score = (points * 200 + most) / (2 * most);
  const auto& from = settings.classFrom;
  const auto reached =
      std::ranges::find_if(from, [&](int fewest) { return *score.score >= fewest; });
  score.byPoints = QChar{u'A' + int(reached - from.begin())};
  score.letter = std::max(score.byPoints, bestClass(kind));
  return score;
}

std::vector<CustomerRisk> customerRisks(const Snapshot& snapshot, QDate asOf,
                                        const RiskSettings& settings) {
  const auto histories = paymentHistories(snapshot, asOf, settings.graceDays);
  const auto standings = creditStandings(snapshot, asOf);
  std::vector<CustomerRisk> risks;
  risks.reserve(histories.size());
  for (size_t i = 0; i < histories.size(); ++i) {
    const auto& customer = snapshot.customers[qsizetype(i)];
    CustomerRisk risk;
    risk.customer = qint32(i);
    risk.segment = payerSegment(histories[i], settings);
    risk.exposure = exposureOf(histories[i].balance, standings[i], settings);
    risk.score =
        riskScore(histories[i], customer, risk.exposure, risk.segment.kind, asOf, settings);
    risk.history = histories[i];
    risk.block = blockReason(risk, settings);
    risks.push_back(std::move(risk));
  }
  return risks;
}

}  // namespace encaisse
