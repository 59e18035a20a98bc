#include "core/db/index_pause.h"

#include <QVariant>

using namespace Qt::StringLiterals;

namespace encaisse {

IndexPause::IndexPause(Database& db, const QList<QString>& tables) : m_db{db} {
  QList<QString> names;
  for (const auto& table : tables) {
    auto query = db.prepare(u"SELECT name, sql FROM sqlite_master WHERE type = 'index' AND "
                            "tbl_name = :table AND sql IS NOT NULL"_s);
    query.bindValue(u":table"_s, table);
    Database::exec(query);
    while (query.next()) {
      names.append(query.value(0).toString());
      m_statements.append(query.value(1).toString());
    }
  }
  for (const auto& name : names) db.run(u"DROP INDEX %1"_s.arg(name));
}

void IndexPause::resume() {
  for (const auto& statement : m_statements) m_db.run(statement);
  m_statements.clear();
}

}  // namespace encaisse
