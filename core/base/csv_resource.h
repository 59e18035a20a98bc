#pragma once

#include <QByteArray>
#include <QFile>
#include <QList>
#include <QStringList>
#include <optional>
#include <type_traits>
#include <utility>

#include "core/base/contracts.h"
#include "core/base/result.h"

namespace encaisse {

/// Reads a table as the program ships them: a line of heads, then a record a line with ';' between
/// its fields; blank lines are passed over.
/// @param recordOf  (const QStringList& fields) → std::optional<Record>
/// @param badLine   (qsizetype line, const QString& text) → Error; lines count from 1
/// @error what badLine says of the first line that is no record
template <typename RecordOf, typename BadLine>
auto parseRecords(const QByteArray& csv, RecordOf recordOf, BadLine badLine)
    -> Result<QList<typename std::invoke_result_t<RecordOf, const QStringList&>::value_type>> {
  QList<typename std::invoke_result_t<RecordOf, const QStringList&>::value_type> records;
  const QStringList lines = QString::fromUtf8(csv).split(u'\n');
  for (qsizetype i = 1; i < lines.size(); ++i) {
    const QString line = lines[i].trimmed();
    if (line.isEmpty()) continue;
    auto record = recordOf(line.split(u';'));
    if (!record) return badLine(i + 1, line.left(80));
    records.append(std::move(*record));
  }
  return records;
}

/// What @p parse makes of a table that comes with the program: there and readable (contract).
template <typename Parse>
auto shippedTable(const QString& name, Parse parse) {
  QFile file{QStringLiteral(":/encaisse/rates/") + name};
  EXPECTS(file.open(QIODevice::ReadOnly));
  auto read = parse(file.readAll());
  EXPECTS(read.ok());
  return std::move(read).value();
}

}  // namespace encaisse
