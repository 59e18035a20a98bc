#include "core/reminders/today_list.h"

#include <algorithm>
#include <map>
#include <optional>
#include <span>

#include "core/calls/call_list.h"
#include "core/reminders/planner.h"
#include "core/reminders/reminder_gain.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

bool isBetter(const TodayRow& a, const TodayRow& b) {
  return std::pair{a.rank(), a.amount} > std::pair{b.rank(), b.amount};
}

/// Joins rows of one kind and step into one.
TodayRow joined(QList<TodayRow> rows) {
  std::ranges::stable_sort(rows, isBetter);
  TodayRow all = rows.first();
  all.lastLevel = 0;
  all.lastStep.clear();
  all.lastSentOn = {};
  for (const auto& row : rows.sliced(1)) {
    all.customers += row.customers;
    all.gain.add(all.amount, row.gain, row.amount);
    all.amount += row.amount;
    all.credits += row.credits;
    all.items += row.items;
    all.oldestDaysLate = std::max(all.oldestDaysLate, row.oldestDaysLate);
  }
  return all;
}

QDate nextDay(const Snapshot& snapshot, const std::vector<UpcomingStep>& steps, QDate asOf) {
  const DayNumber today = dayNumber(asOf);
  DayNumber next = 0;
  for (const auto& step : steps) {
    const auto& customer = snapshot.customers[snapshot.items[step.item].customer];
    if (step.next.level == 0 || step.next.from <= today || customer.remindersStopped) continue;
    if (next == 0 || step.next.from < next) next = step.next.from;
  }
  return toDate(next);
}

class TodayBuilder {
public:
  TodayBuilder(const Snapshot& snapshot, QDate asOf, const LevelName& levelName, int groupFrom)
      : m_snapshot{snapshot}, m_asOf{asOf}, m_levelName{levelName},
        m_groupFrom{groupFrom}, m_rules{rulesOf(snapshot)}, m_planner{snapshot, asOf, m_rules},
        m_steps{m_planner.upcoming(asOf)}, m_past{paymentPast(snapshot)}, m_gains{snapshot, m_past,
                                                                                  asOf},
        m_open{openItemsAt(snapshot, asOf)}, m_sent{lastReminders(snapshot, asOf)},
        m_calls{
            callListAt(snapshot, asOf, promiseStatesAt(snapshot, asOf, graceDaysOf(snapshot)))} {}

  TodayList build() {
    TodayList list;
    list.reminders = addPlan(list.rows);
    addByCustomer(list.rows);
    addAnnounced(list.rows);
    std::ranges::stable_sort(list.rows, isBetter);
    if (auto row = staleImport()) list.rows.prepend(*row);
    list.nextReminderOn = nextDay(m_snapshot, m_steps, m_asOf);
    return list;
  }

private:
  const Scenario& scenarioOf(qint32 customer) const {
    return m_rules.scenarioOf(m_snapshot.customers[customer]);
  }

  void addLastSent(TodayRow& row, quint32 item) const {
    const auto& sent = m_sent[item];
    const QDate sentOn = toDate(sent.sentDay);
    if (std::pair{sentOn, sent.level} <= std::pair{row.lastSentOn, row.lastLevel}) return;
    row.lastSentOn = sentOn;
    row.lastLevel = sent.level;
    row.lastStep = m_levelName(sent.level, scenarioOf(m_snapshot.items[item].customer));
  }

  std::optional<TodayRow> staleImport() const {
    if (!m_snapshot.lastImportOn.isValid()) return std::nullopt;
    const qint64 age = m_snapshot.lastImportOn.daysTo(m_asOf);
    if (age <= todayImportDays) return std::nullopt;
    TodayRow row;
    row.kind = TodayKind::Import;
    row.importAgeDays = age;
    return row;
  }

  /// What is missing of promises that nobody followed up, and the calls agreed for by now.
  void addAnnounced(QList<TodayRow>& rows) {
    for (const auto& call : m_calls) {
      const bool isBroken = call.reason == CallReason::BrokenPromise;
      const bool isAgreed =
          call.reason == CallReason::AgreedDay && !m_plannedCalls.contains(call.customer);
      if (!isBroken && !isAgreed) continue;
      TodayRow row;
      row.kind = isBroken ? TodayKind::Promise : TodayKind::Call;
      row.amount = isBroken ? std::min(call.broken, call.toClaim) : call.toClaim;
      row.customers = {{call.customer, row.amount}};
      row.oldestDaysLate = call.oldestDaysLate;
      (isBroken ? row.brokenOn : row.agreedOn) = toDate(call.since);
      row.gain = lateGain(call.customer);
      rows.append(row);
    }
  }

  /// Of a customer's late items.
  ActionGain lateGain(qint32 customer) {
    ActionGain gain;
    qint64 amount = 0;
    const auto of = std::ranges::lower_bound(
        m_open, customer, {}, [this](const OpenItem& open) { return customerOf(open); });
    for (auto open = of; open != m_open.end() && customerOf(*open) == customer; ++open) {
      if (open->open < 0 || m_snapshot.items[open->item].dueDay >= dayNumber(m_asOf)) continue;
      gain.add(amount, m_gains.of(open->item), open->open);
      amount += open->open;
    }
    return gain;
  }

  /// By customer, whether a call is in order: no promise that runs, no agreed day to come, no
  /// pause. Who broke a promise, or agreed on a day, has a row of its own.
  std::vector<bool> mayCall() const {
    std::vector<bool> may(size_t(m_snapshot.customers.size()));
    for (const auto& call : m_calls) {
      may[size_t(call.customer)] = call.reason == CallReason::Overdue;
    }
    return may;
  }

  static std::optional<TodayKind> kindOf(const PlannedReminder& planned) {
    if (!planned.held()) {
      return planned.step.channel == Channel::Call ? TodayKind::Call : TodayKind::Approve;
    }
    if (planned.holds.contains(HoldReason::CustomerStopped)) return std::nullopt;
    if (planned.holds.contains(HoldReason::CreditCoversDebt)) return TodayKind::Check;
    return std::nullopt;  // due dates to confirm: addByCustomer() finds them all
  }

  TodayRow rowOf(const PlannedReminder& planned, TodayKind kind) {
    TodayRow row;
    row.kind = kind;
    if (kind != TodayKind::Check) {
      row.level = planned.level;
      row.stepName = m_levelName(planned.level, scenarioOf(planned.customer));
    }
    row.amount = planned.toPay();
    if (kind == TodayKind::Check) row.amount -= planned.credits;
    row.credits = planned.credits;
    const bool onlyLate = planned.notYetDue > 0;
    row.items = int(std::ranges::count_if(planned.items, [onlyLate](const PlannedItem& item) {
      return !onlyLate || item.daysLate > 0;
    }));
    row.oldestDaysLate = planned.items.first().daysLate;
    row.customers = {{planned.customer, row.amount}};
    for (const auto& item : planned.items) addLastSent(row, item.item);
    if (kind != TodayKind::Check) row.gain = reminderGain(m_gains, planned);
    return row;
  }

  /// @return reminders that may leave
  int addPlan(QList<TodayRow>& rows) {
    std::map<std::tuple<TodayKind, int, QString>, QList<TodayRow>> byStep;
    int approvals = 0;
    int reminders = 0;
    for (const auto& planned : m_planner.plan(m_asOf)) {
      reminders += planned.held() ? 0 : 1;
      const auto kind = kindOf(planned);
      if (!kind) continue;
      auto row = rowOf(planned, *kind);
      approvals += *kind == TodayKind::Approve ? 1 : 0;
      if (*kind == TodayKind::Call) m_plannedCalls.append(planned.customer);
      const std::tuple step{*kind, row.level, row.stepName};
      byStep[step].append(std::move(row));
    }
    for (const auto& [step, alike] : byStep) {
      const bool isApproval = std::get<TodayKind>(step) == TodayKind::Approve;
      if ((isApproval ? approvals : int(alike.size())) >= m_groupFrom) {
        rows.append(joined(alike));
      } else {
        rows += alike;
      }
    }
    return reminders;
  }

  /// Goes through the customers that have open items and the user did not stop: what a call and
  /// what a confirmation would be about.
  void addByCustomer(QList<TodayRow>& rows) {
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
    calls.removeIf([&](const TodayRow& row) {
      const qint32 customer = row.customers.first().customer;
      return !may[size_t(customer)] || m_plannedCalls.contains(customer);
    });
    std::ranges::stable_sort(calls, isBetter);
    rows += calls.first(std::min<qsizetype>(calls.size(), todayCallLimit));
    if (confirms.size() >= m_groupFrom) {
      rows.append(joined(confirms));
    } else {
      rows += confirms;
    }
  }

  qint32 customerOf(const OpenItem& open) const { return m_snapshot.items[open.item].customer; }

  void addCustomer(QList<TodayRow>& calls, QList<TodayRow>& confirms,
                   std::span<const OpenItem> items) {
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

  bool isLongLate(quint32 index) const {
    return dayNumber(m_asOf) - m_snapshot.items[index].dueDay >= todayCallDays;
  }

  /// Due for a formal notice, which may not rest on the computed due date that it has.
  bool waitsForConfirmation(quint32 index) const {
    const auto& item = m_snapshot.items[index];
    if (!isComputed(item.origin)) return false;
    const auto found = std::ranges::lower_bound(m_steps, index, {}, &UpcomingStep::item);
    if (found == m_steps.end() || found->item != index) return false;
    const auto* step = scenarioOf(item.customer).find(found->next.level);
    return step != nullptr && step->phase == Phase::FormalNotice &&
           found->next.from <= dayNumber(m_asOf);
  }

  void addItem(TodayRow& row, const OpenItem& open) {
    row.gain.add(row.amount, m_gains.of(open.item), open.open);
    const qint64 late = dayNumber(m_asOf) - m_snapshot.items[open.item].dueDay;
    row.amount += open.open;
    ++row.items;
    row.oldestDaysLate = std::max(row.oldestDaysLate, late);
    addLastSent(row, open.item);
  }

  /// Keeps a row that has items, and credits that leave something to ask for.
  static void keep(QList<TodayRow>& rows, TodayRow& row, qint32 customer) {
    row.amount += row.credits;
    row.customers = {{customer, row.amount}};
    if (row.items > 0 && row.amount > 0) rows.append(std::move(row));
  }

  const Snapshot& m_snapshot;
  QDate m_asOf;
  const LevelName& m_levelName;
  int m_groupFrom;
  ReminderRules m_rules;
  Planner m_planner;
  std::vector<UpcomingStep> m_steps;  ///< by item
  PaymentPast m_past;
  ActionGains m_gains;
  std::vector<OpenItem> m_open;
  std::vector<LastReminder> m_sent;
  QList<CallCandidate> m_calls;
  QList<qint32> m_plannedCalls;  ///< customers whose scenario says to call
};

}  // namespace

QString TodayRow::key() const {
  const qint32 customer = customers.size() == 1 ? customers.first().customer : -1;
  const int signal = found.isEmpty() ? -1 : int(found.first().kind);
  return u"%1/%2/%3/%4/%5"_s.arg(int(kind)).arg(level).arg(customer).arg(signal).arg(stepName);
}

QDate nextReminderOn(const Snapshot& snapshot, QDate asOf) {
  const auto rules = rulesOf(snapshot);
  return nextDay(snapshot, Planner{snapshot, asOf, rules}.upcoming(asOf), asOf);
}

TodayList buildTodayList(const Snapshot& snapshot, QDate asOf, const LevelName& levelName,
                         int groupFrom) {
  return TodayBuilder{snapshot, asOf, levelName, groupFrom}.build();
}

}  // namespace encaisse
