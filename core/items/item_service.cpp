#include "core/items/item_service.h"

#include <QCoreApplication>
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

QJsonObject describeDueDate(QDate dueOn, DueOrigin origin) {
  return {{u"dueOn"_s, isoDay(dueOn)}, {u"origin"_s, int(origin)}};
}

}  // namespace

Result<QList<Item>> ItemService::list(const ItemFilter& filter) const {
  EXPECTS(filter.asOf.isValid());
  return inQuery([&]() -> Result<QList<Item>> { return ItemRepository{m_db}.list(filter); });
}

Result<QList<Item>> ItemService::byIds(const QList<qint64>& ids) const {
  return inQuery([&]() -> Result<QList<Item>> {
    ItemRepository repository{m_db};
    QList<Item> items;
    for (const qint64 id : ids) {
      if (auto item = repository.find(id)) items.append(*item);
    }
    return items;
  });
}

Result<void> ItemService::setDueDate(qint64 itemId, QDate dueOn, DueOrigin origin) {
  return inTransaction(m_db, [&]() -> Result<void> {
    ItemRepository items{m_db};
    const auto item = items.find(itemId);
    if (!item) return Error{ErrorCode::NotFound, Words::tr("This item is gone."), {}};
    if (!dueOn.isValid()) {
      return Error{ErrorCode::InvalidInput, Words::tr("This is not a date."), {}};
    }
    items.updateDueDate(itemId, dueOn, origin);
    AuditLog{m_db, m_context}.write(u"item.due"_s, u"item"_s, itemId,
                                    describeDueDate(item->dueOn, item->dueOrigin),
                                    describeDueDate(dueOn, origin));
    return {};
  });
}

Result<int> ItemService::confirmDueDates(qint64 customerId) {
  return inTransaction(m_db, [&]() -> Result<int> {
    ItemRepository items{m_db};
    AuditLog log{m_db, m_context};
    const auto unconfirmed = items.unconfirmed(customerId);
    for (const auto& item : unconfirmed) {
      items.updateDueDate(item.id, item.dueOn, DueOrigin::Confirmed);
      log.write(u"item.due"_s, u"item"_s, item.id, describeDueDate(item.dueOn, item.dueOrigin),
                describeDueDate(item.dueOn, DueOrigin::Confirmed));
    }
    return int(unconfirmed.size());
  });
}

}  // namespace encaisse
