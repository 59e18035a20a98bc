#include "core/receivables/open_items.h"

#include "core/base/contracts.h"

namespace encaisse {

std::vector<qint64> openAmountsAt(const Snapshot& snapshot, QDate asOf) {
  EXPECTS(snapshot.answersFor(asOf));
  const DayNumber day = dayNumber(asOf);
  const auto& items = snapshot.items;
  std::vector<qint64> open(items.size());
  for (size_t i = 0; i < open.size(); ++i) open[i] = items[i].entryDay > day ? 0 : items[i].open;
  // What was allocated after the day was still open on it.
  for (const auto& allocation : snapshot.allocations) {
    if (allocation.effectiveDay <= day) continue;
    if (items[allocation.debit].entryDay <= day) open[allocation.debit] += allocation.amount;
    if (items[allocation.credit].entryDay <= day) open[allocation.credit] -= allocation.amount;
  }
  return open;
}

std::vector<OpenItem> openItemsAt(const Snapshot& snapshot, QDate asOf) {
  const auto amounts = openAmountsAt(snapshot, asOf);
  std::vector<OpenItem> open;
  for (size_t i = 0; i < amounts.size(); ++i) {
    if (amounts[i] != 0) open.push_back({quint32(i), amounts[i]});
  }
  return open;
}

}  // namespace encaisse
