#include "core/procedures/limitation_report.h"

#include <QHash>
#include <algorithm>

#include "core/base/contracts.h"
#include "core/interest/interest_report.h"
#include "core/receivables/open_items.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

DayNumber startDay(LimitationKind kind, const SnapshotItem& item) {
  switch (kind) {
    case LimitationKind::Transport: return item.entryDay;
    case LimitationKind::PublicDebtor: return std::min(item.entryDay, item.dueDay);
    default: return item.dueDay;
  }
}

/// Events by what they are about.
class Events {
public:
  explicit Events(const QList<LimitationRecord>& records) {
    for (const auto& record : records) {
      auto& list = record.itemId == 0 ? m_byCustomer[record.customerId] : m_byItem[record.itemId];
      list.append({dayNumber(record.happenedOn), record.kind});
    }
  }

  /// A later item is not meant by what was said before it.
  QList<LimitationEvent> of(qint64 customerId, const SnapshotItem& item, DayNumber asOf) const {
    QList<LimitationEvent> events = m_byItem.value(item.id);
    for (const auto& event : m_byCustomer.value(customerId)) {
      if (event.day >= item.entryDay) events.append(event);
    }
    events.removeIf([asOf](const LimitationEvent& event) { return event.day > asOf; });
    return events;
  }

private:
  QHash<qint64, QList<LimitationEvent>> m_byCustomer;
  QHash<qint64, QList<LimitationEvent>> m_byItem;
};

}  // namespace

QString toKey(LimitationKind kind) {
  switch (kind) {
    case LimitationKind::Commercial: return u"commercial"_s;
    case LimitationKind::Civil: return u"civil"_s;
    case LimitationKind::Consumer: return u"consumer"_s;
    case LimitationKind::Transport: return u"transport"_s;
    case LimitationKind::PublicDebtor: return u"public_debtor"_s;
  }
  EXPECTS(false);
  return {};
}

QString toKey(LimitationAlert alert) {
  switch (alert) {
    case LimitationAlert::None: return u"none"_s;
    case LimitationAlert::Within30Days: return u"within_30_days"_s;
    case LimitationAlert::Within15Days: return u"within_15_days"_s;
    case LimitationAlert::Within5Days: return u"within_5_days"_s;
    case LimitationAlert::Expired: return u"expired"_s;
  }
  EXPECTS(false);
  return {};
}

LimitationKind limitationKind(const Customer& customer) {
  switch (regimeOfKind(customer)) {
    case InterestRegime::PublicBuyer: return LimitationKind::PublicDebtor;
    case InterestRegime::Consumer: return LimitationKind::Consumer;
    default: break;
  }
  return customer.sector == u"transport"_s ? LimitationKind::Transport : LimitationKind::Commercial;
}

QList<LimitationRow> limitationRows(const Snapshot& snapshot, const QList<LimitationRecord>& events,
                                    QDate asOf, qint32 customer) {
  const Events byItem{events};
  const DayNumber day = dayNumber(asOf);
  QList<LimitationRow> rows;
  for (const auto& open : openItemsAt(snapshot, asOf)) {
    const auto& item = snapshot.items[open.item];
    if (open.open <= 0 || item.dueDay == 0 || item.dueDay >= day) continue;
    if (customer >= 0 && item.customer != customer) continue;
    const auto& debtor = snapshot.customers[item.customer];
    if (interestRegime(debtor) == InterestRegime::Foreign) continue;
    LimitationRow row{open.item, item.customer, open.open, limitationKind(debtor), {}, {}, false};
    row.limitation =
        limitation(row.kind, startDay(row.kind, item), byItem.of(debtor.id, item, day));
    row.alert = limitationAlert(row.limitation, day);
    row.assumed = row.kind == LimitationKind::Consumer && debtor.kind.isEmpty();
    rows.append(row);
  }
  std::ranges::stable_sort(rows, {},
                           [](const LimitationRow& row) { return row.limitation.lastDay; });
  return rows;
}

}  // namespace encaisse
