#pragma once

#include <optional>
#include <vector>

#include "core/receivables/snapshot.h"

namespace encaisse {

/// What one customer's past says, as known at the end of one day. Delays in days after the due
/// date, negative before it; amounts in minor units.
struct PaymentHistory {
  qint64 balance = 0;  ///< open debits + unallocated credits
  qint64 overdue = 0;  ///< as the aging has it
  /// Of the overdue, what free credits do not cover (layFreeCredits): only this tells how one pays.
  qint64 unpaidOverdue = 0;
  int oldestDaysLate = 0;              ///< of the unpaid overdue; 0: nothing is
  DayNumber firstDay = 0;              ///< of its first item; 0: none by the day
  int decided = 0;                     ///< items of the last year that were paid or are past due
  int late = 0;                        ///< of these, paid late or late now, beyond the grace days
  int paid = 0;                        ///< items of the last two years ended by money
  std::optional<double> meanDelay;     ///< weighted by amount and by age, recent first
  std::optional<double> recentDelay;   ///< of the last quarter, plain mean of the items paid
  std::optional<double> earlierDelay;  ///< of the three quarters before it
  int promisesDecided = 0;             ///< in the last year
  int promisesBroken = 0;              ///< of these
  int disputes = 0;                    ///< opened in the last year
  int lateDisputes = 0;                ///< of these, opened only after the due date
  bool isInsolvent = false;            ///< proceedings are open

  /// Of 1000.
  std::optional<int> latePermille() const;
};

/// Days of the periods that histories look at.
constexpr int historyYear = 365;
constexpr int historyQuarter = 91;
/// A payment counts half as much when it is half a year older.
constexpr int historyHalfLifeDays = 180;
/// Fewest paid items on each side of a trend.
constexpr int fewestForTrend = 3;

/// Of every customer, in one pass over the facts; parallel to Snapshot::customers.
/// @param snapshot   complete: since is invalid (contract)
/// @param graceDays  paid so many days after the due date is not late yet
std::vector<PaymentHistory> paymentHistories(const Snapshot& snapshot, QDate asOf, int graceDays);

}  // namespace encaisse
