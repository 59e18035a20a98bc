#pragma once

#include <QDate>
#include <QList>
#include <vector>

#include "core/receivables/snapshot.h"

namespace encaisse {

/// How late a customer usually pays, from the ledger's own history.
struct PaymentHabit {
  int paidItems = 0;        ///< debit items wholly settled by the day, that the habit rests on
  int medianDelayDays = 0;  ///< of these; 0 when there are none
  int usualDelayDays = 0;   ///< shrunk toward the whole ledger's median when they are few
  QList<int> delays;        ///< days late of each, ascending
};

/// The delay of every customer as known at the end of @p asOf, parallel to Snapshot::customers.
///
/// Delay = day of the last allocation − due date. Usual delay = (n × own median + k × ledger
/// median) ÷ (n + k) with k = 5, rounded half away from zero: a customer without history is
/// expected to pay like the others.
/// @param snapshot  complete: since is invalid (contract)
/// @source the shrinkage of indicators.md section 8, cold start; k from its 5–10
std::vector<PaymentHabit> paymentHabits(const Snapshot& snapshot, QDate asOf);

}  // namespace encaisse
