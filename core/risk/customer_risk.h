#pragma once

#include <optional>
#include <vector>

#include "core/risk/credit_standing.h"
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
  QChar letter;    ///< A–E, never better than bestClass() of how it pays; null: no score
  QChar byPoints;  ///< A–E by the score alone
};

/// The best class that who pays so can have, whatever the points: at risk D, chronically late C,
/// else A. So nobody is of class A and at risk at once.
QChar bestClass(PayerKind kind);

/// Score = points ÷ points that could be had of what is known × 100, rounded.
/// - delay 30: full up to 0 days, nothing from settings.worstDelay on, straight between
/// - late share 15: full at 0 %, nothing at 100 %
/// - trend 10: 5 for no change of the mean delay, ± 1 for every 2 days
/// - promises 10: share kept of those decided in a year; unknown without any
/// - disputes 5: full without, one less for each of the year raised only after the due date, half
///   of that for the others
/// - exposure 15: full up to 50 % of the granted limit, nothing from 150 % on; unknown without
///   one
/// - relation 5: by its age, full from settings.oldRelationYears on
/// - external rating 10: see ratingShare(); unknown when it has expired
/// Open insolvency proceedings make it 0, class E. The class by points is capped at
/// bestClass(@p kind).
/// @note a score by rule, not by statistics: each part is to be read, and can be argued with
RiskScore riskScore(const PaymentHistory& history, const Customer& customer,
                    const Exposure& exposure, PayerKind kind, QDate asOf,
                    const RiskSettings& settings);

/// How good an external rating is, 0–1: "7/10", or a letter from A (best) to E. None where it says
/// nothing that can be read.
std::optional<double> ratingShare(const QString& rating);

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

  /// Somebody decided to deliver all the same; see CreditStanding::bypass.
  bool isBypassed() const { return block != BlockReason::None && exposure.standing.bypass >= 0; }
  bool isToBlock() const { return block != BlockReason::None && !isBypassed(); }
};

/// Of every customer; parallel to Snapshot::customers.
std::vector<CustomerRisk> customerRisks(const Snapshot& snapshot, QDate asOf,
                                        const RiskSettings& settings);

}  // namespace encaisse
