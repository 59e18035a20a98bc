#include "core/promises/promise_repository.h"

#include <QHash>
#include <QJsonArray>

#include "core/db/day_column.h"

using namespace Qt::StringLiterals;

namespace encaisse {

QList<Promise> PromiseRepository::read(const QString& condition, qint64 value) const {
  const auto select = [&](const QString& sql) {
    auto query = m_db.prepare(sql.arg(condition));
    query.bindValue(u":value"_s, value);
    Database::exec(query);
    return query;
  };
  auto query = select(
      u"SELECT p.id, p.customer_id, p.made_on, p.contact, p.note, p.recorded_at, p.recorded_by, "
      "p.cancelled_on, p.cancel_reason FROM promise p WHERE %1 "
      "ORDER BY p.made_on DESC, p.id DESC"_s);
  QList<Promise> promises;
  QHash<qint64, qsizetype> places;
  while (query.next()) {
    Promise promise;
    promise.id = query.value(0).toLongLong();
    promise.customerId = query.value(1).toLongLong();
    promise.madeOn = dayOf(query.value(2));
    promise.contact = query.value(3).toString();
    promise.note = query.value(4).toString();
    promise.recordedAt = query.value(5).toString();
    promise.recordedBy = query.value(6).toString();
    promise.cancelledOn = dayOf(query.value(7));
    promise.cancelReason = query.value(8).toString();
    places.insert(promise.id, promises.size());
    promises.append(promise);
  }
  auto parts =
      select(u"SELECT t.promise_id, t.due_on, t.amount_minor FROM promise_part t "
             "JOIN promise p ON p.id = t.promise_id WHERE %1 ORDER BY t.promise_id, t.due_on"_s);
  while (parts.next()) {
    promises[places.value(parts.value(0).toLongLong())].parts.append(
        {dayOf(parts.value(1)), parts.value(2).toLongLong()});
  }
  auto items =
      select(u"SELECT t.promise_id, t.item_id FROM promise_item t "
             "JOIN promise p ON p.id = t.promise_id WHERE %1 ORDER BY t.promise_id, t.item_id"_s);
  while (items.next()) {
    promises[places.value(items.value(0).toLongLong())].itemIds.append(items.value(1).toLongLong());
  }
  return promises;
}

QList<Promise> PromiseRepository::list(std::optional<qint64> customerId) const {
  return customerId ? read(u"p.customer_id = :value"_s, *customerId) : read(u"p.id > :value"_s, 0);
}

std::optional<Promise> PromiseRepository::find(qint64 id) const {
  const auto found = read(u"p.id = :value"_s, id);
  return found.isEmpty() ? std::nullopt : std::optional{found.first()};
}

qint64 PromiseRepository::insert(const Promise& promise) {
  auto query = m_db.prepare(uR"(
    INSERT INTO promise (customer_id, made_on, contact, note, recorded_at, recorded_by)
    VALUES (:customer, :made, :contact, :note, :at, :by))"_s);
  query.bindValue(u":customer"_s, promise.customerId);
  query.bindValue(u":made"_s, isoDay(promise.madeOn));
  query.bindValue(u":contact"_s, notNull(promise.contact));
  query.bindValue(u":note"_s, notNull(promise.note));
  query.bindValue(u":at"_s, promise.recordedAt);
  query.bindValue(u":by"_s, notNull(promise.recordedBy));
  Database::exec(query);
  const qint64 id = query.lastInsertId().toLongLong();
  auto part = m_db.prepare(u"INSERT INTO promise_part (promise_id, due_on, amount_minor) "
                           "VALUES (:promise, :due, :amount)"_s);
  for (const auto& [dueOn, amount] : promise.parts) {
    part.bindValue(u":promise"_s, id);
    part.bindValue(u":due"_s, isoDay(dueOn));
    part.bindValue(u":amount"_s, amount);
    Database::exec(part);
  }
  auto item =
      m_db.prepare(u"INSERT INTO promise_item (promise_id, item_id) VALUES (:promise, :item)"_s);
  for (const qint64 itemId : promise.itemIds) {
    item.bindValue(u":promise"_s, id);
    item.bindValue(u":item"_s, itemId);
    Database::exec(item);
  }
  return id;
}

void PromiseRepository::setCancelled(qint64 id, QDate on, const QString& reason) {
  auto query = m_db.prepare(
      u"UPDATE promise SET cancelled_on = :on, cancel_reason = :reason WHERE id = :id"_s);
  query.bindValue(u":on"_s, dayOrNull(on));
  query.bindValue(u":reason"_s, notNull(reason));
  query.bindValue(u":id"_s, id);
  Database::exec(query);
}

void PromiseRepository::remove(qint64 id) {
  auto query = m_db.prepare(u"DELETE FROM promise WHERE id = :id"_s);
  query.bindValue(u":id"_s, id);
  Database::exec(query);
}

QJsonObject toJson(const Promise& promise) {
  QJsonArray parts;
  for (const auto& part : promise.parts) {
    parts.append(QJsonObject{{u"dueOn"_s, isoDay(part.dueOn)}, {u"amount"_s, part.amountMinor}});
  }
  QJsonArray items;
  for (const qint64 item : promise.itemIds) items.append(item);
  return {{u"customer"_s, promise.customerId},
          {u"madeOn"_s, isoDay(promise.madeOn)},
          {u"parts"_s, parts},
          {u"items"_s, items},
          {u"contact"_s, promise.contact},
          {u"note"_s, promise.note},
          {u"cancelledOn"_s, isoDay(promise.cancelledOn)},
          {u"cancelReason"_s, promise.cancelReason}};
}

}  // namespace encaisse
