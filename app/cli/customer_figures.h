#pragma once

#include <vector>

#include "core/forecast/payment_habit.h"
#include "core/receivables/aging.h"

namespace encaisse {

/// What one customer owes and how it pays, at the end of a day.
struct CustomerFigures {
  AgingRow aged;  ///< zeros for a customer without open items
  PaymentHabit habit;
  QDate oldestDueOn;  ///< of the open debit items; invalid when there are none
};

/// Parallel to Snapshot::customers.
/// @param snapshot  complete: since is invalid (contract)
std::vector<CustomerFigures> customerFigures(const Snapshot& snapshot, QDate asOf);

}  // namespace encaisse
