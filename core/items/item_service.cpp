#include "core/items/item_service.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include "core/base/day_number.h"
#include "core/db/transaction.h"
#include "core/items/item_repository.h"
#include "core/ledger/audit_log.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(ItemService)
};

/// The due dates of some items, for undo and for people.
QJsonObject describeDueDates(const QList<Item>& items) {
  QJsonArray list;
  QStringList texts;
  for (const auto& item : items) {
    list.append(QJsonObject{
        {u"id"_s, item.id}, {u"dueOn"_s, isoDay(item.dueOn)}, {u"origin"_s, int(item.dueOrigin)}});
    texts.append(u"%1 %2 (%3)"_s.arg(item.number, isoDay(item.dueOn), toKey(item.dueOrigin)));
  }
  return {{u"items"_s, list}, {u"dueDates"_s, texts.join(u", "_s)}};
}

/// Stores new due dates of one customer's items as one change.
void changeDueDates(Database& db, const LedgerContext& context, const QList<Item>& before,
                    const QList<Item>& after) {
  ItemRepository items{db};
  for (const auto& item : after) items.updateDueDate(item.id, item.dueOn, item.dueOrigin);
  AuditLog{db, context}.write(u"item.due"_s, u"customer"_s, before.first().customerId,
                              describeDueDates(before), describeDueDates(after));
}

}  // namespace

Result<QList<Item>> ItemService::list(const ItemFilter& filter) const {
  EXPECTS(filter.asOf.isValid());
  return inQuery([&]() -> Result<QList<Item>> { return ItemRepository{m_db}.list(filter); });
}

Result<QList<Item>> ItemService::byIds(const QList<qint64>& ids) const {
  return inQuery([&]() -> Result<QList<Item>> { return ItemRepository{m_db}.find(ids); });
}

Result<void> ItemService::setDueDate(qint64 itemId, QDate dueOn, DueOrigin origin) {
  return inTransaction(m_db, [&]() -> Result<void> {
    ItemRepository items{m_db};
    const auto item = items.find(itemId);
    if (!item) return Error{ErrorCode::NotFound, Words::tr("This item is gone."), {}};
    if (!dueOn.isValid()) {
      return Error{ErrorCode::InvalidInput, Words::tr("This is not a date."), {}};
    }
    Item after = *item;
    after.dueOn = dueOn;
    after.dueOrigin = origin;
    changeDueDates(m_db, m_context, {*item}, {after});
    return {};
  });
}

Result<int> ItemService::confirmDueDates(qint64 customerId) {
  return inTransaction(m_db, [&]() -> Result<int> {
    const auto before = ItemRepository{m_db}.unconfirmed(customerId);
    if (before.isEmpty()) return 0;
    auto after = before;
    for (auto& item : after) item.dueOrigin = DueOrigin::Confirmed;
    changeDueDates(m_db, m_context, before, after);
    return int(after.size());
  });
}

}  // namespace encaisse
