#include "core/procedures/record_repository.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonValue>
#include <QVariant>

#include "core/base/contracts.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

const QHash<QString, QStringList>& columnsByTable() {
  static const QHash<QString, QStringList> columns{
      {u"insolvency"_s,
       {u"customer_id"_s, u"kind"_s, u"opened_on"_s, u"published_on"_s, u"outside_france"_s,
        u"representative"_s, u"address"_s, u"declared_on"_s, u"closed_on"_s, u"note"_s,
        u"recorded_at"_s, u"recorded_by"_s}},
      {u"waiver"_s,
       {u"customer_id"_s, u"item_id"_s, u"claim"_s, u"waived_on"_s, u"reason"_s, u"recorded_at"_s,
        u"recorded_by"_s, u"withdrawn_on"_s}},
      {u"limitation_event"_s,
       {u"customer_id"_s, u"item_id"_s, u"kind"_s, u"happened_on"_s, u"note"_s, u"recorded_at"_s,
        u"recorded_by"_s}},
      {u"hand_over"_s,
       {u"customer_id"_s, u"kind"_s, u"agent"_s, u"opened_on"_s, u"closed_on"_s, u"outcome"_s,
        u"note"_s, u"recorded_at"_s, u"recorded_by"_s}},
      {u"doubtful"_s,
       {u"customer_id"_s, u"item_id"_s, u"decided_on"_s, u"vat_basis_points"_s,
        u"provision_minor"_s, u"reason"_s, u"recorded_at"_s, u"recorded_by"_s, u"ended_on"_s}},
      {u"own_rate"_s, {u"series"_s, u"from_on"_s, u"basis_points"_s, u"source"_s}},
  };
  return columns;
}

const QString handOverItems = u"items"_s;

QJsonArray itemsOf(const Database& db, qint64 handOver) {
  auto query =
      db.prepare(u"SELECT item_id FROM hand_over_item WHERE hand_over_id = :id ORDER BY item_id"_s);
  query.bindValue(u":id"_s, handOver);
  Database::exec(query);
  QJsonArray items;
  while (query.next()) items.append(query.value(0).toLongLong());
  return items;
}

void putItems(const Database& db, qint64 handOver, const QJsonArray& items) {
  auto remove = db.prepare(u"DELETE FROM hand_over_item WHERE hand_over_id = :id"_s);
  remove.bindValue(u":id"_s, handOver);
  Database::exec(remove);
  for (const auto& item : items) {
    auto insert =
        db.prepare(u"INSERT INTO hand_over_item (hand_over_id, item_id) VALUES (:id, :item)"_s);
    insert.bindValue(u":id"_s, handOver);
    insert.bindValue(u":item"_s, item.toInteger());
    Database::exec(insert);
  }
}

void removeRow(const Database& db, const QString& table, qint64 id) {
  auto query = db.prepare(u"DELETE FROM %1 WHERE id = :id"_s.arg(table));
  query.bindValue(u":id"_s, id);
  Database::exec(query);
}

/// Numbers of JSON are doubles to QVariant, which strict tables would refuse.
QVariant toVariant(const QJsonValue& value) {
  if (value.isNull() || value.isUndefined()) return QVariant{QMetaType::fromType<QString>()};
  if (value.isDouble()) return value.toInteger();
  return notNull(value.toString());
}

QJsonValue toJson(const QVariant& value) {
  if (value.isNull()) return QJsonValue::Null;
  if (value.typeId() == QMetaType::LongLong) return value.toLongLong();
  return value.toString();
}

}  // namespace

bool isRecordTable(const QString& table) { return columnsByTable().contains(table); }

QJsonObject readRecordRow(const Database& db, const QString& table, qint64 id) {
  EXPECTS(isRecordTable(table));
  const auto columns = columnsByTable().value(table);
  auto query = db.prepare(u"SELECT %1 FROM %2 WHERE id = :id"_s.arg(columns.join(u", "_s), table));
  query.bindValue(u":id"_s, id);
  Database::exec(query);
  QJsonObject row;
  if (!query.next()) return row;
  for (int i = 0; i < int(columns.size()); ++i) row.insert(columns[i], toJson(query.value(i)));
  if (table == u"hand_over"_s) row.insert(handOverItems, itemsOf(db, id));
  return row;
}

void putRecordRow(Database& db, const QString& table, qint64 id, const QJsonObject& row) {
  EXPECTS(isRecordTable(table));
  if (row.isEmpty()) {
    removeRow(db, table, id);
    return;
  }
  const auto columns = columnsByTable().value(table);
  QStringList updates;
  for (const auto& column : columns) updates.append(u"%1 = excluded.%1"_s.arg(column));
  auto query =
      db.prepare(u"INSERT INTO %1 (id, %2) VALUES (:id, :%3) "
                 "ON CONFLICT (id) DO UPDATE SET %4"_s.arg(
                     table, columns.join(u", "_s), columns.join(u", :"_s), updates.join(u", "_s)));
  query.bindValue(u":id"_s, id);
  for (const auto& column : columns) query.bindValue(u':' + column, toVariant(row.value(column)));
  Database::exec(query);
  if (table == u"hand_over"_s) putItems(db, id, row.value(handOverItems).toArray());
}

}  // namespace encaisse
