#pragma once

#include "core/forecast/action_gain.h"
#include "core/reminders/plan.h"

namespace encaisse {

/// What sending a planned message may bring, over its items; its amount is toPay().
ActionGain reminderGain(ActionGains& gains, const PlannedReminder& planned);

}  // namespace encaisse
