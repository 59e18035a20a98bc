#pragma once

#include <QList>
#include <QString>

#include "core/customers/customer.h"
#include "core/db/database.h"

namespace encaisse {

/// A change of a customer that a file brought, as it is kept for its undo.
struct StoredChange {
  qint64 customerId = 0;
  QString field;  ///< empty: the customer is new
  QString before;
  QString after;
};

/// All the SQL about what files of customers brought. Every method @throws DbError.
class CustomerChangeRepository {
public:
  explicit CustomerChangeRepository(Database& db) : m_db{db} {}

  qint64 insertCustomer(const QString& code, const QString& name, qint64 batchId);
  qint64 insertContact(const Contact& contact);
  void removeContact(qint64 id);

  void insert(qint64 batchId, const StoredChange& change);
  QList<StoredChange> list(qint64 batchId) const;  ///< newest first
  void remove(qint64 batchId);

private:
  Database& m_db;
};

}  // namespace encaisse
