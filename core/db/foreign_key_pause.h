#pragma once

#include "core/db/database.h"

namespace encaisse {

/// Leaves the checking of references out while one import fills an empty ledger with rows whose
/// targets it has just made itself (an eighth of its time), or while tables are built anew. Outside
/// transactions only, because SQLite ignores the switch inside one. @throws DbError (constructor)
class ForeignKeyPause {
public:
  explicit ForeignKeyPause(const Database& db) : m_db{db} {
    m_db.run(QStringLiteral("PRAGMA foreign_keys = OFF"));
  }
  ~ForeignKeyPause() {
    try {
      m_db.run(QStringLiteral("PRAGMA foreign_keys = ON"));
    } catch (const DbError&) {
      // The connection itself is broken: nothing more will be written through it.
    }
  }
  Q_DISABLE_COPY_MOVE(ForeignKeyPause)

private:
  const Database& m_db;
};

}  // namespace encaisse
