#include "core/tables/delimited_reader.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <algorithm>

#include "core/base/formula_text.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(DelimitedReader)
};

/// 0: to be found. @return nothing when no separator is written like this
std::optional<char> separatorNamed(const QString& name) {
  if (name.isEmpty()) return char{0};
  if (name == u"tab"_s || name == u"\t"_s) return '\t';
  if (name.size() != 1) return std::nullopt;
  const char16_t c = name.front().unicode();
  const bool isSign = c > u' ' && c < 0x7F && !name.front().isLetterOrNumber();
  return isSign && c != u'"' ? std::optional{char(c)} : std::nullopt;
}

}  // namespace

Result<std::unique_ptr<TableReader>> DelimitedReader::open(std::unique_ptr<TextFile> file,
                                                           const TableHints& hints) {
  const auto forced = separatorNamed(hints.separator);
  if (!forced) {
    return Error{ErrorCode::InvalidInput,
                 Words::tr("\"%1\" cannot be the separator of a table. Give \"tab\" or one sign, "
                           "such as \";\".")
                     .arg(hints.separator),
                 {}};
  }
  return std::unique_ptr<TableReader>{new DelimitedReader{std::move(file), *forced}};
}

DelimitedReader::DelimitedReader(std::unique_ptr<TextFile> file, char forcedSeparator)
    : m_file{std::move(file)}, m_text{m_file->text()}, m_form{findForm(m_text, forcedSeparator)} {
  m_isEnd[quint8(m_form.separator)] = true;
  m_isEnd[quint8(m_form.lineEnd)] = true;
  m_isEnd[0] = true;
  rewind();
}

void DelimitedReader::rewind() {
  m_position = m_form.start;
  m_line = 1 + m_form.skippedLines;
}

QString DelimitedReader::fileName() const { return QFileInfo{m_file->path()}.fileName(); }

QString DelimitedReader::separator() const {
  return m_form.separator == '\t' ? u"tab"_s : QString{QLatin1Char{m_form.separator}};
}

Error DelimitedReader::refuse(qint64 line, size_t column, const QString& sentence) const {
  return {ErrorCode::FileFormat,
          u"%1:%2:%3: %4"_s.arg(fileName()).arg(line).arg(column).arg(sentence),
          {}};
}

Error DelimitedReader::notClosed(qint64 line, size_t column) const {
  return refuse(line, column,
                Words::tr("A text begins here with a quotation mark that is not closed. "
                          "Close it or remove it."));
}

Result<bool> DelimitedReader::next(TableRow& row) {
  while (m_position < m_text.size()) {
    row.line = m_line;
    row.cells.clear();
    m_rowText.clear();
    m_recordStart = m_position;
    if (auto read = readRecord(row); !read.ok()) return read.error();
    m_rowText.settle(row.cells, trimmedCell);
    for (auto& cell : row.cells) {
      if (cell.text.starts_with('\'')) cell.text = trimmedCell(withoutGuard(cell.text));
    }
    if (dropEmptyEnd(row.cells)) return true;
  }
  return false;
}

/// Reads cells up to the end of the line and passes it.
Result<void> DelimitedReader::readRecord(TableRow& row) {
  for (;;) {
    if (row.cells.size() == TableBounds::cells) {
      return refuse(row.line, TableBounds::cells + 1,
                    Words::tr("The line has more than %1 columns. Check the separator.")
                        .arg(TableBounds::cells));
    }
    if (auto read = readCell(row); !read.ok()) return read;
    if (m_position - m_recordStart > TableBounds::rowSize) {
      return refuse(row.line, row.cells.size(),
                    Words::tr("The line is longer than %1 MB: this is no table.")
                        .arg(TableBounds::rowSize >> 20));
    }
    if (m_position >= m_text.size()) return {};
    const char end = m_text[m_position];
    if (end == '\0') {
      return refuse(m_line, row.cells.size(),
                    Words::tr("The file holds zero bytes here: it is damaged or no text."));
    }
    if (end == m_form.lineEnd) {
      passLineEnd();
      return {};
    }
    ++m_position;  // the separator
  }
}

void DelimitedReader::passLineEnd() {
  ++m_position;
  ++m_line;
}

/// Reads one cell and stops before the sign that ends it.
Result<void> DelimitedReader::readCell(TableRow& row) {
  size_t begin = m_position;
  while (begin < m_text.size() && (m_text[begin] == ' ' || m_text[begin] == '\t') &&
         m_text[begin] != m_form.separator) {
    ++begin;
  }
  if (begin < m_text.size() && m_text[begin] == '"') {
    m_position = begin + 1;
    return readQuoted(row);
  }
  const size_t end = endOfPlain(begin);
  if (end - begin > TableBounds::cellSize) {
    return refuse(m_line, row.cells.size() + 1,
                  Words::tr("A cell is longer than %1 characters: this is no table.")
                      .arg(TableBounds::cellSize));
  }
  const auto raw = m_text.substr(begin, end - begin);
  m_position = end;
  addPlain(row, raw);
  return {};
}

/// The end of a plain cell; a little past the longest that is allowed if it does not end.
size_t DelimitedReader::endOfPlain(size_t from) const {
  const size_t limit = std::min(m_text.size(), from + TableBounds::cellSize + 1);
  while (from < limit && !m_isEnd[quint8(m_text[from])]) ++from;
  return from;
}

void DelimitedReader::addPlain(TableRow& row, std::string_view raw) {
  if (m_file->isUtf8() || isAscii(raw)) {
    row.cells.push_back({trimmedCell(raw), CellType::Text});
    return;
  }
  appendUtf8(m_rowText.textOf(row.cells.size()), raw, m_file->encoding());
  row.cells.push_back({});
}

/// Reads a cell from behind its opening quotation mark: pieces between doubled marks and around
/// line breaks, then what stands behind the closing one.
Result<void> DelimitedReader::readQuoted(TableRow& row) {
  const qint64 openedAt = m_line;
  const size_t begin = m_position;
  const size_t limit = std::min(m_text.size(), begin + TableBounds::cellSize + 1);
  std::string& text = m_rowText.textOf(row.cells.size());
  const auto append = [&](size_t from, size_t to) {
    appendUtf8(text, m_text.substr(from, to - from), m_file->encoding());
  };
  size_t from = begin;
  for (size_t i = begin;; ++i) {
    if (i >= limit) return notClosed(openedAt, row.cells.size() + 1);
    const char c = m_text[i];
    if (c == m_form.lineEnd) ++m_line;
    if (c == '\r' && i + 1 < m_text.size() && m_text[i + 1] == '\n') {
      append(from, i);
      from = i + 1;
    }
    if (c != '"') continue;
    const bool isDoubled = i + 1 < m_text.size() && m_text[i + 1] == '"';
    append(from, isDoubled ? i + 1 : i);
    from = isDoubled ? i + 2 : i + 1;
    if (!isDoubled) break;
    ++i;
  }
  m_position = endOfPlain(from);
  append(from, m_position);
  row.cells.push_back({});
  const size_t closingMark = 1;
  if (m_position - begin <= TableBounds::cellSize + closingMark) return {};
  return refuse(openedAt, row.cells.size(),
                Words::tr("A cell is longer than %1 characters: this is no table.")
                    .arg(TableBounds::cellSize));
}

}  // namespace encaisse
