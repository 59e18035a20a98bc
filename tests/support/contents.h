#pragma once

#include <QSqlRecord>
#include <QStringList>
#include <QVariant>

#include "core/db/database.h"

namespace encaisse::testing {

/// Every row of every table but @p without, as text: two ledgers that say the same have the same.
inline QStringList contentsOf(const Database& db, const QStringList& without = {}) {
  QStringList tables;
  auto names =
      db.run(QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"));
  // sqlite_sequence is SQLite's own: which numbers were ever given.
  while (names.next()) {
    const QString name = names.value(0).toString();
    if (name != QStringLiteral("sqlite_sequence")) tables.append(name);
  }
  QStringList rows;
  for (const auto& table : tables) {
    if (without.contains(table)) continue;
    auto query = db.run(QStringLiteral("SELECT * FROM %1").arg(table));
    while (query.next()) {
      QStringList fields{table};
      for (int i = 0; i < query.record().count(); ++i) {
        fields.append(query.isNull(i) ? QStringLiteral("NULL") : query.value(i).toString());
      }
      rows.append(fields.join(QChar{u'|'}));
    }
  }
  rows.sort();
  return rows;
}

/// The schema as SQLite keeps it, without the places of its pages.
inline QStringList schemaOf(const Database& db) {
  QStringList lines;
  auto query = db.run(QStringLiteral(
      "SELECT type, name, tbl_name, COALESCE(sql, '') FROM sqlite_master ORDER BY type, name"));
  while (query.next()) {
    QStringList fields;
    for (int i = 0; i < 4; ++i) fields.append(query.value(i).toString());
    lines.append(fields.join(QChar{u'|'}));
  }
  return lines;
}

}  // namespace encaisse::testing
