#pragma once

#include <QStringList>

#include "core/tables/table_reader.h"
#include "tests/support/ledgers.h"

namespace encaisse::testing {

/// A row in one line: "3: a|b|-12.5#|2026-10-31@", with # behind numbers and @ behind days.
inline QString rowText(const TableRow& row) {
  QStringList cells;
  for (const auto& cell : row.cells) {
    const QString text = QString::fromUtf8(cell.text.data(), qsizetype(cell.text.size()));
    const char* sign = cell.type == CellType::Number ? "#" : cell.type == CellType::Day ? "@" : "";
    cells.append(text + QString::fromLatin1(sign));
  }
  return QStringLiteral("%1: %2").arg(row.line).arg(cells.join(QLatin1Char{'|'}));
}

/// All rows from here on; a failure ends them with its message.
inline QStringList rowsOf(TableReader& table) {
  QStringList rows;
  TableRow row;
  for (;;) {
    const auto found = table.next(row);
    if (!found.ok()) rows.append(found.error().message);
    if (!found.ok() || !found.value()) return rows;
    rows.append(rowText(row));
  }
}

inline Error tableError(const QString& path, const TableHints& hints = {}) {
  const auto opened = openTable(path, hints);
  if (!opened.ok()) return opened.error();
  TableRow row;
  for (;;) {
    const auto found = opened.value()->next(row);
    if (!found.ok()) return found.error();
    if (!found.value()) break;
  }
  FAIL("the table was read to its end: " << path.toStdString());
  return {};
}

}  // namespace encaisse::testing
