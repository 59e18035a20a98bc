#pragma once

#include <QString>

#include "core/reminders/scenario.h"

namespace encaisse {

/// A ready scenario's name in words, one's own as it is called.
QString scenarioText(const QString& name);
/// "Before due", "Reminder", …
QString phaseText(Phase phase);
/// "15 days after the due date", "3 days before", "on the due date".
QString stepWhenText(const ReminderStep& step);

}  // namespace encaisse
