#include "ui/reminders/reminder_rows.h"

#include <QHash>
#include <QSet>
#include <algorithm>

namespace encaisse {
namespace {

ReminderRow plannedRow(const PlannedReminder& planned, int index) {
  ReminderRow row;
  row.customer = planned.customer;
  row.level = planned.level;
  row.total = planned.total;
  row.toPay = amountClaimed(planned);
  row.oldestDaysLate = planned.items.first().daysLate;
  row.holds = planned.holds;
  if (row.holds.isEmpty() && row.toPay <= 0) row.holds.append(HoldReason::CreditCoversDebt);
  row.state = row.holds.isEmpty() ? ReminderState::Ready : ReminderState::Held;
  row.plan = index;
  return row;
}

}  // namespace

qint64 amountClaimed(const PlannedReminder& planned, const Scenario& scenario) {
  qint64 claimed = planned.toPay();
  if (scenario.step(planned.level).phase == Phase::BeforeDue) return claimed;
  for (const auto& item : planned.items) {
    if (item.daysLate <= 0) claimed -= item.open;
  }
  return claimed;
}

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
    if (sent.sentOn != day || customer == indexOfId.cend()) continue;
    ReminderRow row;
    row.state = ReminderState::Sent;
    row.customer = *customer;
    row.level = sent.level;
    row.total = sent.totalMinor;
    row.toPay = sent.totalMinor + sent.creditMinor;
    row.documentName = sent.documentName;
    rows.append(row);
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
