#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include "core/db/database.h"
#include "core/import/batch.h"

namespace encaisse {

/// What an insurer covers of a customer.
struct InsuredLimit {
  qint64 id = 0;
  qint64 amount = 0;  ///< minor units, 0 or above
  QString insurer;
  QDate fromOn;
  QDate untilOn;  ///< included; invalid: it does not say

  /// Whether both say the same.
  bool isLike(const InsuredLimit& other) const {
    return amount == other.amount && insurer == other.insurer && fromOn == other.fromOn &&
           untilOn == other.untilOn;
  }
};

/// All the SQL by which files bring insured limits. Every method @throws DbError.
class InsuredLimitRepository {
public:
  explicit InsuredLimitRepository(Database& db) : m_db{db} {}

  /// The limits of a customer that nobody ended, the latest last.
  QList<InsuredLimit> running(qint64 customerId) const;
  /// @return its id
  qint64 insert(qint64 customerId, const InsuredLimit& limit, const Batch& batch);
  void remove(qint64 id);
  /// @param on  from this day on it counts no more; invalid: it runs again
  void setEnd(qint64 id, QDate on);

private:
  Database& m_db;
};

}  // namespace encaisse
