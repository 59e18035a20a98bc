#include "core/indicators/indicator_sums.h"

#include <algorithm>
#include <map>

#include "core/base/contracts.h"
#include "core/disputes/disputed_amount.h"
#include "core/forecast/item_courses.h"
#include "core/promises/promise_state.h"

namespace encaisse {
namespace {

class Adding {
public:
  Adding(const Snapshot& snapshot, const Grouping& groups, const IndicatorSettings& settings,
         DaySums& sums)
      : m_snapshot{snapshot}, m_groups{groups}, m_settings{settings}, m_sums{sums} {}

  void addItems() {
    for (size_t i = 0; i < m_snapshot.items.size(); ++i) {
      const int group = m_groups.ofItem[i];
      if (group >= 0) addItem(group, m_snapshot.items[i]);
    }
  }

  void addAllocations() {
    findReturned();
    for (const auto& allocation : m_snapshot.allocations) {
      const auto& debit = m_snapshot.items[allocation.debit];
      const DayNumber from = std::max(allocation.effectiveDay, debit.entryDay);
      moveBalance(m_groups.ofItem[allocation.debit], from, -allocation.amount);
      moveBalance(m_groups.ofItem[allocation.credit], from, allocation.amount);
      const int group = m_groups.ofItem[allocation.debit];
      if (group < 0) continue;
      m_sums.addFrom(group, Sum::Debits, from, -allocation.amount);
      m_sums.addFrom(group, Sum::AgedFrom, from,
                     -allocation.amount * (debit.entryDay - m_sums.lastDay()));
      m_sums.addFrom(group, Sum::Overdue, std::max(from, debit.dueDay + 1), -allocation.amount);
      addRecovery(group, allocation, debit);
      addDelay(group, allocation, debit);
    }
  }

  void addDisputes() {
    if (m_snapshot.chasing.disputes.empty()) return;
    for (int index = 0; index < m_sums.days(); ++index) {
      const auto disputed = disputedAmountsAt(m_snapshot, toDate(m_sums.day(index)));
      for (size_t i = 0; i < disputed.size(); ++i) {
        const int group = m_groups.ofItem[i];
        if (disputed[i] != 0 && group >= 0) m_sums.addOn(group, Sum::Disputed, index, disputed[i]);
      }
    }
    for (const auto& dispute : m_snapshot.chasing.disputes) {
      const int group = m_groups.ofItem[dispute.item];
      if (group < 0 || dispute.resolvedDay == 0) continue;
      addInWindow(group, Sum::ResolvedCount, dispute.resolvedDay, 1);
      addInWindow(group, Sum::ResolvedDays, dispute.resolvedDay,
                  dispute.resolvedDay - dispute.openedDay);
    }
  }

  void addPromises() {
    const auto states =
        promiseStatesAt(m_snapshot, toDate(m_sums.lastDay()), graceDaysOf(m_snapshot));
    for (size_t i = 0; i < states.size(); ++i) {
      const auto& status = states[i];
      const int group = groupOf(m_snapshot.chasing.promises[i]);
      const bool open =
          status.state == PromiseState::Running || status.state == PromiseState::Cancelled;
      if (group < 0 || open) continue;
      addInWindow(group, Sum::Promised, status.decidedDay, status.due);
      addInWindow(group, Sum::PromiseKept, status.decidedDay, status.keptOfDue);
    }
  }

  void addReminders() {
    if (m_snapshot.reminders.empty()) return;
    const auto courses = itemCourses(m_snapshot).courses;
    for (const auto& mark : m_snapshot.reminders) {
      const int group = m_groups.ofItem[mark.item];
      const auto course = std::ranges::lower_bound(courses, mark.item, {}, &ItemCourse::item);
      if (group < 0 || course == courses.end() || course->item != mark.item) continue;
      if (course->endedBy(mark.sentDay)) continue;
      const DayNumber until = mark.sentDay + m_settings.effectDays;
      addInWindow(group, Sum::Reminded, until, 1);
      if (course->isPaid && course->endedBy(until)) {
        addInWindow(group, Sum::PaidAfterReminder, until, 1);
      }
    }
  }

  void addDeliveries() {
    for (const auto& delivery : m_snapshot.credit.deliveries) {
      const int group = groupOf(delivery);
      if (group < 0 || delivery.isOrder || delivery.invoicedDay == 0) continue;
      addInWindow(group, Sum::Delivered, delivery.invoicedDay, 1);
      addInWindow(group, Sum::DeliveryDays, delivery.invoicedDay,
                  delivery.invoicedDay - delivery.day);
    }
  }

private:
  /// That of the invoice, as far as its customer has one of that day.
  int groupOf(const DeliveryFact& delivery) const {
    const auto& items = m_snapshot.items;
    const auto placeOf = [](const SnapshotItem& item) {
      return std::pair{item.customer, item.entryDay};
    };
    auto item = std::ranges::lower_bound(items, std::pair{delivery.customer, delivery.invoicedDay},
                                         {}, placeOf);
    for (; item != items.end() && item->customer == delivery.customer &&
           item->entryDay == delivery.invoicedDay;
         ++item) {
      if (item->kind == ItemKind::Invoice) return m_groups.ofItem[size_t(item - items.begin())];
    }
    return m_groups.ofCustomer[size_t(delivery.customer)];
  }

  int groupOf(const PromiseFact& promise) const {
    return promise.items.empty() ? m_groups.ofCustomer[size_t(promise.customer)]
                                 : m_groups.ofItem[promise.items.front()];
  }

  void moveBalance(int group, DayNumber from, qint64 amount) {
    if (group < 0) return;
    m_sums.addFrom(group, Sum::Balance, from, amount);
    m_sums.addFrom(group, Sum::StartBalance, from + m_settings.windowDays, amount);
  }

  void addInWindow(int group, Sum sum, DayNumber day, qint64 amount) {
    m_sums.addBetween(group, sum, day, day + m_settings.windowDays, amount);
  }

  void addItem(int group, const SnapshotItem& item) {
    moveBalance(group, item.entryDay, item.amount);
    if (isSale(item.kind)) addInWindow(group, Sum::Sales, item.entryDay, item.amount);
    if (item.amount < 0) return;
    m_sums.addFrom(group, Sum::Debits, item.entryDay, item.amount);
    m_sums.addFrom(group, Sum::AgedFrom, item.entryDay,
                   item.amount * (item.entryDay - m_sums.lastDay()));
    m_sums.addFrom(group, Sum::Overdue, std::max(item.entryDay, item.dueDay + 1), item.amount);
    if (fallsDue(item)) addInWindow(group, Sum::FellDue, decidedOn(item), item.amount);
  }

  DayNumber decidedOn(const SnapshotItem& item) const {
    return item.dueDay + m_settings.recoveryDays;
  }
  /// An invoice that was booked only after its days were over could not be cashed by then.
  bool fallsDue(const SnapshotItem& item) const {
    return item.kind == ItemKind::Invoice && item.entryDay <= decidedOn(item);
  }

  void addRecovery(int group, const SnapshotAllocation& allocation, const SnapshotItem& debit) {
    if (!fallsDue(debit) || allocation.effectiveDay > decidedOn(debit)) return;
    if (isMoney(m_snapshot.items[allocation.credit].kind)) {
      addInWindow(group, Sum::Recovered, decidedOn(debit), allocation.amount);
    } else {
      addInWindow(group, Sum::FellDue, decidedOn(debit), -allocation.amount);
    }
  }

  void addDelay(int group, const SnapshotAllocation& allocation, const SnapshotItem& debit) {
    const bool opening = debit.kind == ItemKind::OpeningDebit;
    if (debit.kind != ItemKind::Invoice && !opening) return;
    if (!isMoney(m_snapshot.items[allocation.credit].kind)) return;
    // Settled among the openings: the day it was paid lies before this ledger.
    if (opening && allocation.effectiveDay == debit.entryDay) return;
    // A payment that came back is taken off again, with the day it had.
    const DayNumber paidDay = allocation.amount < 0
                                  ? m_returned[{allocation.debit, allocation.credit}]
                                  : allocation.effectiveDay;
    const DayNumber until = paidDay + m_settings.windowDays;
    m_sums.addBetween(group, Sum::Paid, allocation.effectiveDay, until, allocation.amount);
    m_sums.addBetween(group, Sum::PaidDelay, allocation.effectiveDay, until,
                      allocation.amount * (paidDay - debit.dueDay));
  }

  /// The days on which payments were allocated that came back later.
  void findReturned() {
    for (const auto& allocation : m_snapshot.allocations) {
      if (allocation.amount < 0) m_returned[{allocation.debit, allocation.credit}] = 0;
    }
    if (m_returned.empty()) return;
    for (const auto& allocation : m_snapshot.allocations) {
      if (allocation.amount < 0) continue;
      const auto found = m_returned.find({allocation.debit, allocation.credit});
      if (found != m_returned.end()) found->second = allocation.effectiveDay;
    }
  }

  const Snapshot& m_snapshot;
  const Grouping& m_groups;
  const IndicatorSettings& m_settings;
  DaySums& m_sums;
  std::map<std::pair<quint32, quint32>, DayNumber> m_returned;
};

}  // namespace

DaySums::DaySums(std::vector<DayNumber> days, int groups) : m_days{std::move(days)} {
  EXPECTS(!m_days.empty() && std::ranges::is_sorted(m_days));
  m_values.resize(size_t(groups) * m_days.size() * sumCount);
  size_t next = 0;
  for (DayNumber day = m_days.front(); day <= m_days.back(); ++day) {
    while (m_days[next] < day) ++next;
    m_firstSeeing.push_back(int(next));
  }
}

int DaySums::firstSeeing(DayNumber day) const {
  if (day <= m_days.front()) return 0;
  if (day > m_days.back()) return days();
  return m_firstSeeing[size_t(day - m_days.front())];
}

void DaySums::finish() {
  const size_t groups = m_values.size() / (m_days.size() * sumCount);
  for (size_t group = 0; group < groups; ++group) {
    qint64* const first = m_values.data() + group * m_days.size() * sumCount;
    for (size_t i = sumCount; i < m_days.size() * sumCount; ++i) first[i] += first[i - sumCount];
  }
}

Parts partsOf(const DaySums& sums, Indicator indicator, int group, int index) {
  const auto sum = [&](Sum which) { return sums.value(group, which, index); };
  const auto notDue = [&] { return sum(Sum::Debits) - sum(Sum::Overdue); };
  const auto collectable = [&] { return sum(Sum::StartBalance) + sum(Sum::Sales); };
  switch (indicator) {
    case Indicator::Dso: return {sum(Sum::Balance), sum(Sum::Sales)};
    case Indicator::CountBackDso: return {sum(Sum::Balance), 0};
    case Indicator::BestDso: return {notDue(), sum(Sum::Sales)};
    case Indicator::AverageDelinquency: return {sum(Sum::Balance) - notDue(), sum(Sum::Sales)};
    case Indicator::CollectionEffectiveness:
      return {collectable() - sum(Sum::Balance), collectable() - notDue()};
    case Indicator::OverdueShare: return {sum(Sum::Overdue), sum(Sum::Debits)};
    case Indicator::MeanAge: {
      const qint64 sinceLast = sums.day(index) - sums.lastDay();
      return {sum(Sum::Debits) * sinceLast - sum(Sum::AgedFrom), sum(Sum::Debits)};
    }
    case Indicator::RecoveryRate: return {sum(Sum::Recovered), sum(Sum::FellDue)};
    case Indicator::MeanDelay: return {sum(Sum::PaidDelay), sum(Sum::Paid)};
    case Indicator::DisputeRate: return {sum(Sum::Disputed), sum(Sum::Debits)};
    case Indicator::ResolutionTime: return {sum(Sum::ResolvedDays), sum(Sum::ResolvedCount)};
    case Indicator::PromiseKept: return {sum(Sum::PromiseKept), sum(Sum::Promised)};
    case Indicator::PaidAfterReminder: return {sum(Sum::PaidAfterReminder), sum(Sum::Reminded)};
    case Indicator::DeliveryLag: return {sum(Sum::DeliveryDays), sum(Sum::Delivered)};
    case Indicator::Pareto:
    case Indicator::DaysOfStock:
    case Indicator::DaysOfPayables:
    case Indicator::CashCycle: break;
  }
  return {};
}

Grouping groupingOf(const Snapshot& snapshot, const CustomerGroups& groups) {
  Grouping grouping{{}, groups.groupOf, int(groups.groups.size())};
  grouping.ofItem.reserve(snapshot.items.size());
  for (const auto& item : snapshot.items) {
    grouping.ofItem.push_back(groups.groupOf[size_t(item.customer)]);
  }
  return grouping;
}

Grouping groupingByItem(const Snapshot& snapshot, const std::vector<quint32>& items) {
  Grouping grouping{std::vector<int>(snapshot.items.size(), -1),
                    std::vector<int>(size_t(snapshot.customers.size()), -1), 0};
  for (const quint32 item : items) grouping.ofItem[item] = grouping.count++;
  return grouping;
}

DaySums indicatorSums(const Snapshot& snapshot, const Grouping& groups, std::vector<DayNumber> days,
                      const IndicatorSettings& settings) {
  EXPECTS(!snapshot.since.isValid());
  DaySums sums{std::move(days), groups.count};
  Adding adding{snapshot, groups, settings, sums};
  adding.addItems();
  adding.addAllocations();
  adding.addDisputes();
  adding.addPromises();
  adding.addReminders();
  adding.addDeliveries();
  sums.finish();
  return sums;
}

}  // namespace encaisse
