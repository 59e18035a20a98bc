#pragma once

#include <QItemSelectionModel>
#include <QList>
#include <QLocale>
#include <numeric>
#include <vector>

#include "core/exchange/table_export.h"

class QWidget;

namespace encaisse {

class UserPrompts;

/// The cells of a model on their way to a file or the clipboard. The model has cellAt(row, column)
/// and exportTitle(column).
template <typename Model>
Table tableOf(const Model& model, const QList<int>& rows, const QList<int>& columns) {
  Table table;
  for (const int column : columns) table.headers.append(model.exportTitle(column));
  for (const int row : rows) {
    QList<Cell> cells;
    for (const int column : columns) cells.append(model.cellAt(row, column));
    table.rows.append(std::move(cells));
  }
  return table;
}

inline QList<int> countTo(int end) {
  QList<int> numbers(end);
  std::iota(numbers.begin(), numbers.end(), 0);
  return numbers;
}

/// The rows and the columns that a selection touches, rising.
struct SelectedCells {
  QList<int> rows;
  QList<int> columns;
};
SelectedCells selectedCells(const QItemSelectionModel& selection);

/// "," or ".", as people here write figures.
QChar decimalPoint();
/// ";" and "," where the comma is the decimal sign, else "," and ".".
CsvStyle localCsvStyle();

/// Asks where to, and writes the table as CSV that spreadsheets read as UTF-8.
/// @return the path; empty when nothing was written (a failure was shown)
QString saveCsv(const Table& table, const QString& suggestion, UserPrompts& prompts,
                QWidget* parent);

}  // namespace encaisse
