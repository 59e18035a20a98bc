#pragma once

#include <QFile>
#include <memory>
#include <optional>

#include "core/base/zip_archive.h"
#include "core/tables/row_store.h"
#include "core/tables/row_text.h"
#include "core/tables/table_reader.h"
#include "core/tables/xlsx_part.h"
#include "core/tables/xlsx_strings.h"
#include "core/tables/xlsx_workbook.h"

namespace encaisse {

/// Rows of one sheet of an XLSX workbook: the values that it holds, computed ones as they were when
/// it was saved. Numbers come as plain decimals, days as "2026-10-31", truth values as "true" and
/// "false", errors such as #N/A as empty cells; hidden rows and columns are read like others.
/// The XML is parsed once: rows that were read before come from memory, as far as they fit there.
class XlsxReader : public TableReader {
public:
  /// @error NotFound  no sheet of the name that @p hints ask for
  /// @error Storage, FileFormat
  static Result<std::unique_ptr<TableReader>> open(const QString& path, const TableHints& hints);

  Result<bool> next(TableRow& row) override;
  void rewind() override;
  qint64 position() const override;
  qint64 size() const override { return m_size; }
  QString fileName() const override { return m_name; }
  QString format() const override { return QStringLiteral("xlsx"); }
  QString encoding() const override { return QStringLiteral("UTF-8"); }
  QString separator() const override { return m_sheetName; }

private:
  /// One <c>, before its value is read.
  struct CellHead {
    size_t column = 0;
    size_t style = 0;
    char16_t type = u'n';  ///< of n, s, b, e, d, and i for texts that stand in the cell
  };

  XlsxReader() = default;
  Result<void> openSheet(const ZipArchive& archive, const XlsxWorkbook::Sheet& sheet);
  Result<void> openFirstFilled(const ZipArchive& archive);
  Result<void> openNamed(const ZipArchive& archive, const QString& name);
  Result<int> countRows(int enough);
  void restart();
  Result<bool> parseRow(TableRow& row);

  Result<void> readRow(TableRow& row);
  Result<void> readCell(TableRow& row);
  std::optional<CellHead> readHead();
  Result<void> takeValue(const CellHead& head, TableRow& row);
  Result<void> takeShared(TableCell& cell);
  CellType appendNumber(std::string& out, const CellHead& head) const;
  bool isDay(size_t style) const {
    return style < m_workbook.dayStyles.size() && m_workbook.dayStyles[style];
  }
  Error refuse(const QString& sentence) const;

  QString m_name;
  QFile m_file;
  XlsxWorkbook m_workbook;
  XlsxStrings m_strings;
  QString m_sheetName;
  XlsxPart m_part;
  qint64 m_size = 0;  ///< of the sheet's XML
  RowStore m_store;   ///< the rows parsed so far
  std::optional<Error> m_error;
  RowText m_rowText;
  std::string m_value;  ///< of the cell being read
  qint64 m_row = 0;     ///< the last one begun, 1-based
  size_t m_nextColumn = 0;
  bool m_inData = false;  ///< between <sheetData> and its end
  bool m_atEnd = false;
};

}  // namespace encaisse
