#pragma once

#include <QDate>
#include <QSqlQuery>
#include <string_view>

#include "core/base/day_number.h"
#include "core/db/database.h"

struct sqlite3_stmt;

namespace encaisse {

/// A prepared statement for the two hot paths, bulk insert and loading the snapshot. Works on the
/// driver's own SQLite handle where that is safe (about twice as fast), else through Qt Sql; the
/// caller sees no difference. Placeholders are positional (?), counted from 0 as columns are.
/// Every method @throws DbError.
class Statement {
public:
  Statement(const Database& db, const QString& sql);
  ~Statement();
  Q_DISABLE_COPY_MOVE(Statement)

  void bind(int index, qint64 value);
  void bind(int index, std::string_view utf8);  ///< must stay alive until step()
  void bindNull(int index);

  /// Executes or moves on. @return whether there is a row
  bool step();
  /// Makes ready for the next execution, keeping no row.
  void reset();

  qint64 integer(int column) const;
  std::string_view text(int column) const;  ///< valid until the next step(); empty for NULL
  QString string(int column) const;
  DayNumber day(int column) const;  ///< 0 for NULL
  qint64 lastInsertId() const;

private:
  void fail() const;
  bool stepQuery();
  void resetQuery();
  std::string_view queryText(int column) const;

  const Database& m_db;
  sqlite3_stmt* m_statement = nullptr;
  QSqlQuery m_query;
  bool m_executed = false;
  qint64 m_lastInsertId = 0;
  mutable QByteArray m_text;
};

}  // namespace encaisse
