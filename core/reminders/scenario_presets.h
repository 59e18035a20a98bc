#pragma once

#include "core/reminders/scenario.h"

namespace encaisse {

/// With which wordings a scenario reminds.
enum class Tone {
  Friendly,  ///< the first wording twice
  Usual,     ///< first, second and last wording in turn
  Firm       ///< begins with the second
};

/// How soon it goes on from step to step.
enum class Pace { Slow, Usual, Fast };

/// Gives each written reminder the wording of the tone; what leaves before the due date, notices
/// and thanks keep theirs.
Scenario withTone(Scenario scenario, Tone tone);
/// The tone it has; none: a mixture of one's own.
std::optional<Tone> toneOf(const Scenario& scenario);

/// Reminders and notices come later by half, or sooner by a third; what leaves before the due date
/// stays. Days are rounded to the nearest, and keep their order.
Scenario withPace(Scenario scenario, Pace pace);

/// Levels in the order of the list; the last step of the phase ThankYou becomes the thanks.
Scenario withSteps(Scenario scenario, const QList<ReminderStep>& steps);
/// The steps by level, then the thanks.
QList<ReminderStep> allSteps(const Scenario& scenario);

/// A word for a new step that no other has: "reminder_4".
QString freeStepKey(const QList<ReminderStep>& steps, const ReminderStep& step);

}  // namespace encaisse
