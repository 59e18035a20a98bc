#pragma once

#include <array>
#include <memory>

#include "core/import/text_file.h"
#include "core/tables/delimited_text.h"
#include "core/tables/row_text.h"
#include "core/tables/table_reader.h"

namespace encaisse {

/// Rows of a delimited text, quoted as RFC 4180 says. Cells are views into the mapped file where
/// neither quotation marks nor the encoding ask for another text.
///
/// A quotation mark opens a quoted text only at the beginning of a cell; one that is never closed
/// is an error at the line where it stands. What follows a closing one belongs to the cell.
class DelimitedReader : public TableReader {
public:
  /// @error InvalidInput  a separator that can be none
  static Result<std::unique_ptr<TableReader>> open(std::unique_ptr<TextFile> file,
                                                   const TableHints& hints);

  Result<bool> next(TableRow& row) override;
  void rewind() override;
  qint64 position() const override { return qint64(m_position); }
  qint64 size() const override { return qint64(m_text.size()); }
  QString fileName() const override;
  QString format() const override { return QStringLiteral("delimited"); }
  QString encoding() const override { return m_file->encodingName(); }
  QString separator() const override;

private:
  DelimitedReader(std::unique_ptr<TextFile> file, char forcedSeparator);

  Result<void> readRecord(TableRow& row);
  Result<void> readCell(TableRow& row);
  Result<void> readQuoted(TableRow& row);
  size_t endOfPlain(size_t from) const;
  void addPlain(TableRow& row, std::string_view raw);
  void passLineEnd();
  Error refuse(qint64 line, size_t column, const QString& sentence) const;
  Error notClosed(qint64 line, size_t column) const;

  std::unique_ptr<TextFile> m_file;
  std::string_view m_text;
  DelimitedForm m_form;
  std::array<bool, 256> m_isEnd{};  ///< of a plain cell: separator, line end, zero
  RowText m_rowText;
  size_t m_position = 0;
  size_t m_recordStart = 0;
  qint64 m_line = 0;  ///< of the byte at m_position, 1-based
};

}  // namespace encaisse
