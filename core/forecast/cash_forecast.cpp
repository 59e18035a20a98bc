#include "core/forecast/cash_forecast.h"

#include <algorithm>

#include "core/base/contracts.h"

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

void addToWeek(CashForecast& forecast, DayNumber day, qint64 open, qint64 ForecastWeek::*column,
               qint64 CashForecast::*before, qint64 CashForecast::*after) {
  if (day < dayNumber(forecast.asOf)) {
    forecast.*before += open;
    return;
  }
  for (auto& week : forecast.weeks) {
    if (day <= dayNumber(week.to)) {
      week.*column += open;
      return;
    }
  }
  forecast.*after += open;
}

QList<ForecastWeek> emptyWeeks(QDate asOf, int count) {
  QList<ForecastWeek> weeks;
  QDate from = asOf;
  for (int i = 0; i < count; ++i) {
    const QDate sunday = from.addDays(7 - from.dayOfWeek());
    weeks.append({from, sunday});
    from = sunday.addDays(1);
  }
  return weeks;
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

CashForecast forecastCash(const Snapshot& snapshot, QDate asOf, int weeks) {
  EXPECTS(weeks >= 1 && weeks <= 104);
  const auto habits = paymentHabits(snapshot, asOf);
  CashForecast forecast;
  forecast.asOf = asOf;
  forecast.weeks = emptyWeeks(asOf, weeks);
  for (const auto& [index, open] : openItemsAt(snapshot, asOf)) {
    if (open < 0) {
      forecast.credits += open;
      continue;
    }
    const auto& item = snapshot.items[index];
    const DayNumber expected = item.dueDay + habits[size_t(item.customer)].usualDelayDays;
    forecast.debits += open;
    forecast.items.push_back({index, open, item.dueDay, expected});
    addToWeek(forecast, item.dueDay, open, &ForecastWeek::byDueDate,
              &CashForecast::overdueByDueDate, &CashForecast::laterByDueDate);
    addToWeek(forecast, expected, open, &ForecastWeek::byHabit, &CashForecast::overdueByHabit,
              &CashForecast::laterByHabit);
  }
  return forecast;
}

}  // namespace encaisse
