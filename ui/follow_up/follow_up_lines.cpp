#include "ui/follow_up/follow_up_lines.h"

#include <QSet>
#include <algorithm>

#include "core/receivables/open_items.h"

namespace encaisse {
namespace {

/// The facts of the day, looked up by id.
class Lookup {
public:
  Lookup(const Snapshot& snapshot, QDate asOf) : m_snapshot{snapshot} {
    const auto states = promiseStatesAt(snapshot, asOf, graceDaysOf(snapshot));
    for (size_t i = 0; i < states.size(); ++i) {
      m_states.insert(snapshot.chasing.promises[i].id, states[i]);
    }
    const auto open =
        snapshot.chasing.disputes.empty() ? std::vector<qint64>{} : openAmountsAt(snapshot, asOf);
    for (const auto& dispute : snapshot.chasing.disputes) {
      m_open.insert(snapshot.items[dispute.item].id, open[dispute.item]);
    }
    for (const auto& customer : snapshot.customers) m_names.insert(customer.id, customer.name);
  }

  PromiseStatus status(qint64 promiseId) const { return m_states.value(promiseId); }
  qint64 open(qint64 itemId) const { return m_open.value(itemId); }
  QString name(qint64 customerId) const { return m_names.value(customerId); }

private:
  const Snapshot& m_snapshot;
  QHash<qint64, PromiseStatus> m_states;
  QHash<qint64, qint64> m_open;
  QHash<qint64, QString> m_names;
};

int rank(const PromiseLine& line) {
  const bool failed =
      line.status.state == PromiseState::Broken || line.status.state == PromiseState::PartlyKept;
  if (failed && line.status.missed > 0) return 0;
  return line.status.state == PromiseState::Running ? 1 : 2;
}

Result<QHash<qint64, Item>> loadItems(Ledger& ledger, const QList<Promise>& promises,
                                      const QList<Dispute>& disputes) {
  QSet<qint64> ids;
  for (const auto& promise : promises) ids.unite({promise.itemIds.begin(), promise.itemIds.end()});
  for (const auto& dispute : disputes) ids.insert(dispute.itemId);
  const auto items = ledger.items().byIds({ids.begin(), ids.end()});
  if (!items.ok()) return items.error();
  QHash<qint64, Item> byId;
  for (const auto& item : items.value()) byId.insert(item.id, item);
  return byId;
}

}  // namespace

Result<FollowUpLines> loadFollowUp(Ledger& ledger, const Snapshot& snapshot, QDate asOf,
                                   std::optional<qint64> customerId) {
  const auto promises = ledger.promises().list(customerId);
  if (!promises.ok()) return promises.error();
  const auto disputes = ledger.disputes().list(customerId);
  if (!disputes.ok()) return disputes.error();
  const auto reasons = ledger.disputes().reasons();
  if (!reasons.ok()) return reasons.error();
  const auto items = loadItems(ledger, promises.value(), disputes.value());
  if (!items.ok()) return items.error();
  const Lookup lookup{snapshot, asOf};
  FollowUpLines lines;
  for (const auto& promise : promises.value()) {
    if (promise.madeOn > asOf) continue;
    PromiseLine line{promise, lookup.status(promise.id), lookup.name(promise.customerId), {}};
    for (const qint64 id : promise.itemIds) line.items.append(items.value().value(id).number);
    lines.promises.append(line);
  }
  for (const auto& dispute : disputes.value()) {
    if (dispute.openedOn > asOf) continue;
    const auto item = items.value().value(dispute.itemId);
    DisputeLine line;
    line.dispute = dispute;
    line.customerName = lookup.name(dispute.customerId);
    line.itemNumber = item.number;
    line.reasonText = disputeReasonText(reasons.value(), dispute.reason);
    line.amount = dispute.amountMinor == 0 ? item.amountMinor : dispute.amountMinor;
    line.open = lookup.open(dispute.itemId);
    line.resolved = dispute.resolvedOn.isValid() && dispute.resolvedOn <= asOf;
    lines.disputes.append(line);
  }
  std::ranges::stable_sort(lines.promises, [](const PromiseLine& a, const PromiseLine& b) {
    return std::pair{rank(a), a.status.nextDay} < std::pair{rank(b), b.status.nextDay};
  });
  std::ranges::stable_sort(lines.disputes, [](const DisputeLine& a, const DisputeLine& b) {
    return std::pair{a.resolved, a.dispute.followUpOn} <
           std::pair{b.resolved, b.dispute.followUpOn};
  });
  return lines;
}

}  // namespace encaisse
