#pragma once

#include <QHash>

#include "app/cli/row_output.h"
#include "core/items/item.h"
#include "core/reminders/plan.h"
#include "core/reminders/reminder_service.h"

namespace encaisse {

/// The reminders of one day, with the numbers of their items.
struct ReminderReport {
  const Snapshot& snapshot;
  QDate day;
  QList<PlannedReminder> planned;
  QHash<qint64, Item> items;  ///< by id, the planned ones
};

/// One row a customer: "plan" in a terminal and as CSV.
Rows planRows(const ReminderReport& report);
/// The same with every item.
QByteArray planJson(const ReminderReport& report);

/// One row a letter that left, then those held back.
Rows runRows(const Snapshot& snapshot, const ReminderRun& run);

/// The thresholds of the gate by their names, with what they mean.
Rows gateRows(const GateSettings& settings, Currency currency);

/// Reminders that left, newest first, and e-mails that have not.
Rows historyRows(const Snapshot& snapshot, const QList<SentReminder>& sent);

}  // namespace encaisse
