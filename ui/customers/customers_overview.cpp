#include "ui/customers/customers_overview.h"

#include <algorithm>

namespace encaisse {

namespace {

/// Of what is ordered by customer, one customer's part.
template <typename T>
std::span<const T> partOf(const std::vector<T>& all, const Snapshot& snapshot, int customer) {
  const auto isBefore = [&snapshot](const T& entry, int other) {
    return snapshot.items[entry.item].customer < other;
  };
  const auto first = std::lower_bound(all.begin(), all.end(), customer, isBefore);
  const auto end = std::lower_bound(first, all.end(), customer + 1, isBefore);
  return {first, end};
}

}  // namespace

std::span<const OpenItem> CustomersOverview::openOf(int customer) const {
  return partOf(open, *snapshot, customer);
}

std::span<const UpcomingStep> CustomersOverview::stepsOf(int customer) const {
  return partOf(steps, *snapshot, customer);
}

const PlannedReminder* CustomersOverview::planOf(int customer) const {
  const auto found = std::ranges::find(plan, customer, &PlannedReminder::customer);
  return found == plan.end() ? nullptr : &*found;
}

int CustomersOverview::indexOf(qint64 customerId) const {
  if (!snapshot) return -1;
  const auto found = std::ranges::find(snapshot->customers, customerId, &Customer::id);
  return found == snapshot->customers.end() ? -1 : int(found - snapshot->customers.begin());
}

CustomersOverview buildOverview(std::shared_ptr<const Snapshot> snapshot, QDate asOf) {
  CustomersOverview overview;
  overview.snapshot = std::move(snapshot);
  overview.asOf = asOf;
  overview.open = openItemsAt(*overview.snapshot, asOf);
  overview.habits = paymentHabits(*overview.snapshot, asOf);
  const auto rules = rulesOf(*overview.snapshot);
  const Planner planner{*overview.snapshot, asOf, rules};
  overview.steps = planner.upcoming(asOf);
  overview.plan = planner.plan(asOf);
  const auto customers = int(overview.snapshot->customers.size());
  overview.oldestDaysLate.assign(size_t(customers), 0);
  const DayNumber day = dayNumber(asOf);
  for (const auto& [index, open] : overview.open) {
    const auto& item = overview.snapshot->items[index];
    if (open < 0) continue;
    auto& oldest = overview.oldestDaysLate[size_t(item.customer)];
    oldest = std::max(oldest, day - item.dueDay);
  }
  for (int customer = 0; customer < customers; ++customer) {
    auto row = ageItems(*overview.snapshot, overview.openOf(customer), asOf, Buckets{});
    row.customer = customer;
    row.key = overview.snapshot->customers[customer].code;
    row.name = overview.snapshot->customers[customer].name;
    overview.rows.append(std::move(row));
  }
  return overview;
}

}  // namespace encaisse
