#include "core/forecast/payment_habit.h"

#include <algorithm>

#include "core/base/contracts.h"
#include "core/receivables/open_items.h"

namespace encaisse {
namespace {

constexpr int shrinkageItems = 5;

/// Delay of every settled debit item, by customer; and all of them together.
struct Delays {
  std::vector<QList<int>> byCustomer;
  QList<int> all;
};

Delays settledDelays(const Snapshot& snapshot, QDate asOf) {
  const DayNumber day = dayNumber(asOf);
  const auto open = openAmountsAt(snapshot, asOf);
  std::vector<DayNumber> lastPaid(snapshot.items.size(), 0);
  for (const auto& allocation : snapshot.allocations) {
    if (allocation.effectiveDay > day) continue;
    auto& last = lastPaid[allocation.debit];
    last = std::max(last, allocation.effectiveDay);
  }
  Delays delays;
  delays.byCustomer.resize(size_t(snapshot.customers.size()));
  for (size_t i = 0; i < open.size(); ++i) {
    const auto& item = snapshot.items[i];
    if (item.amount < 0 || open[i] != 0 || lastPaid[i] == 0) continue;
    if (item.kind == ItemKind::Clearing) continue;  // our own line: nobody paid it
    const int delay = lastPaid[i] - item.dueDay;
    delays.byCustomer[size_t(item.customer)].append(delay);
    delays.all.append(delay);
  }
  for (auto& list : delays.byCustomer) std::ranges::sort(list);
  std::ranges::sort(delays.all);
  return delays;
}

int roundedDivision(int numerator, int denominator) {
  const int half = denominator / 2;
  return (numerator >= 0 ? numerator + half : numerator - half) / denominator;
}

int median(const QList<int>& ascending) {
  if (ascending.isEmpty()) return 0;
  const qsizetype middle = ascending.size() / 2;
  if (ascending.size() % 2 == 1) return ascending[middle];
  return roundedDivision(ascending[middle - 1] + ascending[middle], 2);
}

}  // namespace

std::vector<PaymentHabit> paymentHabits(const Snapshot& snapshot, QDate asOf) {
  EXPECTS(!snapshot.since.isValid());
  auto delays = settledDelays(snapshot, asOf);
  const int ledgerMedian = median(delays.all);
  std::vector<PaymentHabit> habits;
  habits.reserve(delays.byCustomer.size());
  for (auto& list : delays.byCustomer) {
    PaymentHabit habit;
    habit.paidItems = int(list.size());
    habit.medianDelayDays = median(list);
    habit.usualDelayDays =
        roundedDivision(habit.paidItems * habit.medianDelayDays + shrinkageItems * ledgerMedian,
                        habit.paidItems + shrinkageItems);
    habit.delays = std::move(list);
    habits.push_back(std::move(habit));
  }
  return habits;
}

}  // namespace encaisse
