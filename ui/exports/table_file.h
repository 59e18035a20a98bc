#pragma once

#include <QDate>
#include <functional>

#include "core/base/result.h"
#include "core/exchange/table_export.h"

class QWidget;

namespace encaisse {

class LedgerSession;
class UserPrompts;

/// A table as a person takes it along: the rows shown, in their order.
struct TableDocument {
  QString title;
  QString subtitle;  ///< "as of 31/10/2026"; may be empty
  Table table;
  QList<Cell> totals;  ///< as long as the headers, or empty
};

enum class TableFormat { Xlsx, Csv, Pdf };

/// By the ending of a file name; none for another one.
std::optional<TableFormat> tableFormatOf(const QString& path);

/// Where an export stands: whose figures, of which day, and who asks and tells.
struct ExportContext {
  QString company;
  QDate asOf;
  QDate today;
  UserPrompts* prompts = nullptr;                ///< never null
  std::function<void(const QString& text)> say;  ///< for the status line
};

ExportContext exportContext(LedgerSession& session, UserPrompts& prompts);

/// The bytes of the file: a workbook, CSV as the spreadsheets of this locale read it (with totals
/// as its last row), or a PDF of landscape A4 pages. Works in any thread.
/// @error InvalidInput  too many rows for a workbook; Storage
Result<QByteArray> tableBytes(const TableDocument& document, TableFormat format,
                              const ExportContext& context);

/// Asks where to and in which format, and writes in the background: the file is replaced as a whole
/// or left as it was. Says what came of it.
void saveTable(const TableDocument& document, const ExportContext& context, QWidget* parent);

}  // namespace encaisse
