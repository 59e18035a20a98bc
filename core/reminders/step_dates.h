#pragma once

#include <limits>

#include "core/base/day_number.h"
#include "core/reminders/plan.h"

namespace encaisse {

/// What the next step of an item depends on.
struct StepFacts {
  DayNumber dueDay = 0;
  DayNumber issuedDay = 0;
  LastReminder last;
  qint64 owed = std::numeric_limits<qint64>::max();  ///< by the customer; the maximum: not asked
};

struct DueStep {
  int level = 0;  ///< 0: the scenario is done
  DayNumber from = 0;
};

/// The step that comes next as seen on @p day, and its first day: never before @p day moves it on
/// to a working day. Fast enough for millions of items.
DueStep nextDueStep(const Scenario& scenario, const StepFacts& facts, DayNumber day,
                    HolidayRegion region = HolidayRegion::France);

}  // namespace encaisse
