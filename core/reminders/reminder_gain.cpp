#include "core/reminders/reminder_gain.h"

namespace encaisse {

ActionGain reminderGain(ActionGains& gains, const PlannedReminder& planned) {
  ActionGain gain;
  qint64 before = 0;
  for (const auto& item : planned.items) {
    gain.add(before, gains.of(item.item), item.open);
    before += item.open;
  }
  return gain;
}

}  // namespace encaisse
