#pragma once

#include <QString>
#include <memory>
#include <string_view>
#include <vector>

#include "core/base/result.h"

namespace encaisse {

/// How a cell was stored. Text files know only text; a spreadsheet types its numbers and days, and
/// they come out as "-1234.5" and "2026-10-31" whatever they look like on the screen.
enum class CellType : quint8 { Text, Number, Day };

struct TableCell {
  std::string_view text;  ///< UTF-8, trimmed; valid until the next row is read
  CellType type = CellType::Text;
};

struct TableRow {
  qint64 line = 0;  ///< in the file, or row of the sheet; 1-based
  std::vector<TableCell> cells;
  std::string_view text(size_t column) const {
    return column < cells.size() ? cells[column].text : std::string_view{};
  }
};

/// Rows and cells of a delimited text or a spreadsheet, read from the top and bounded: a file has
/// at most 512 MiB, a row 4 096 cells and 4 MiB, a cell 65 536 bytes. Empty cells at the end of a
/// row are left out.
class TableReader {
public:
  TableReader() = default;
  virtual ~TableReader() = default;
  Q_DISABLE_COPY_MOVE(TableReader)

  /// Moves to the next row that is not empty. @return false at the end
  /// @error FileFormat  the file is broken here, or beyond the bounds
  virtual Result<bool> next(TableRow& row) = 0;
  virtual void rewind() = 0;
  virtual qint64 position() const = 0;  ///< bytes done, for progress
  virtual qint64 size() const = 0;

  virtual QString fileName() const = 0;
  virtual QString format() const = 0;     ///< "delimited", "xlsx"
  virtual QString encoding() const = 0;   ///< "UTF-8", "UTF-16", "ISO 8859-15", "CP850", …
  virtual QString separator() const = 0;  ///< "tab", ";", ",", "|"; the sheet's name for a workbook
};

/// How a delimited text is written; what is left out is found from its content.
struct TableHints {
  QString encoding;
  QString separator;  ///< "tab" or one character
  QString sheet;      ///< of a workbook; empty: the first with more than one row
};

/// Opens a delimited text or an XLSX workbook, told apart by content.
/// @error NotFound, Storage, FileFormat (neither, empty, or beyond the bounds)
Result<std::unique_ptr<TableReader>> openTable(const QString& path, const TableHints& hints = {});

}  // namespace encaisse
