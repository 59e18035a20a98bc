#include "core/reminders/plan.h"

#include "core/reminders/planner.h"
#include "core/reminders/step_dates.h"

namespace encaisse {

std::vector<LastReminder> lastReminders(const Snapshot& snapshot, QDate day) {
  std::vector<LastReminder> last(snapshot.items.size());
  for (const auto& set : snapshot.chasing.levels) {
    if (set.setDay <= dayNumber(day)) last[set.item] = {set.level, 0, set.setDay};
  }
  for (const auto& mark : snapshot.reminders) {
    if (mark.sentDay > dayNumber(day)) continue;
    auto& entry = last[mark.item];
    entry.sentDay = std::max(entry.sentDay, mark.sentDay);
    if (entry.setDay > mark.sentDay) continue;
    if (mark.level > entry.level) entry.setDay = 0;
    entry.level = std::max(entry.level, mark.level);
  }
  return last;
}

NextStep nextStep(const Scenario& scenario, QDate dueOn, int lastLevel, QDate lastSentOn, QDate day,
                  QDate issuedOn) {
  const StepFacts facts{dayNumber(dueOn),
                        dayNumber(issuedOn.isValid() ? issuedOn : dueOn),
                        {lastLevel, dayNumber(lastSentOn), 0}};
  const auto next = nextDueStep(scenario, facts, dayNumber(day));
  return next.level == 0 ? NextStep{} : NextStep{next.level, toDate(next.from)};
}

QList<PlannedReminder> planReminders(const Snapshot& snapshot, QDate day) {
  return planReminders(snapshot, day, rulesOf(snapshot));
}

QList<PlannedReminder> planReminders(const Snapshot& snapshot, QDate day,
                                     const ReminderRules& rules) {
  return Planner{snapshot, day, rules}.plan(day);
}

QList<PlannedReminder> planReminders(const Snapshot& snapshot, QDate day,
                                     const Scenario& scenario) {
  auto rules = defaultRules();
  rules.scenarios = {scenario};
  rules.choice.standard = scenario.name;
  return planReminders(snapshot, day, rules);
}

}  // namespace encaisse
