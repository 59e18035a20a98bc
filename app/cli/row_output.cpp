#include "app/cli/row_output.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

void appendCell(JsonText& json, const Cell& cell) {
  if (const auto* text = std::get_if<QString>(&cell)) {
    json.value(*text);
  } else if (const auto* number = std::get_if<qint64>(&cell)) {
    json.value(*number);
  } else if (const auto* amount = std::get_if<Money>(&cell)) {
    json.value(amount->minor(), amount->currency());
  } else if (const auto* day = std::get_if<QDate>(&cell)) {
    json.value(*day);
  } else if (const auto* flag = std::get_if<bool>(&cell)) {
    json.flag(*flag);
  } else {
    json.null();
  }
}

void appendWords(JsonText& json, const QString& words) {
  json.beginArray();
  for (const auto& word : words.split(u' ', Qt::SkipEmptyParts)) json.value(word);
  json.endArray();
}

/// The columns that have a header of that sort, and their cells.
Table tableOf(const Rows& rows, QString Column::*header) {
  Table table;
  for (const auto& column : rows.columns) {
    if (!(column.*header).isEmpty()) table.headers.append(column.*header);
  }
  for (const auto& cells : rows.cells) {
    QList<Cell> shown;
    for (qsizetype i = 0; i < cells.size(); ++i) {
      if (!(rows.columns[i].*header).isEmpty()) shown.append(cells[i]);
    }
    table.rows.append(std::move(shown));
  }
  return table;
}

}  // namespace

QString rowsToText(const Rows& rows) { return toText(tableOf(rows, &Column::title)); }

QString rowsToCsv(const Rows& rows) { return toCsv(tableOf(rows, &Column::key)); }

void appendRows(JsonText& json, const Rows& rows) {
  json.beginRows();
  for (const auto& cells : rows.cells) {
    json.beginObject();
    for (qsizetype i = 0; i < cells.size(); ++i) {
      const auto& column = rows.columns[i];
      if (column.key.isEmpty()) continue;
      json.key(column.key);
      if (column.words) {
        appendWords(json, std::get<QString>(cells[i]));
      } else {
        appendCell(json, cells[i]);
      }
    }
    json.endObject();
  }
  json.endRows();
}

QByteArray rowsToJson(const Rows& rows) {
  JsonText json;
  appendRows(json, rows);
  return json.take();
}

void printRows(Console& console, const Rows& rows, OutputFormat format) {
  switch (format) {
    case OutputFormat::Table: return console.write(rowsToText(rows));
    case OutputFormat::Csv: return console.write(rowsToCsv(rows));
    case OutputFormat::Json: return console.write(rowsToJson(rows));
  }
}

}  // namespace encaisse
