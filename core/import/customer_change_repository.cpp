#include "core/import/customer_change_repository.h"

#include <QVariant>

using namespace Qt::StringLiterals;

namespace encaisse {

qint64 CustomerChangeRepository::insertCustomer(const QString& code, const QString& name,
                                                qint64 batchId) {
  auto insert =
      m_db.prepare(u"INSERT INTO customer (code, name, batch_id) VALUES (:code, :name, :batch)"_s);
  insert.bindValue(u":code"_s, code);
  insert.bindValue(u":name"_s, name);
  insert.bindValue(u":batch"_s, batchId);
  Database::exec(insert);
  return insert.lastInsertId().toLongLong();
}

qint64 CustomerChangeRepository::insertContact(const Contact& contact) {
  auto insert = m_db.prepare(u"INSERT INTO contact (customer_id, name, role, email, phone) "
                             "VALUES (:customer, :name, :role, :email, :phone)"_s);
  insert.bindValue(u":customer"_s, contact.customerId);
  insert.bindValue(u":name"_s, notNull(contact.name));
  insert.bindValue(u":role"_s, notNull(contact.role));
  insert.bindValue(u":email"_s, notNull(contact.email));
  insert.bindValue(u":phone"_s, notNull(contact.phone));
  Database::exec(insert);
  return insert.lastInsertId().toLongLong();
}

void CustomerChangeRepository::removeContact(qint64 id) {
  auto remove = m_db.prepare(u"DELETE FROM contact WHERE id = :id"_s);
  remove.bindValue(u":id"_s, id);
  Database::exec(remove);
}

void CustomerChangeRepository::insert(qint64 batchId, const StoredChange& change) {
  auto insert =
      m_db.prepare(u"INSERT INTO customer_change (batch_id, customer_id, field, before, after) "
                   "VALUES (:batch, :customer, :field, :before, :after)"_s);
  insert.bindValue(u":batch"_s, batchId);
  insert.bindValue(u":customer"_s, change.customerId);
  insert.bindValue(u":field"_s, notNull(change.field));
  insert.bindValue(u":before"_s, notNull(change.before));
  insert.bindValue(u":after"_s, notNull(change.after));
  Database::exec(insert);
}

QList<StoredChange> CustomerChangeRepository::list(qint64 batchId) const {
  auto query = m_db.prepare(u"SELECT customer_id, field, before, after FROM customer_change "
                            "WHERE batch_id = :batch ORDER BY id DESC"_s);
  query.bindValue(u":batch"_s, batchId);
  Database::exec(query);
  QList<StoredChange> changes;
  while (query.next()) {
    changes.append({query.value(0).toLongLong(), query.value(1).toString(),
                    query.value(2).toString(), query.value(3).toString()});
  }
  return changes;
}

void CustomerChangeRepository::remove(qint64 batchId) {
  auto remove = m_db.prepare(u"DELETE FROM customer_change WHERE batch_id = :batch"_s);
  remove.bindValue(u":batch"_s, batchId);
  Database::exec(remove);
}

}  // namespace encaisse
