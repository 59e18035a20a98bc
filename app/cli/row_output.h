#pragma once

#include "app/cli/console.h"
#include "app/cli/json_text.h"
#include "app/cli/output_format.h"
#include "core/exchange/table_export.h"

namespace encaisse {

/// A column of printed rows. One without a title is for programs only, one without a key for people
/// only.
struct Column {
  QString key;         ///< stable English word, of JSON and CSV
  QString title;       ///< translated, of the terminal's table
  bool words = false;  ///< words with a space between them: an array in JSON
};

struct Rows {
  QList<Column> columns;
  QList<QList<Cell>> cells;
};

/// The rows as a terminal shows them, or as CSV: its columns are the JSON keys.
QString rowsToText(const Rows& rows);
QString rowsToCsv(const Rows& rows);
/// An array of objects, one a line.
QByteArray rowsToJson(const Rows& rows);
/// The same inside a larger text.
void appendRows(JsonText& json, const Rows& rows);

void printRows(Console& console, const Rows& rows, OutputFormat format);

}  // namespace encaisse
