#pragma once

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>
#include <variant>

#include "core/money/money.h"

namespace encaisse {

/// One cell of an exported table. Amounts and days keep their type so that each format writes them
/// its own way.
using Cell = std::variant<std::monostate, QString, qint64, Money, QDate, bool>;

/// Rows on their way out of the program.
struct Table {
  /// Stable English words on the shell, translated in the window; empty in a part that continues.
  QList<QString> headers;
  QList<QList<Cell>> rows;
};

/// The sums of the columns that hold amounts, all of @p currency, under the word for a total in the
/// first column.
QList<Cell> totalsOf(const Table& table, Currency currency);

/// How people's spreadsheets want it: "," and "." or, in France, ";" and ",".
struct CsvStyle {
  QChar separator = u',';
  QChar decimalPoint = u'.';
};

/// RFC 4180 with CRLF. Text that a spreadsheet would run as a formula (= + - @ tab) is prefixed
/// with an apostrophe.
QString toCsv(const Table& table, const CsvStyle& style = {});

/// Tab separated, for the clipboard: pastes into a spreadsheet.
QString toTsv(const Table& table, QChar decimalPoint);

/// Rows as objects by header; amounts are strings with a point, days ISO 8601, what is not
/// known is null.
QByteArray toJson(const Table& table);

/// As JSON for a file called "….json", as CSV for any other.
QByteArray encodedFor(const QString& fileName, const Table& table);

/// Aligned columns for a terminal.
QString toText(const Table& table);

}  // namespace encaisse
