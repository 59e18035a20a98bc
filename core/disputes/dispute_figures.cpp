#include "core/disputes/dispute_figures.h"

#include <algorithm>
#include <map>

#include "core/base/contracts.h"
#include "core/disputes/disputed_amount.h"
#include "core/receivables/open_items.h"

namespace encaisse {

int DisputeFigures::meanDaysTenths() const {
  return resolved == 0 ? 0 : int((resolutionDays * 10 + resolved / 2) / resolved);
}

QList<DisputeFigures> disputeFiguresAt(const Snapshot& snapshot, QDate day) {
  const auto& disputes = snapshot.chasing.disputes;
  if (disputes.empty()) return {};
  EXPECTS(!snapshot.since.isValid());
  const DayNumber today = dayNumber(day);
  auto left = openAmountsAt(snapshot, day);
  std::map<QString, DisputeFigures> byReason;
  for (const auto& dispute : disputes) {
    if (dispute.openedDay > today) continue;
    auto& figures = byReason[dispute.reason];
    figures.reason = dispute.reason;
    if (!isOpenAt(dispute, today)) {
      ++figures.resolved;
      figures.resolutionDays += dispute.resolvedDay - dispute.openedDay;
      continue;
    }
    ++figures.open;
    qint64& rest = left[dispute.item];
    const qint64 taken =
        std::max(qint64{0}, dispute.amount == 0 ? rest : std::min(rest, dispute.amount));
    figures.openAmount += taken;
    rest -= taken;
  }
  QList<DisputeFigures> list;
  for (const auto& [reason, figures] : byReason) list.append(figures);
  std::ranges::stable_sort(list, [](const DisputeFigures& a, const DisputeFigures& b) {
    return a.open + a.resolved > b.open + b.resolved;
  });
  return list;
}

}  // namespace encaisse
