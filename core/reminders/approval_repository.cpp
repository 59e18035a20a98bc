#include "core/reminders/approval_repository.h"

#include <QVariant>

#include "core/base/day_number.h"

using namespace Qt::StringLiterals;

namespace encaisse {

qint64 ApprovalRepository::insert(qint64 customerId, int level, QDate day,
                                  const QString& recordedAt, const QString& recordedBy) {
  auto query = m_db.prepare(uR"(
    INSERT INTO approval (customer_id, level, approved_on, recorded_at, recorded_by)
    VALUES (:customer, :level, :day, :at, :by))"_s);
  query.bindValue(u":customer"_s, customerId);
  query.bindValue(u":level"_s, level);
  query.bindValue(u":day"_s, isoDay(day));
  query.bindValue(u":at"_s, recordedAt);
  query.bindValue(u":by"_s, notNull(recordedBy));
  Database::exec(query);
  return query.lastInsertId().toLongLong();
}

void ApprovalRepository::setWithdrawn(qint64 id, bool withdrawn) {
  auto query = m_db.prepare(u"UPDATE approval SET withdrawn = :withdrawn WHERE id = :id"_s);
  query.bindValue(u":withdrawn"_s, int(withdrawn));
  query.bindValue(u":id"_s, id);
  Database::exec(query);
}

bool ApprovalRepository::isApproved(qint64 customerId, int level, QDate day) const {
  auto query = m_db.prepare(uR"(
    SELECT 1 FROM approval
    WHERE customer_id = :customer AND level = :level AND withdrawn = 0 AND approved_on <= :day
      AND approved_on > COALESCE((SELECT MAX(sent_on) FROM reminder
        WHERE customer_id = :same AND sent_on <= :until), ''))"_s);
  query.bindValue(u":customer"_s, customerId);
  query.bindValue(u":level"_s, level);
  query.bindValue(u":day"_s, isoDay(day));
  query.bindValue(u":same"_s, customerId);
  query.bindValue(u":until"_s, isoDay(day));
  Database::exec(query);
  return query.next();
}

QList<qint64> ApprovalRepository::unusedOf(qint64 customerId) const {
  auto query = m_db.prepare(uR"(
    SELECT id FROM approval
    WHERE customer_id = :customer AND withdrawn = 0 AND approved_on >
      COALESCE((SELECT MAX(sent_on) FROM reminder WHERE customer_id = :same), '')
    ORDER BY id)"_s);
  query.bindValue(u":customer"_s, customerId);
  query.bindValue(u":same"_s, customerId);
  Database::exec(query);
  QList<qint64> ids;
  while (query.next()) ids.append(query.value(0).toLongLong());
  return ids;
}

QJsonObject ApprovalRepository::level(qint64 itemId) const {
  auto query =
      m_db.prepare(u"SELECT level, set_on, recorded_by FROM item_level WHERE item_id = :item"_s);
  query.bindValue(u":item"_s, itemId);
  Database::exec(query);
  if (!query.next()) return {};
  return {{u"level"_s, query.value(0).toInt()},
          {u"setOn"_s, query.value(1).toString()},
          {u"recordedBy"_s, query.value(2).toString()}};
}

void ApprovalRepository::saveLevel(qint64 itemId, const QJsonObject& level) {
  auto removal = m_db.prepare(u"DELETE FROM item_level WHERE item_id = :item"_s);
  removal.bindValue(u":item"_s, itemId);
  Database::exec(removal);
  if (level.isEmpty()) return;
  auto query = m_db.prepare(u"INSERT INTO item_level (item_id, level, set_on, recorded_by) "
                            "VALUES (:item, :level, :day, :by)"_s);
  query.bindValue(u":item"_s, itemId);
  query.bindValue(u":level"_s, level[u"level"_s].toInt());
  query.bindValue(u":day"_s, level[u"setOn"_s].toString());
  query.bindValue(u":by"_s, notNull(level[u"recordedBy"_s].toString()));
  Database::exec(query);
}

}  // namespace encaisse
