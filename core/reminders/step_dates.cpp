#include "core/reminders/step_dates.h"

#include <algorithm>

namespace encaisse {
namespace {

bool isLeftOut(const ReminderStep& step, const StepFacts& facts, DayNumber day) {
  if (step.phase == Phase::BeforeDue && day > facts.dueDay) return true;
  if (facts.owed == std::numeric_limits<qint64>::max()) return false;
  return (step.minimumAmount > 0 && facts.owed < step.minimumAmount) ||
         (step.maximumAmount > 0 && facts.owed > step.maximumAmount);
}

bool isFirstMessage(const Scenario& scenario, int lastLevel) {
  for (int level = 1; level <= std::min(lastLevel, scenario.topLevel()); ++level) {
    if (scenario.step(level).phase == Phase::Reminder) return false;
  }
  return true;
}

/// The first plain reminder: what stands in for a formal notice that would come out of nothing.
int firstReminder(const Scenario& scenario) {
  for (const auto& step : scenario.steps) {
    if (step.phase == Phase::Reminder) return step.level;
  }
  return 0;
}

DayNumber triggerDay(const ReminderStep& step, const StepFacts& facts) {
  switch (step.trigger) {
    case StepTrigger::DueDate: return facts.dueDay + step.dayOffset;
    case StepTrigger::IssueDate: return facts.issuedDay + step.dayOffset;
    case StepTrigger::PreviousStep: {
      const DayNumber before = std::max(facts.last.sentDay, facts.last.setDay);
      return (before == 0 ? facts.dueDay : before) + step.dayOffset;
    }
  }
  return facts.dueDay;
}

}  // namespace

DueStep nextDueStep(const Scenario& scenario, const StepFacts& facts, DayNumber day,
                    HolidayRegion region) {
  int level = facts.last.level + 1;
  while (level <= scenario.topLevel() && isLeftOut(scenario.step(level), facts, day)) ++level;
  if (level > scenario.topLevel()) return {};
  if (scenario.step(level).phase == Phase::FormalNotice && !scenario.noticeMayComeFirst &&
      isFirstMessage(scenario, facts.last.level)) {
    level = firstReminder(scenario);
    if (level == 0) return {};
  }
  const auto& step = scenario.step(level);
  DayNumber from = adjusted(triggerDay(step, facts), step.workingDays, region);
  if (facts.last.level > 0 && facts.last.sentDay > 0) {
    const int gap =
        step.minimumDaysSinceContact >= 0 ? step.minimumDaysSinceContact : scenario.minimumGapDays;
    from = std::max(from, facts.last.sentDay + gap);
  }
  if (step.workingDays != NonWorkingDayRule::Unchanged) {
    from = std::max(from, from < day ? nextWorkingDay(day, region) : nextWorkingDay(from, region));
  }
  return {level, from};
}

}  // namespace encaisse
