#pragma once

#include <QString>

#include "ui/reminders/reminder_rows.h"

namespace encaisse {

/// "2 · Reminder 1".
QString stepText(int level, const Scenario& scenario = defaultScenario());
/// "Held: credit", short enough for a column.
QString heldText(HoldReason reason);
/// What releases a held reminder.
QString remedyText(HoldReason reason);
/// Why this reminder, in one sentence or two.
QString reminderWhy(const Snapshot& snapshot, const PlannedReminder& planned, QDate day,
                    const QString& oldestNumber);
/// "Last sent: Reminder 1 on 12/10/2026." or that nothing was.
QString lastSentText(int level, QDate sentOn);

}  // namespace encaisse
