#include "ui/reminders/reminder_rows.h"

#include <QHash>
#include <QSet>
#include <algorithm>

#include "ui/common/words.h"

namespace encaisse {
namespace {

ReminderRow plannedRow(const PlannedReminder& planned, int index) {
  ReminderRow row;
  row.channel = planned.step.channel;
  row.customer = planned.customer;
  row.level = planned.level;
  row.total = planned.total;
  row.toPay = planned.toPay();
  row.oldestDaysLate = planned.items.first().daysLate;
  row.holds = planned.holds;
  row.state = planned.held()                         ? ReminderState::Held
              : leavesByItself(planned.step.channel) ? ReminderState::Ready
                                                     : ReminderState::ByHand;
  row.plan = index;
  row.needsApproval = planned.needsApproval;
  row.approved = planned.approved;
  return row;
}

}  // namespace

QList<ReminderRow> reminderRows(const Snapshot& snapshot, const QList<PlannedReminder>& plan,
                                const QList<SentReminder>& history, QDate day) {
  QList<ReminderRow> rows;
  for (int i = 0; i < int(plan.size()); ++i) rows.append(plannedRow(plan[i], i));
  std::ranges::stable_sort(rows, {}, &ReminderRow::state);
  QHash<qint64, qint32> indexOfId;
  for (qint32 i = 0; i < snapshot.customers.size(); ++i) {
    indexOfId.insert(snapshot.customers[i].id, i);
  }
  for (const auto& sent : history) {
    const auto customer = indexOfId.constFind(sent.customerId);
    // An e-mail that has not left is among the held ones.
    if (sent.state != MessageState::Sent) continue;
    if (sent.sentOn != day || customer == indexOfId.cend()) continue;
    ReminderRow row;
    row.state = ReminderState::Sent;
    row.customer = *customer;
    row.level = sent.level;
    row.channel = channelFromKey(sent.channel).value_or(Channel::Letter);
    row.total = sent.totalMinor;
    row.toPay = sent.totalMinor + sent.creditMinor;
    row.documentName = sent.documentName;
    rows.append(row);
  }
  const auto rules = rulesOf(snapshot);
  for (auto& row : rows) {
    row.stepName = reminderLevelText(row.level, rules.scenarioOf(snapshot.customers[row.customer]));
  }
  return rows;
}

ReminderMark lastSentFor(const Snapshot& snapshot, const QList<PlannedItem>& items, QDate day) {
  QSet<quint32> wanted;
  for (const auto& item : items) wanted.insert(item.item);
  ReminderMark last;
  for (const auto& mark : snapshot.reminders) {
    if (mark.sentDay > dayNumber(day) || !wanted.contains(mark.item)) continue;
    if (std::pair{mark.sentDay, mark.level} > std::pair{last.sentDay, last.level}) last = mark;
  }
  return last;
}

}  // namespace encaisse
