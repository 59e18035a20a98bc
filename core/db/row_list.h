#pragma once

#include <QList>
#include <QSqlQuery>
#include <optional>
#include <type_traits>

#include "core/db/database.h"

namespace encaisse {

/// The rows of @p sql, whose one placeholder is :value, each made by @p read. @throws DbError
/// @param read  (const QSqlQuery&) → a value
template <typename Read>
auto rowsWhere(const Database& db, const QString& sql, qint64 value, Read read) {
  auto query = db.prepare(sql);
  query.bindValue(QStringLiteral(":value"), value);
  Database::exec(query);
  QList<std::invoke_result_t<Read, const QSqlQuery&>> rows;
  while (query.next()) rows.append(read(query));
  return rows;
}

template <typename T>
std::optional<T> firstOf(const QList<T>& rows) {
  return rows.isEmpty() ? std::nullopt : std::optional{rows.first()};
}

}  // namespace encaisse
