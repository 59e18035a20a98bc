#include "core/items/item_repository.h"

#include <QHash>
#include <QVariant>
#include <algorithm>

#include "core/base/day_number.h"
#include "core/db/statement.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

const auto selection =
    u"SELECT i.id, i.customer_id, i.batch_id, i.line, i.kind, i.number, i.label, j.code, a.number, "
    "i.entry_on, i.issued_on, i.due_on, i.due_origin, i.amount_minor, i.open_minor, i.letter, "
    "COALESCE(i.foreign_amount, ''), COALESCE(i.foreign_currency, ''), c.code, c.name "
    "FROM item i JOIN customer c ON c.id = i.customer_id JOIN account a ON a.id = i.account_id "
    "JOIN journal j ON j.id = i.journal_id "_s;

Item read(const Statement& query) {
  Item item;
  item.id = query.integer(0);
  item.customerId = query.integer(1);
  item.batchId = query.integer(2);
  item.line = query.integer(3);
  item.kind = ItemKind(query.integer(4));
  item.number = query.string(5);
  item.label = query.string(6);
  item.journal = query.string(7);
  item.account = query.string(8);
  item.entryOn = toDate(query.day(9));
  item.issuedOn = toDate(query.day(10));
  item.dueOn = toDate(query.day(11));
  item.dueOrigin = DueOrigin(query.integer(12));
  item.amountMinor = query.integer(13);
  item.openMinor = query.integer(14);
  item.letter = query.string(15);
  item.foreignAmount = query.string(16);
  item.foreignCurrency = query.string(17);
  item.customerCode = query.string(18);
  item.customerName = query.string(19);
  return item;
}

/// What allocations effective after a day took, by item: was still open on it.
QHash<qint64, qint64> allocatedAfter(const Database& db, QDate asOf) {
  Statement query{
      db, u"SELECT debit_id, credit_id, amount_minor FROM allocation WHERE effective_on > ?"_s};
  const QByteArray day = asOf.toString(Qt::ISODate).toLatin1();
  query.bind(0, std::string_view{day.constData(), size_t(day.size())});
  QHash<qint64, qint64> after;
  while (query.step()) {
    after[query.integer(0)] += query.integer(2);
    after[query.integer(1)] -= query.integer(2);
  }
  return after;
}

}  // namespace

QList<Item> ItemRepository::list(const ItemFilter& filter) const {
  QString sql = selection + u"WHERE i.superseded = 0 AND i.entry_on <= ? "_s;
  if (filter.customerId) sql += u"AND i.customer_id = ? "_s;
  sql += u"ORDER BY c.code, i.entry_on, i.line, i.id"_s;
  const auto after = allocatedAfter(m_db, filter.asOf);
  const QByteArray day = filter.asOf.toString(Qt::ISODate).toLatin1();
  Statement query{m_db, sql};
  query.bind(0, std::string_view{day.constData(), size_t(day.size())});
  if (filter.customerId) query.bind(1, *filter.customerId);
  QList<Item> items;
  while (query.step()) {
    const qint64 open = query.integer(14) + after.value(query.integer(0));
    if (filter.openOnly && open == 0) continue;
    items.append(read(query));
    items.last().openMinor = open;
  }
  return items;
}

std::optional<Item> ItemRepository::find(qint64 id) const {
  const auto items = find(QList<qint64>{id});
  return items.isEmpty() ? std::nullopt : std::optional{items.first()};
}

QList<Item> ItemRepository::find(const QList<qint64>& ids) const {
  Statement query{m_db, selection + u"WHERE i.id = ?"_s};
  QList<Item> items;
  for (const qint64 id : ids) {
    query.bind(0, id);
    if (query.step()) items.append(read(query));
    query.reset();
  }
  return items;
}

void ItemRepository::updateDueDate(qint64 id, QDate dueOn, DueOrigin origin) {
  auto query =
      m_db.prepare(u"UPDATE item SET due_on = :due, due_origin = :origin WHERE id = :id"_s);
  query.bindValue(u":due"_s, dueOn.toString(Qt::ISODate));
  query.bindValue(u":origin"_s, int(origin));
  query.bindValue(u":id"_s, id);
  Database::exec(query);
}

QList<Item> ItemRepository::unconfirmed(qint64 customerId) const {
  Statement query{m_db, selection +
                            u"WHERE i.customer_id = ? AND i.open_minor <> 0 AND "
                            "i.amount_minor > 0 AND i.due_origin IN (2, 3, 5) ORDER BY i.id"_s};
  query.bind(0, customerId);
  QList<Item> items;
  while (query.step()) items.append(read(query));
  return items;
}

}  // namespace encaisse
