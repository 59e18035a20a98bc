#pragma once

#include <optional>
#include <vector>

#include "core/risk/payment_history.h"
#include "core/risk/risk_settings.h"

namespace encaisse {

/// How a customer pays.
enum class PayerKind { Unknown, Punctual, OccasionallyLate, ChronicallyLate, AtRisk };
QString toKey(PayerKind kind);

/// What made a customer of this kind, with the number behind it.
enum class PayerReason {
  TooFewItems,
  Insolvency,
  OldOverdue,
  BrokenPromises,
  LateShare,
  MeanDelay,
  InTime,
  Between
};

struct PayerSegment {
  PayerKind kind = PayerKind::Unknown;
  PayerReason reason = PayerReason::TooFewItems;
  int value = 0;  ///< items, days, promises or per cent, by reason
};

PayerSegment payerSegment(const PaymentHistory& history, const RiskSettings& settings);

/// What a score is made of.
enum class Criterion {
  MeanDelay,
  LateShare,
  Trend,
  Promises,
  Disputes,
  Exposure,
  Relation,
  Rating
};
constexpr int criterionCount = 8;
QString toKey(Criterion criterion);

/// One criterion's part of a score.
struct Points {
  Criterion criterion = Criterion::MeanDelay;
  int most = 0;                 ///< what can be had
  std::optional<int> points;    ///< none: unknown, and then left out of the score
  std::optional<double> value;  ///< days, per cent, promises, disputes, years; none for Rating
};

struct RiskScore {
  std::vector<Points> parts;  ///< every criterion, in their order
  std::optional<int> score;   ///< 0–100, 100 best; none where nothing of how it pays is known
  QChar letter;               ///< A–E; null without a score
};

/// Score = points ÷ points that could be had of what is known × 100, rounded.
/// - delay 30: full up to 0 days, nothing from settings.worstDelay on, straight between
/// - late share 15: full at 0 %, nothing at 100 %
/// - trend 10: 5 for no change of the mean delay, ± 1 for every 2 days
/// - promises 10: share kept of those decided in a year; unknown without any
/// - disputes 5: full without, one less for each of the year raised only after the due date, half
///   of that for the others
/// - exposure 15: full up to 50 % of the limit, nothing from 150 % on; unknown without a limit
/// - relation 5: by its age, full from settings.oldRelationYears on
/// - external rating 10: see ratingShare(); unknown when it has expired
/// Open insolvency proceedings make it 0, class E.
/// @note a score by rule, not by statistics: each part is to be read, and can be argued with
RiskScore riskScore(const PaymentHistory& history, const Customer& customer, QDate asOf,
                    const RiskSettings& settings);

/// How good an external rating is, 0–1: "7/10", or a letter from A (best) to E. None where it says
/// nothing that can be read.
std::optional<double> ratingShare(const QString& rating);

/// What is used of a credit limit.
struct Exposure {
  qint64 amount = 0;               ///< what the customer owes, credits taken off; never below 0
  std::optional<qint64> limit;     ///< as set for the customer
  std::optional<int> usedPercent;  ///< rounded down; none without a limit. 999 at most
  int alert = 0;                   ///< the highest alert reached, in per cent; 0: none
};

Exposure exposureOf(const PaymentHistory& history, const Customer& customer,
                    const RiskSettings& settings);

enum class BlockReason { None, Insolvency, OverLimit, OldOverdue, ClassE };
QString toKey(BlockReason reason);

/// All that is known of how risky one customer is, at the end of one day.
struct CustomerRisk {
  qint32 customer = 0;  ///< index in Snapshot::customers
  PaymentHistory history;
  PayerSegment segment;
  RiskScore score;
  Exposure exposure;
  BlockReason block = BlockReason::None;
};

/// Of every customer; parallel to Snapshot::customers.
std::vector<CustomerRisk> customerRisks(const Snapshot& snapshot, QDate asOf,
                                        const RiskSettings& settings);

}  // namespace encaisse
