#include "app/cli/customer_figures.h"

namespace encaisse {

std::vector<CustomerFigures> customerFigures(const Snapshot& snapshot, QDate asOf) {
  const Buckets buckets;
  auto habits = paymentHabits(snapshot, asOf);
  std::vector<CustomerFigures> figures(habits.size());
  for (size_t i = 0; i < habits.size(); ++i) {
    figures[i].aged.buckets.fill(0, buckets.count());
    figures[i].habit = std::move(habits[i]);
  }
  const auto open = openItemsAt(snapshot, asOf);
  for (const auto& row : buildAging(snapshot, asOf, buckets).rows) {
    figures[size_t(row.customer)].aged = row;
  }
  for (const auto& [index, amount] : open) {
    const auto& item = snapshot.items[index];
    auto& oldest = figures[size_t(item.customer)].oldestDueOn;
    const QDate due = toDate(item.dueDay);
    if (amount > 0 && (!oldest.isValid() || due < oldest)) oldest = due;
  }
  return figures;
}

}  // namespace encaisse
