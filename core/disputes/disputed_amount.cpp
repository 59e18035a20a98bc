#include "core/disputes/disputed_amount.h"

#include <algorithm>

#include "core/receivables/open_items.h"

namespace encaisse {

bool isOpenAt(const DisputeFact& dispute, DayNumber day) {
  return dispute.openedDay <= day && (dispute.resolvedDay == 0 || dispute.resolvedDay > day);
}

std::vector<qint64> disputedAmountsAt(const Snapshot& snapshot, QDate day) {
  std::vector<qint64> disputed(snapshot.items.size());
  if (snapshot.chasing.disputes.empty()) return disputed;
  const auto open = openAmountsAt(snapshot, day);
  for (const auto& dispute : snapshot.chasing.disputes) {
    if (!isOpenAt(dispute, dayNumber(day))) continue;
    const qint64 left = std::max(qint64{0}, open[dispute.item] - disputed[dispute.item]);
    disputed[dispute.item] += dispute.amount == 0 ? left : std::min(left, dispute.amount);
  }
  return disputed;
}

}  // namespace encaisse
