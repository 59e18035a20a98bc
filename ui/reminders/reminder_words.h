#pragma once

#include <QString>

#include "ui/reminders/reminder_rows.h"

namespace encaisse {

/// "2 · Reminder 1".
QString stepText(const ReminderRow& row);
/// "Letter", "E-mail", "Call", …
QString channelText(Channel channel);
/// "Held: credit", short enough for a column.
QString heldText(HoldReason reason);
/// What releases a held reminder.
QString remedyText(HoldReason reason);
/// What the button says that releases it, or leads there.
QString remedyButtonText(HoldReason reason);
/// Why this reminder, in one sentence or two, and what stands beside it.
/// @param number  of the leading item, PlannedReminder::why
QString reminderWhy(const Snapshot& snapshot, const PlannedReminder& planned,
                    const QString& number);
/// What a person does where no letter leaves: "Call 02 40 00 00 00 about 100,00 €."
QString byHandText(const Snapshot& snapshot, const PlannedReminder& planned);
/// "Last sent: Reminder 1 on 12/10/2026." or that nothing was.
QString lastSentText(const QString& step, QDate sentOn);

}  // namespace encaisse
