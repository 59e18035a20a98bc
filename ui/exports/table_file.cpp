#include "ui/exports/table_file.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QPdfWriter>
#include <QSaveFile>
#include <QWidget>

#include "core/exchange/xlsx_writer.h"
#include "core/letters/letter_format.h"
#include "ui/common/background_task.h"
#include "ui/common/money_format.h"
#include "ui/common/prompts.h"
#include "ui/customers/table_cells.h"
#include "ui/exports/grid_reader.h"
#include "ui/exports/table_paper.h"
#include "ui/ledger_session.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(TableExport)
};

Error notWritten(const QString& path, const QString& detail) {
  return {ErrorCode::Storage,
          Words::tr("The file %1 could not be written. Choose another folder.")
              .arg(QDir::toNativeSeparators(path)),
          detail};
}

/// A column that is still text, and of which every text is a figure, holds numbers in a workbook.
bool takeFigures(Table& table, qsizetype column) {
  QList<Cell> figures;
  bool any = false;
  for (const auto& row : std::as_const(table.rows)) {
    const auto* text = std::get_if<QString>(&row[column]);
    if (text == nullptr && !std::holds_alternative<std::monostate>(row[column])) return false;
    if (text == nullptr || text->isEmpty() || *text == u"–") {
      figures.append(Cell{});
      continue;
    }
    auto figure = plainMeasure(*text);
    if (!figure) return false;
    figures.append(*figure);
    any = true;
  }
  for (qsizetype row = 0; any && row < figures.size(); ++row) {
    table.rows[row][column] = figures[row];
  }
  return any;
}

Sheet sheetOf(const TableDocument& document) {
  Sheet sheet{document.title, document.table, document.totals};
  for (qsizetype column = 0; column < sheet.table.headers.size(); ++column) {
    if (takeFigures(sheet.table, column)) sheet.figureColumns.append(column);
  }
  return sheet;
}

QByteArray csvBytes(const TableDocument& document) {
  Table table = document.table;
  if (!document.totals.isEmpty()) table.rows.append(document.totals);
  return "\xEF\xBB\xBF" + toCsv(table, localCsvStyle()).toUtf8();
}

QByteArray pdfBytes(const TableDocument& document, const ExportContext& context) {
  QByteArray bytes;
  QBuffer buffer{&bytes};
  buffer.open(QIODevice::WriteOnly);
  QPdfWriter writer{&buffer};
  writer.setTitle(document.title);
  writer.setPageLayout(landscapeA4());
  auto paper = tablePaper(document);
  paper.company = context.company;
  paper.printedOn = Words::tr("Printed on %1").arg(formatDay(context.today));
  paintTable(paper, writer);
  return bytes;
}

Result<QString> write(const TableDocument& document, const QString& path, TableFormat format,
                      const ExportContext& context) {
  const auto bytes = tableBytes(document, format, context);
  if (!bytes.ok()) return bytes.error();
  QSaveFile file{path};
  if (!file.open(QIODevice::WriteOnly) || file.write(bytes.value()) != bytes.value().size() ||
      !file.commit()) {
    return notWritten(path, file.errorString());
  }
  return path;
}

}  // namespace

std::optional<TableFormat> tableFormatOf(const QString& path) {
  if (path.endsWith(u".xlsx"_s, Qt::CaseInsensitive)) return TableFormat::Xlsx;
  if (path.endsWith(u".csv"_s, Qt::CaseInsensitive)) return TableFormat::Csv;
  if (path.endsWith(u".pdf"_s, Qt::CaseInsensitive)) return TableFormat::Pdf;
  return std::nullopt;
}

ExportContext exportContext(LedgerSession& session, UserPrompts& prompts) {
  return {session.name(), session.asOf(), session.today(), &prompts,
          [&session](const QString& text) { Q_EMIT session.message(text); }};
}

Result<QByteArray> tableBytes(const TableDocument& document, TableFormat format,
                              const ExportContext& context) {
  switch (format) {
    case TableFormat::Xlsx: return toXlsx({sheetOf(document)});
    case TableFormat::Csv: return csvBytes(document);
    case TableFormat::Pdf: return pdfBytes(document, context);
  }
  EXPECTS(false);
}

void saveTable(const TableDocument& document, const ExportContext& context, QWidget* parent) {
  const QString suggestion =
      safeFileName(document.title + u'-' + isoDay(context.asOf) + u".xlsx"_s);
  QString path = context.prompts->saveFile(parent, Words::tr("Export the table"), suggestion,
                                           Words::tr("Workbook (*.xlsx)") + u";;"_s +
                                               Words::tr("Spreadsheet text (*.csv)") + u";;"_s +
                                               Words::tr("Pages to print (*.pdf)"));
  if (path.isEmpty()) return;
  const auto format = tableFormatOf(path).value_or(TableFormat::Xlsx);
  if (!tableFormatOf(path)) path += u".xlsx"_s;
  runInBackground(
      parent,
      [=](const Progress&, const StopToken&) { return write(document, path, format, context); },
      [context, parent](const Result<QString>& written) {
        if (!written.ok()) return context.prompts->showError(parent, written.error());
        context.say(Words::tr("Written to %1").arg(QDir::toNativeSeparators(written.value())));
      });
}

}  // namespace encaisse
