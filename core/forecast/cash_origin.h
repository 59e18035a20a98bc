#pragma once

#include <vector>

#include "core/forecast/cash_band.h"
#include "core/forecast/payment_behaviour.h"

namespace encaisse {

constexpr int originDays = 28;  ///< between one origin and the next
constexpr int originWeeks = 8;  ///< forecast from each

/// Days after a day of the past: what would have been expected in them, and what came.
struct OriginPeriod {
  DayNumber lastDay = 0;
  qint64 received = 0;
  qint64 expected = 0;
  qint64 open = 0;
  CashSpread spread;
};

/// One week, with what the plain rules would have said.
struct OriginWeek : OriginPeriod {
  qint64 byDueDate = 0;       ///< overdue items in the first week
  qint64 byCustomerMean = 0;  ///< due date + the customer's mean delay
  qint64 byShrunkMedian = 0;  ///< due date + PaymentHabit::usualDelayDays
};

/// One day of the past, forecast from what was known then. Periods that end after courses.lastDay
/// are left out: nobody knows yet what came.
struct PastOrigin {
  DayNumber asOf = 0;
  std::vector<OriginWeek> weeks;      ///< of seven days, one after the other
  std::vector<OriginPeriod> windows;  ///< of windowDays, all from the day after
};

/// The items open at the end of @p asOf. Without what the plain rules say: addPlainRules().
PastOrigin forecastOrigin(const Snapshot& snapshot, const PaymentPast& past, DayNumber asOf,
                          int weeks = originWeeks);

/// Adds to the weeks what due dates and delays alone would have said.
void addPlainRules(PastOrigin& origin, const Snapshot& snapshot, const PaymentPast& past);

}  // namespace encaisse
