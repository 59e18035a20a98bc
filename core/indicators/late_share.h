#pragma once

#include <vector>

#include "core/indicators/break_down.h"

namespace encaisse {

/// How few customers make most of the delays.
struct LateShare {
  int customers = 0;  ///< the fewest that make 80 % of it together
  int owing = 0;      ///< customers with an open debit item
};

/// What each customer makes of the delays at the end of one day.
struct CustomerDelay {
  qint32 customer = 0;  ///< index in Snapshot::customers
  qint64 debits = 0;
  qint64 delay = 0;  ///< Σ overdue × days late, minor units × days
};

/// The customers with an open debit item at the end of @p day, most delay first, equals by name.
std::vector<CustomerDelay> customerDelays(const Snapshot& snapshot, DayNumber day);

/// By group, then by day: [group × days + day]. One pass over the facts.
/// @param days  rising
/// @source Pareto's principle, on amount × days late: a large amount a day late and a small one a
///         year late are not the same
std::vector<LateShare> lateShares(const Snapshot& snapshot, const CustomerGroups& groups,
                                  const std::vector<DayNumber>& days);

}  // namespace encaisse
