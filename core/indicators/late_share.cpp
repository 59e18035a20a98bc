#include "core/indicators/late_share.h"

#include <algorithm>

namespace encaisse {
namespace {

/// Open debits and overdue × days late of one customer, by day.
struct CustomerDay {
  qint64 debits = 0;
  qint64 overdue = 0;
  qint64 overdueFrom = 0;  ///< Σ overdue × due day, counted from the last day: <= 0

  qint64 delay(DayNumber day, DayNumber last) const { return overdue * (day - last) - overdueFrom; }
};

class CustomerDays {
public:
  CustomerDays(const Snapshot& snapshot, const std::vector<DayNumber>& days)
      : m_days{days}, m_values(size_t(snapshot.customers.size()) * days.size()) {
    for (const auto& item : snapshot.items) {
      if (item.amount > 0) add(item, item.entryDay, item.amount);
    }
    for (const auto& allocation : snapshot.allocations) {
      const auto& debit = snapshot.items[allocation.debit];
      add(debit, std::max(allocation.effectiveDay, debit.entryDay), -allocation.amount);
    }
    for (size_t i = 0; i < m_values.size(); ++i) {
      if (i % days.size() == 0) continue;
      m_values[i].debits += m_values[i - 1].debits;
      m_values[i].overdue += m_values[i - 1].overdue;
      m_values[i].overdueFrom += m_values[i - 1].overdueFrom;
    }
  }

  const CustomerDay& at(size_t customer, size_t day) const {
    return m_values[customer * m_days.size() + day];
  }

private:
  void add(const SnapshotItem& item, DayNumber from, qint64 amount) {
    if (auto* day = firstSeeing(item.customer, from)) day->debits += amount;
    if (auto* day = firstSeeing(item.customer, std::max(from, item.dueDay + 1))) {
      day->overdue += amount;
      day->overdueFrom += amount * (item.dueDay - m_days.back());
    }
  }
  CustomerDay* firstSeeing(qint32 customer, DayNumber day) {
    const auto found = std::ranges::lower_bound(m_days, day);
    if (found == m_days.end()) return nullptr;
    return &m_values[size_t(customer) * m_days.size() + size_t(found - m_days.begin())];
  }

  const std::vector<DayNumber>& m_days;
  std::vector<CustomerDay> m_values;
};

int fewestForMost(std::vector<qint64>& delays) {
  std::ranges::sort(delays, std::ranges::greater{});
  qint64 total = 0;
  for (const qint64 delay : delays) total += delay;
  // Four fifths, without multiplying what may be large.
  const qint64 wanted = total - total / 5;
  qint64 reached = 0;
  int customers = 0;
  for (const qint64 delay : delays) {
    if (reached >= wanted) break;
    reached += delay;
    ++customers;
  }
  return customers;
}

}  // namespace

std::vector<CustomerDelay> customerDelays(const Snapshot& snapshot, DayNumber day) {
  const std::vector<DayNumber> days{day};
  const CustomerDays sums{snapshot, days};
  std::vector<CustomerDelay> delays;
  for (size_t i = 0; i < size_t(snapshot.customers.size()); ++i) {
    const auto& sum = sums.at(i, 0);
    if (sum.debits > 0) delays.push_back({qint32(i), sum.debits, sum.delay(day, day)});
  }
  std::ranges::stable_sort(delays, std::ranges::greater{}, &CustomerDelay::delay);
  return delays;
}

std::vector<LateShare> lateShares(const Snapshot& snapshot, const CustomerGroups& groups,
                                  const std::vector<DayNumber>& days) {
  const CustomerDays sums{snapshot, days};
  std::vector<LateShare> shares(groups.groups.size() * days.size());
  std::vector<std::vector<qint64>> delays(shares.size());
  for (size_t customer = 0; customer < groups.groupOf.size(); ++customer) {
    if (groups.groupOf[customer] < 0) continue;
    for (size_t day = 0; day < days.size(); ++day) {
      const auto& sum = sums.at(customer, day);
      const size_t place = size_t(groups.groupOf[customer]) * days.size() + day;
      if (sum.debits > 0) ++shares[place].owing;
      const qint64 delay = sum.delay(days[day], days.back());
      if (delay > 0) delays[place].push_back(delay);
    }
  }
  for (size_t i = 0; i < shares.size(); ++i) shares[i].customers = fewestForMost(delays[i]);
  return shares;
}

}  // namespace encaisse
