#pragma once

#include <vector>

#include "core/forecast/cash_band.h"
#include "core/forecast/payment_behaviour.h"

namespace encaisse {

constexpr int originDays = 28;  ///< between one origin and the next
constexpr int originWeeks = 8;  ///< forecast from each
constexpr int bandOrigins = 4;  ///< before a day, that say how wide the band must be on it

/// One week after a day of the past: what would have been expected then, and what came.
struct OriginWeek {
  DayNumber lastDay = 0;
  qint64 received = 0;
  qint64 expected = 0;
  qint64 byDueDate = 0;       ///< overdue items in the first week
  qint64 byCustomerMean = 0;  ///< due date + the customer's mean delay
  qint64 byShrunkMedian = 0;  ///< due date + PaymentHabit::usualDelayDays
  qint64 open = 0;
  CashSpread spread;
};

/// The weeks of seven days after @p asOf for the items open at its end, forecast from what was
/// known then. Weeks that end after courses.lastDay are left out: nobody knows yet what came.
std::vector<OriginWeek> forecastOrigin(const Snapshot& snapshot, const ItemCourses& courses,
                                       const std::vector<int>& groupOf, DayNumber asOf, int weeks);

/// How far the band must be stretched to hold four of five weeks of this ledger's past: the
/// forecasts of the last four origins before @p asOf, set against what had come by then.
double calibrateBand(const Snapshot& snapshot, QDate asOf);

}  // namespace encaisse
