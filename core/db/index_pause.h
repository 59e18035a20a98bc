#pragma once

#include <QList>
#include <QString>

#include "core/db/database.h"

namespace encaisse {

/// Takes the indexes of some tables away while many rows come in, and makes the very same ones
/// again: sorting once is cheaper than keeping order row by row. Within a transaction. @throws
/// DbError
class IndexPause {
public:
  IndexPause(Database& db, const QList<QString>& tables);
  /// Makes the indexes again. Not in the destructor: it may fail, and a rollback restores them
  /// anyway.
  void resume();

private:
  Database& m_db;
  QList<QString> m_statements;
};

}  // namespace encaisse
