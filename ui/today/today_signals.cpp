#include "ui/today/today_signals.h"

#include <QSet>
#include <algorithm>

#include "core/risk/signal_action.h"
#include "core/risk/signal_asides.h"

namespace encaisse {
namespace {

TodayRow rowOf(const WeakSignal& signal) {
  TodayRow row;
  row.kind = TodayKind::Signal;
  row.amount = signal.amount;
  row.items = int(signal.items.size());
  row.customers = {{signal.customer, signal.amount}};
  row.found = {signal};
  return row;
}

TodayRow joined(const QList<TodayRow>& rows) {
  TodayRow all = rows.first();
  for (const auto& row : rows.sliced(1)) {
    all.amount += row.amount;
    all.items += row.items;
    all.customers += row.customers;
    all.found += row.found;
  }
  return all;
}

QSet<qint32> customersToConfirm(const TodayList& list) {
  QSet<qint32> customers;
  for (const auto& row : list.rows) {
    if (row.kind != TodayKind::Confirm) continue;
    for (const auto& one : row.customers) customers.insert(one.customer);
  }
  return customers;
}

}  // namespace

QList<TodayRow> signalRows(const Snapshot& snapshot, const std::vector<WeakSignal>& found,
                           QDate asOf, const TodayList& list) {
  const auto toConfirm = customersToConfirm(list);
  QList<TodayRow> rows;
  QList<TodayRow> confirms;
  for (const auto& signal : signalsToAct(snapshot, found, asOf)) {
    const auto action = actionOf(signal);
    const bool isStopped = snapshot.customers[signal.customer].remindersStopped;
    if (action == SignalAction::Call && isStopped) continue;
    if (action != SignalAction::ConfirmDueDates) {
      rows.append(rowOf(signal));
    } else if (!toConfirm.contains(signal.customer)) {
      confirms.append(rowOf(signal));
    }
  }
  if (confirms.size() >= todayGroupFrom) confirms = {joined(confirms)};
  rows += confirms;
  std::ranges::stable_sort(rows, std::ranges::greater{}, &TodayRow::amount);
  return rows;
}

}  // namespace encaisse
