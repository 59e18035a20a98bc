#pragma once

#include "core/db/database.h"

namespace encaisse {

/// While it lives, every query sees the ledger as it was at the first one, whatever others write.
/// @throws DbError
class ReadTransaction {
public:
  explicit ReadTransaction(const Database& db) : m_db{db} { m_db.run(QStringLiteral("BEGIN")); }
  ~ReadTransaction() {
    try {
      m_db.run(QStringLiteral("ROLLBACK"));
    } catch (const DbError&) {
      // After a failure SQLite may have ended it by itself.
    }
  }
  Q_DISABLE_COPY_MOVE(ReadTransaction)

private:
  const Database& m_db;
};

}  // namespace encaisse
