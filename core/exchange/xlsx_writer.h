#pragma once

#include <QByteArray>
#include <QList>

#include "core/base/result.h"
#include "core/exchange/table_export.h"

namespace encaisse {

/// One sheet of a workbook.
struct Sheet {
  QString name;        ///< made fit: 31 characters at most, without []:*?/\, each once
  Table table;         ///< every row as long as the headers (contract)
  QList<Cell> totals;  ///< as long as the headers, or empty: no totals row
  /// Columns whose texts are figures, "77.3 days", "33.3 %" or "0.5": they become numbers, with
  /// their unit in the number format; a share is stored as such, 33.3 % as 0.333.
  QList<qsizetype> figureColumns = {};
};

/// A workbook (Office Open XML) with real numbers and days: header bold and frozen, with a filter,
/// columns as wide as what they hold, totals set apart below the filter's range. Text stays text,
/// also where it looks like a formula, a number or a link; control characters become spaces.
/// @error InvalidInput  more rows or columns than a sheet has (1 048 576, 16 384)
/// @error Storage       no room for the temporary file
Result<QByteArray> toXlsx(const QList<Sheet>& sheets);

}  // namespace encaisse
