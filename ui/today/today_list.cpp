#include "ui/today/today_list.h"

#include <algorithm>
#include <map>
#include <optional>
#include <span>

#include "core/calls/call_list.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

void addLastSent(TodayRow& row, const LastReminder& sent) {
  const QDate sentOn = toDate(sent.sentDay);
  if (std::pair{sentOn, sent.level} <= std::pair{row.lastSentOn, row.lastLevel}) return;
  row.lastSentOn = sentOn;
  row.lastLevel = sent.level;
}

/// Joins rows of one kind and step into one.
TodayRow joined(QList<TodayRow> rows) {
  std::ranges::stable_sort(rows, std::ranges::greater{}, &TodayRow::amount);
  TodayRow all = rows.first();
  all.lastLevel = 0;
  all.lastSentOn = {};
  for (const auto& row : rows.sliced(1)) {
    all.customers += row.customers;
    all.amount += row.amount;
    all.credits += row.credits;
    all.items += row.items;
    all.oldestDaysLate = std::max(all.oldestDaysLate, row.oldestDaysLate);
  }
  return all;
}

class TodayBuilder {
public:
  TodayBuilder(const Snapshot& snapshot, QDate asOf, const Scenario& scenario)
      : m_snapshot{snapshot}, m_asOf{asOf}, m_scenario{scenario},
        m_open{openItemsAt(snapshot, asOf)}, m_sent{lastReminders(snapshot, asOf)},
        m_calls{
            callListAt(snapshot, asOf, promiseStatesAt(snapshot, asOf, graceDaysOf(snapshot)))} {}

  TodayList build() {
    TodayList list;
    addPlan(list.rows);
    addByCustomer(list.rows);
    std::ranges::stable_sort(list.rows, std::ranges::greater{}, &TodayRow::amount);
    list.rows = brokenPromises() + list.rows;
    if (auto row = staleImport()) list.rows.prepend(*row);
    list.nextReminderOn = nextReminderOn(m_snapshot, m_asOf, m_scenario);
    return list;
  }

private:
  std::optional<TodayRow> staleImport() const {
    if (!m_snapshot.lastImportOn.isValid()) return std::nullopt;
    const qint64 age = m_snapshot.lastImportOn.daysTo(m_asOf);
    if (age <= todayImportDays) return std::nullopt;
    TodayRow row;
    row.kind = TodayKind::Import;
    row.importAgeDays = age;
    return row;
  }

  /// What is missing of promises that nobody followed up, most first.
  QList<TodayRow> brokenPromises() const {
    QList<TodayRow> rows;
    for (const auto& call : m_calls) {
      if (call.reason != CallReason::BrokenPromise) continue;
      TodayRow row;
      row.kind = TodayKind::Promise;
      row.amount = std::min(call.broken, call.toClaim);
      row.customers = {{call.customer, row.amount}};
      row.oldestDaysLate = call.oldestDaysLate;
      row.brokenOn = toDate(call.since);
      rows.append(row);
    }
    std::ranges::stable_sort(rows, std::ranges::greater{}, &TodayRow::amount);
    return rows;
  }

  /// By customer, whether a call is in order: no promise that runs, no agreed day to come, no
  /// pause. Who broke a promise has a row of its own.
  std::vector<bool> mayCall() const {
    std::vector<bool> may(size_t(m_snapshot.customers.size()));
    for (const auto& call : m_calls) {
      may[size_t(call.customer)] = call.reason != CallReason::BrokenPromise;
    }
    return may;
  }

  static std::optional<TodayKind> kindOf(const PlannedReminder& planned) {
    if (!planned.held()) return TodayKind::Approve;
    if (planned.holds.contains(HoldReason::CustomerStopped)) return std::nullopt;
    if (planned.holds.contains(HoldReason::CreditCoversDebt)) return TodayKind::Check;
    return std::nullopt;  // due dates to confirm: addByCustomer() finds them all
  }

  TodayRow rowOf(const PlannedReminder& planned, TodayKind kind) const {
    TodayRow row;
    row.kind = kind;
    row.level = kind == TodayKind::Approve ? planned.level : 0;
    row.amount = planned.toPay();
    if (kind == TodayKind::Check) row.amount -= planned.credits;
    row.credits = planned.credits;
    const bool onlyLate = planned.notYetDue > 0;
    row.items = int(std::ranges::count_if(planned.items, [onlyLate](const PlannedItem& item) {
      return !onlyLate || item.daysLate > 0;
    }));
    row.oldestDaysLate = planned.items.first().daysLate;
    row.customers = {{planned.customer, row.amount}};
    for (const auto& item : planned.items) addLastSent(row, m_sent[item.item]);
    return row;
  }

  void addPlan(QList<TodayRow>& rows) const {
    std::map<std::pair<TodayKind, int>, QList<TodayRow>> byStep;
    int approvals = 0;
    for (const auto& planned : planReminders(m_snapshot, m_asOf, m_scenario)) {
      const auto kind = kindOf(planned);
      if (!kind) continue;
      auto row = rowOf(planned, *kind);
      approvals += *kind == TodayKind::Approve ? 1 : 0;
      byStep[{*kind, row.level}].append(std::move(row));
    }
    for (const auto& [step, alike] : byStep) {
      const auto count = step.first == TodayKind::Approve ? approvals : int(alike.size());
      if (count >= todayGroupFrom) {
        rows.append(joined(alike));
      } else {
        rows += alike;
      }
    }
  }

  /// Goes through the customers that have open items and the user did not stop: what a call and
  /// what a confirmation would be about.
  void addByCustomer(QList<TodayRow>& rows) const {
    QList<TodayRow> calls;
    QList<TodayRow> confirms;
    for (size_t begin = 0; begin < m_open.size();) {
      const qint32 customer = customerOf(m_open[begin]);
      size_t end = begin + 1;
      while (end < m_open.size() && customerOf(m_open[end]) == customer) ++end;
      if (!m_snapshot.customers[customer].remindersStopped) {
        addCustomer(calls, confirms, std::span{m_open}.subspan(begin, end - begin));
      }
      begin = end;
    }
    const auto may = mayCall();
    calls.removeIf(
        [&may](const TodayRow& row) { return !may[size_t(row.customers.first().customer)]; });
    std::ranges::stable_sort(calls, std::ranges::greater{}, &TodayRow::amount);
    rows += calls.first(std::min<qsizetype>(calls.size(), todayCallLimit));
    if (confirms.size() >= todayGroupFrom) {
      rows.append(joined(confirms));
    } else {
      rows += confirms;
    }
  }

  qint32 customerOf(const OpenItem& open) const { return m_snapshot.items[open.item].customer; }

  void addCustomer(QList<TodayRow>& calls, QList<TodayRow>& confirms,
                   std::span<const OpenItem> items) const {
    TodayRow call;
    call.kind = TodayKind::Call;
    TodayRow confirm;
    confirm.kind = TodayKind::Confirm;
    for (const auto& open : items) {
      if (open.open < 0) {
        call.credits += open.open;
        continue;
      }
      if (isLongLate(open.item)) addItem(call, open);
      if (waitsForConfirmation(open.item)) addItem(confirm, open);
    }
    confirm.credits = call.credits;
    keep(calls, call, customerOf(items.front()));
    keep(confirms, confirm, customerOf(items.front()));
  }

  /// Late by at least the delay of todayCallLevel.
  bool isLongLate(quint32 index) const {
    const auto& step = m_scenario.step(std::min(todayCallLevel, m_scenario.topLevel()));
    return dayNumber(m_asOf) - m_snapshot.items[index].dueDay >= step.dayOffset;
  }

  /// Due for a formal notice, which may not rest on the computed due date that it has.
  bool waitsForConfirmation(quint32 index) const {
    const auto& item = m_snapshot.items[index];
    if (!isComputed(item.origin)) return false;
    const auto next = nextStep(m_scenario, toDate(item.dueDay), m_sent[index].level,
                               toDate(m_sent[index].sentDay), m_asOf);
    return next.level > 0 && next.from <= m_asOf &&
           m_scenario.step(next.level).phase == Phase::FormalNotice;
  }

  void addItem(TodayRow& row, const OpenItem& open) const {
    const qint64 late = dayNumber(m_asOf) - m_snapshot.items[open.item].dueDay;
    row.amount += open.open;
    ++row.items;
    row.oldestDaysLate = std::max(row.oldestDaysLate, late);
    addLastSent(row, m_sent[open.item]);
  }

  /// Keeps a row that has items, and credits that leave something to ask for.
  static void keep(QList<TodayRow>& rows, TodayRow& row, qint32 customer) {
    row.amount += row.credits;
    row.customers = {{customer, row.amount}};
    if (row.items > 0 && row.amount > 0) rows.append(std::move(row));
  }

  const Snapshot& m_snapshot;
  QDate m_asOf;
  const Scenario& m_scenario;
  std::vector<OpenItem> m_open;
  std::vector<LastReminder> m_sent;
  QList<CallCandidate> m_calls;
};

}  // namespace

QString TodayRow::key() const {
  const qint32 customer = customers.size() == 1 ? customers.first().customer : -1;
  return u"%1/%2/%3"_s.arg(int(kind)).arg(level).arg(customer);
}

QDate nextReminderOn(const Snapshot& snapshot, QDate asOf, const Scenario& scenario) {
  const auto sent = lastReminders(snapshot, asOf);
  QDate next;
  for (const auto& [index, open] : openItemsAt(snapshot, asOf)) {
    const auto& item = snapshot.items[index];
    if (open < 0 || snapshot.customers[item.customer].remindersStopped) continue;
    const auto step = nextStep(scenario, toDate(item.dueDay), sent[index].level,
                               toDate(sent[index].sentDay), asOf);
    if (step.level == 0 || step.from <= asOf) continue;
    if (!next.isValid() || step.from < next) next = step.from;
  }
  return next;
}

TodayList buildTodayList(const Snapshot& snapshot, QDate asOf, const Scenario& scenario) {
  return TodayBuilder{snapshot, asOf, scenario}.build();
}

}  // namespace encaisse
