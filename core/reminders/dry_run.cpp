#include "core/reminders/dry_run.h"

#include <map>

namespace encaisse {
namespace {

DryRunMessage messageOf(const PlannedReminder& planned, QDate day) {
  return {day,
          planned.customer,
          planned.level,
          planned.step.key,
          planned.step.channel,
          planned.step.phase,
          int(planned.items.size()),
          planned.toPay(),
          planned.needsApproval};
}

}  // namespace

QList<DryRunMessage> dryRun(const Snapshot& snapshot, QDate day, const ReminderRules& rules,
                            const DryRunOptions& options) {
  Planner planner{snapshot, day, rules, options.promisesKept};
  planner.sendWaitingMail();
  QList<DryRunMessage> messages;
  for (int i = 0; i < options.days; ++i) {
    const QDate on = day.addDays(i);
    for (const auto& planned : planner.plan(on)) {
      if (planned.held()) continue;
      messages.append(messageOf(planned, on));
      planner.send(planned, on);
    }
  }
  return messages;
}

QList<DryRunDay> countByDay(const QList<DryRunMessage>& messages, QDate day, int days) {
  QList<DryRunDay> counts(days);
  for (int i = 0; i < days; ++i) counts[i].day = day.addDays(i);
  for (const auto& message : messages) {
    const qint64 place = day.daysTo(message.day);
    if (place < 0 || place >= days) continue;
    auto& count = counts[place];
    switch (message.channel) {
      case Channel::Letter:
      case Channel::Registered: ++count.letters; break;
      case Channel::Email: ++count.emails; break;
      case Channel::Call: ++count.calls; break;
      case Channel::Task:
      case Channel::Sms: ++count.others; break;
    }
  }
  return counts;
}

DryRunDifference compareDryRuns(const QList<DryRunMessage>& before,
                                const QList<DryRunMessage>& after) {
  // A customer may get one level several times, for different items: they pair in order.
  std::map<std::pair<qint32, int>, QList<DryRunMessage>> old;
  for (const auto& message : before) old[{message.customer, message.level}].append(message);
  DryRunDifference difference;
  for (const auto& message : after) {
    auto& alike = old[{message.customer, message.level}];
    if (alike.isEmpty()) {
      difference.added.append(message);
      continue;
    }
    const auto was = alike.takeFirst();
    const bool isSame =
        was.day == message.day && was.channel == message.channel && was.stepKey == message.stepKey;
    if (isSame) {
      ++difference.unchanged;
    } else {
      difference.moved.append({was, message});
    }
  }
  for (const auto& [key, left] : old) difference.removed += left;
  return difference;
}

}  // namespace encaisse
