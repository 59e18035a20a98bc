#pragma once

#include <QDate>
#include <QList>
#include <memory>
#include <optional>
#include <span>
#include <vector>

#include "core/forecast/payment_habit.h"
#include "core/receivables/aging.h"
#include "core/reminders/planner.h"

namespace encaisse {

/// The figures of every customer at one day, made once for list and sheet: a value that threads may
/// share.
struct CustomersOverview {
  std::shared_ptr<const Snapshot> snapshot;
  QDate asOf;
  std::vector<OpenItem> open;        ///< by customer
  QList<AgingRow> rows;              ///< parallel to Snapshot::customers
  std::vector<PaymentHabit> habits;  ///< parallel to Snapshot::customers
  std::vector<int> oldestDaysLate;   ///< parallel to Snapshot::customers; 0: nothing is late
  std::vector<UpcomingStep> steps;   ///< by customer
  QList<PlannedReminder> plan;       ///< of the day

  std::span<const OpenItem> openOf(int customer) const;
  std::span<const UpcomingStep> stepsOf(int customer) const;
  /// What is planned for the customer on the day; null: nothing.
  const PlannedReminder* planOf(int customer) const;
  /// Index in Snapshot::customers; -1 when there is no such customer.
  int indexOf(qint64 customerId) const;
};

CustomersOverview buildOverview(std::shared_ptr<const Snapshot> snapshot, QDate asOf);

}  // namespace encaisse
