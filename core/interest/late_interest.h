#pragma once

#include <QList>
#include <QString>
#include <optional>

#include "core/base/day_number.h"
#include "core/base/result.h"
#include "core/interest/foreign_law.h"
#include "core/interest/rate_rule.h"
#include "core/interest/rate_table.h"
#include "core/interest/recovery_fee.h"

namespace encaisse {

/// The days of the year that a day is a part of. A visible setting.
/// @source bpifrance-creation.fr: 365, in leap years too, is what firms do
enum class DayCount { Actual365, ActualActual, Actual360 };

/// Whether a rate follows the half-years of the delay or stays that of its first day.
enum class RateChange {
  EachHalfYear,   ///< our reading of L441-10 II: the delay is split on 1 January and 1 July
  FrozenAtStart,  ///< contracts that say so; always for a public buyer (R2192-31)
};

/// What a part payment pays first. A visible choice.
enum class Imputation {
  PrincipalFirst,  ///< as firms book it
  InterestFirst,   ///< C. civ., art. 1343-1, then the lump sum, then the principal
};

/// How late payment is counted for one debtor.
struct InterestTerms {
  InterestRegime regime = InterestRegime::Professional;
  std::optional<RateRule> contractRate;  ///< of professionals only; others are under the law alone
  /// Whether a contract rate below three times the legal rate is raised to it. Never without being
  /// asked: the segment says where it is below.
  bool raiseToFloor = false;
  RateChange rateChange = RateChange::EachHalfYear;
  DayCount dayCount = DayCount::Actual365;
  Imputation imputation = Imputation::PrincipalFirst;
  std::optional<ForeignLaw> foreignLaw;  ///< of the regime Foreign (contract)
  /// The day a consumer received the formal notice; 0: none, so no interest.
  DayNumber noticeDay = 0;
  /// Opening of insolvency proceedings: interest stops the day before. 0: none.
  /// @source C. com., art. L622-28
  DayNumber insolvencyDay = 0;
};

/// Something that made a debt smaller.
struct Reduction {
  enum class Kind {
    Payment,    ///< from the day after the money came
    CreditNote  ///< from the start, whatever its date: it was never owed
  };
  DayNumber day = 0;
  qint64 amount = 0;  ///< above zero
  Kind kind = Kind::Payment;

  friend bool operator==(const Reduction&, const Reduction&) = default;
};

/// One debit and what became of it. Amounts include VAT; penalties bear none.
/// @note of a public contract the retention money is left out (R2192-33); a disputed part is left
///       out when the user says so
struct LateDebt {
  qint64 principal = 0;
  DayNumber dueDay = 0;
  QList<Reduction> reductions;
  QString currency = QStringLiteral("EUR");
};

/// A stretch of days with one amount and one rate.
struct InterestSegment {
  DayNumber from = 0;
  DayNumber to = 0;  ///< included
  int days = 0;
  int basisPoints = 0;
  qint64 base = 0;
  /// Minor units. Segments are rounded so that they always add up to the rounded running total:
  /// each is within one cent of its exact value and their sum is the interest.
  qint64 amount = 0;
  int yearDays = 365;
  bool provisional = false;             ///< beyond the last known rate
  std::optional<int> floorBasisPoints;  ///< three times the legal rate, of a contract rate
  bool belowFloor = false;              ///< what the contract says is below the floor
  DayNumber referenceDay = 0;           ///< of the reference rate; 0: a rate without one
  QString rateSource;
  QString rateEvidence;

  friend bool operator==(const InterestSegment&, const InterestSegment&) = default;
};

/// What a late debt has cost up to one day: the calculation sheet.
struct InterestSheet {
  QList<InterestSegment> segments;
  qint64 interest = 0;  ///< rounded once, half up
  /// Of this debit taken alone: see recoveryFees() for instalments. 0 where a foreign law sets it
  /// in another currency than the debt's: then feeCurrency differs, and the sum is the user's to
  /// add.
  qint64 fee = 0;
  QString feeCurrency = QStringLiteral("EUR");
  bool late = false;           ///< something was owed on the day after the due date
  bool provisional = false;    ///< a segment is
  bool belowFloor = false;     ///< a segment is
  qint64 openPrincipal = 0;    ///< at the end of the last day
  qint64 paidToInterest = 0;   ///< of payments, with InterestFirst
  qint64 paidToFee = 0;        ///< the same
  qint64 perDay = 0;           ///< one more day at the last rate, rounded: "to be completed"
  DayNumber interestFrom = 0;  ///< first day counted; 0: none
};

/// Late-payment interest on one debit up to and including @p until: the day of the statement, or
/// any day after the last payment.
///
///     interest = Σ over segments of base × rate × days ÷ days of the year
///
/// The first day is the day after the due date, without any reminder (of a consumer the day after
/// the formal notice); the last is the day the money came, included. No interest on interest.
///
/// @error NotFound  no reference rate is known for a day of the delay
/// @error InvalidInput  an amount or a rate beyond what can be calculated
/// @source C. com., art. L441-10 II, D441-5, L622-28; code de la commande publique, art. L2192-13,
///         R2192-31 to R2192-33, D2192-35; C. civ., art. 1231-6, 1343-1, 1343-2, 1344-1
Result<InterestSheet> lateInterest(const LateDebt& debt, const InterestTerms& terms,
                                   DayNumber until, const RateTable& rates);

/// The rule that counts under @p terms.
RateRule rateRuleOf(const InterestTerms& terms);

}  // namespace encaisse
