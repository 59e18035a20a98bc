#pragma once

#include <QList>
#include <QString>

namespace encaisse {

enum class Phase { BeforeDue, Reminder, FormalNotice };

/// One step of a scenario: from @ref dayOffset days after the due date on (negative: before), an
/// item may be reminded at @ref level.
struct ReminderStep {
  int level = 0;      ///< 1, 2, … in order
  int dayOffset = 0;  ///< relative to the due date
  Phase phase = Phase::Reminder;
  QString key;  ///< stable word for files and templates, "reminder_1"
};

struct Scenario {
  QList<ReminderStep> steps;  ///< by level
  int minimumGapDays = 7;     ///< between two levels of the same item

  const ReminderStep& step(int level) const;  ///< @p level exists (contract)
  int topLevel() const { return int(steps.size()); }
};

/// The scenario that everybody starts with: before due J-3, reminders J+5, J+15, J+30, formal
/// notice J+45.
const Scenario& defaultScenario();

}  // namespace encaisse
