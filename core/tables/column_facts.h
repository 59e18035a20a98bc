#pragma once

#include <QList>
#include <QString>
#include <optional>
#include <vector>

#include "core/tables/amount_text.h"
#include "core/tables/day_text.h"
#include "core/tables/table_reader.h"

namespace encaisse {

/// A row that outlives the reader's next row.
struct SampleRow {
  qint64 line = 0;
  QList<QString> texts;
  std::vector<CellType> types;
};

SampleRow copyRow(const TableRow& row);

/// What the values of one column look like, whatever its heading says.
struct ColumnFacts {
  int filled = 0;
  int days = 0;
  int amounts = 0;   ///< numbers of any kind
  int decimals = 0;  ///< numbers with decimals, a currency or typed by a spreadsheet
  int letters = 0;   ///< D, C, S, H, + or −
  int emails = 0;
  int ibans = 0;
  int currencies = 0;
  int customerAccounts = 0;  ///< 411…, 413…, 416…
  int sirens = 0;            ///< nine digits
  int sirets = 0;            ///< fourteen digits
  int deliveryKinds = 0;     ///< "Commande", "BL"

  /// Whether nearly all values that are there look so (four in five).
  bool mostly(int count) const { return filled > 0 && count * 5 >= filled * 4; }
  bool half(int count) const { return filled > 0 && count * 2 >= filled; }
  /// Whether some do (one in six): headings, totals and page numbers may stand between.
  bool some(int count) const { return filled > 0 && count * 6 >= filled; }
};

void addTo(ColumnFacts& facts, const QString& text, CellType type);
/// One a column, over the rows from @p first on.
std::vector<ColumnFacts> factsOf(const QList<SampleRow>& rows, qsizetype first);

/// What all the values of the amount and day columns say about how they are written.
struct WritingFacts {
  qint64 comma = 0;
  qint64 point = 0;
  qint64 unclearDecimal = 0;
  qint64 dayFirst = 0;
  qint64 monthFirst = 0;
  qint64 unclearDay = 0;

  void addAmount(const TableCell& cell);
  void addDay(const TableCell& cell);
  /// None: the values do not decide. One stray value in a hundred does not undo the others.
  std::optional<char> decimalSign() const;
  std::optional<DayOrder> dayOrder() const;
};

}  // namespace encaisse
