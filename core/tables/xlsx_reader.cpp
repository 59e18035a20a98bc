#include "core/tables/xlsx_reader.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <array>

#include "core/tables/xlsx_values.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(XlsxReader)
};

constexpr qint64 largePart = qint64{256} << 20;
constexpr qint64 searchedParts = qint64{512} << 20;
constexpr qint64 maxRows = 1'048'576;
constexpr size_t maxColumns = 16'384;

char16_t codeOf(QChar c) { return c.unicode(); }
char16_t codeOf(char c) { return quint8(c); }

/// A whole number without sign, −1 if it is none.
template <typename Text>
qint64 wholeNumber(const Text& text) {
  if (text.empty() || text.size() > 9) return -1;
  qint64 value = 0;
  for (const auto character : text) {
    const char16_t c = codeOf(character);
    if (c < u'0' || c > u'9') return -1;
    value = value * 10 + (c - u'0');
  }
  return value;
}

/// Reads "C5" without making a text of it: there are millions.
std::optional<XlsxPlace> placeOf(QStringView reference) {
  std::array<char, 16> text{};
  if (size_t(reference.size()) > text.size()) return std::nullopt;
  for (qsizetype i = 0; i < reference.size(); ++i) text[size_t(i)] = reference[i].toLatin1();
  return readPlace({text.data(), size_t(reference.size())});
}

}  // namespace

Result<std::unique_ptr<TableReader>> XlsxReader::open(const QString& path,
                                                      const TableHints& hints) {
  std::unique_ptr<XlsxReader> reader{new XlsxReader};
  reader->m_name = QFileInfo{path}.fileName();
  reader->m_file.setFileName(path);
  const uchar* mapped = nullptr;
  if (reader->m_file.open(QIODevice::ReadOnly)) {
    mapped = reader->m_file.map(0, reader->m_file.size());
  }
  if (mapped == nullptr) {
    return Error{ErrorCode::Storage, Words::tr("%1 cannot be read.").arg(path),
                 reader->m_file.errorString()};
  }
  const auto bytes = QByteArray::fromRawData(reinterpret_cast<const char*>(mapped),
                                             qsizetype(reader->m_file.size()));
  auto archive = ZipArchive::open(reader->m_name, bytes);
  if (!archive.ok()) return archive.error();
  auto workbook = readXlsxWorkbook(archive.value(), reader->m_name);
  if (!workbook.ok()) return workbook.error();
  reader->m_workbook = std::move(workbook).value();
  if (const QString part = reader->m_workbook.stringsPart; !part.isEmpty()) {
    auto xml = archive.value().read(part, largePart);
    if (!xml.ok()) return xml.error();
    auto strings = XlsxStrings::read(u"%1: %2"_s.arg(reader->m_name, part), std::move(xml).value());
    if (!strings.ok()) return strings.error();
    reader->m_strings = std::move(strings).value();
  }
  auto opened = hints.sheet.isEmpty() ? reader->openFirstFilled(archive.value())
                                      : reader->openNamed(archive.value(), hints.sheet);
  if (!opened.ok()) return opened.error();
  return std::unique_ptr<TableReader>{std::move(reader)};
}

Result<void> XlsxReader::openSheet(const ZipArchive& archive, const XlsxWorkbook::Sheet& sheet) {
  auto xml = archive.read(sheet.part, largePart);
  if (!xml.ok()) return xml.error();
  m_sheetName = sheet.name;
  const QString place = u"%1: %2"_s.arg(m_name, sheet.name);
  if (auto opened = m_part.open(place, std::move(xml).value()); !opened.ok()) return opened;
  m_size = m_part.size();
  m_store.clear();
  restart();
  return {};
}

Result<void> XlsxReader::openNamed(const ZipArchive& archive, const QString& name) {
  QStringList names;
  for (const auto& sheet : m_workbook.sheets) {
    if (sheet.name.compare(name, Qt::CaseInsensitive) == 0) return openSheet(archive, sheet);
    names.append(sheet.name);
  }
  return Error{ErrorCode::NotFound,
               u"%1: %2"_s.arg(m_name, Words::tr("There is no sheet \"%1\". The workbook has: %2.")
                                           .arg(name, names.join(u", "_s))),
               {}};
}

/// The first visible sheet with more than one row, else the first with one.
Result<void> XlsxReader::openFirstFilled(const ZipArchive& archive) {
  const XlsxWorkbook::Sheet* withOneRow = nullptr;
  qint64 searched = 0;
  for (const auto& sheet : m_workbook.sheets) {
    if (sheet.isHidden) continue;
    if (auto opened = openSheet(archive, sheet); !opened.ok()) return opened;
    searched += m_part.size();
    if (searched > searchedParts) break;
    const auto rows = countRows(2);
    if (!rows.ok()) return rows.error();
    if (rows.value() == 2) {
      rewind();
      return {};
    }
    if (rows.value() == 1 && withOneRow == nullptr) withOneRow = &sheet;
  }
  if (withOneRow != nullptr) return openSheet(archive, *withOneRow);
  return Error{ErrorCode::FileFormat,
               u"%1: %2"_s.arg(m_name, Words::tr("The workbook is empty: none of its visible "
                                                 "sheets has a row.")),
               {}};
}

Result<int> XlsxReader::countRows(int enough) {
  TableRow row;
  for (int count = 0; count < enough; ++count) {
    const auto found = next(row);
    if (!found.ok()) return found.error();
    if (!found.value()) return count;
  }
  return enough;
}

void XlsxReader::restart() {
  m_part.rewind();
  m_error.reset();
  m_row = 0;
  m_inData = false;
  m_atEnd = false;
}

void XlsxReader::rewind() {
  if (m_store.isFull()) return restart();
  m_store.rewind();
}

qint64 XlsxReader::position() const {
  if (!m_atEnd || m_store.isFull()) return m_part.position();
  return m_store.size() == 0 ? m_size
                             : qint64(m_store.position()) * m_size / qint64(m_store.size());
}

Error XlsxReader::refuse(const QString& sentence) const {
  return m_part.refuse(Words::tr("row %1: %2").arg(m_row).arg(sentence));
}

Result<bool> XlsxReader::next(TableRow& row) {
  if (m_store.next(row)) return true;
  if (m_error) return *m_error;
  auto found = parseRow(row);
  if (!found.ok()) {
    m_error = found.error();
  } else if (found.value()) {
    m_store.append(row);
  } else if (!m_store.isFull()) {
    m_part.close();
  }
  return found;
}

Result<bool> XlsxReader::parseRow(TableRow& row) {
  while (!m_atEnd) {
    const auto token = m_part.next();
    if (token == QXmlStreamReader::Invalid) return m_part.error();
    if (token == QXmlStreamReader::EndDocument) m_atEnd = true;
    if (token == QXmlStreamReader::StartElement && !m_inData) {
      m_inData = m_part.element() == u"sheetData";
    } else if (token == QXmlStreamReader::EndElement && m_inData) {
      m_atEnd = true;
    } else if (token == QXmlStreamReader::StartElement && m_part.element() != u"row") {
      m_part.skip();
    } else if (token == QXmlStreamReader::StartElement) {
      if (auto read = readRow(row); !read.ok()) return read.error();
      if (dropEmptyEnd(row.cells)) return true;
    }
  }
  return false;
}

Result<void> XlsxReader::readRow(TableRow& row) {
  const auto number = m_part.attributes().value("r"_L1);
  const qint64 given = number.isEmpty() ? m_row + 1 : wholeNumber(number);
  if (given < 1 || given > maxRows) {
    return refuse(Words::tr("The next row lies outside of the sheet: the workbook is damaged."));
  }
  m_row = given;
  m_nextColumn = 0;
  row.line = m_row;
  row.cells.clear();
  m_rowText.clear();
  for (;;) {
    const auto token = m_part.next();
    if (token == QXmlStreamReader::Invalid) return m_part.error();
    if (token == QXmlStreamReader::EndElement) break;
    if (token != QXmlStreamReader::StartElement) continue;
    if (m_part.element() == u"c") {
      if (auto read = readCell(row); !read.ok()) return read;
    } else {
      m_part.skip();
    }
  }
  m_rowText.settle(row.cells, trimmedCell);
  return {};
}

std::optional<XlsxReader::CellHead> XlsxReader::readHead() {
  CellHead head{m_nextColumn, 0, u'n'};
  for (const auto& attribute : m_part.attributes()) {
    const QStringView name = attribute.name();
    const QStringView value = attribute.value();
    if (name == u"r") {
      const auto place = placeOf(value);
      if (!place) return std::nullopt;
      head.column = size_t(place->column);
    } else if (name == u"s") {
      const qint64 style = wholeNumber(value);
      head.style = style < 0 ? 0 : size_t(style);
    } else if (name == u"t" && !value.isEmpty()) {
      // "n", "s", "b", "e", "d"; "str" and "inlineStr" hold their text themselves.
      head.type = value == u"str" ? u'i' : value.front().unicode();
    }
  }
  if (head.column >= maxColumns) return std::nullopt;
  m_nextColumn = head.column + 1;
  return head;
}

Result<void> XlsxReader::readCell(TableRow& row) {
  const auto head = readHead();
  if (!head) {
    return refuse(Words::tr("A cell lies outside of the sheet: the workbook is damaged."));
  }
  m_value.clear();
  if (!m_part.takeText(m_value)) return m_part.error();
  if (m_value.empty() || head->type == u'e') return {};
  if (head->column >= TableBounds::cells) {
    return refuse(Words::tr("The row has more than %1 columns. Remove what is not part of the "
                            "table.")
                      .arg(TableBounds::cells));
  }
  if (row.cells.size() <= head->column) row.cells.resize(head->column + 1);
  return takeValue(*head, row);
}

Result<void> XlsxReader::takeValue(const CellHead& head, TableRow& row) {
  TableCell& cell = row.cells[head.column];
  if (head.type == u's') return takeShared(cell);
  std::string& out = m_rowText.textOf(head.column);
  cell.type = CellType::Text;
  if (head.type == u'b') {
    out += m_value == "1" || m_value == "true" ? "true" : "false";
  } else if (head.type == u'd') {
    // "2026-10-31T00:00:00"
    out.append(m_value, 0, 10);
    cell.type = CellType::Day;
  } else if (head.type == u'i') {
    decodeEscapes(m_value, 0);
    out += m_value;
  } else {
    cell.type = appendNumber(out, head);
  }
  const bool isLong = m_rowText.lastText().size() > TableBounds::cellSize;
  if (!isLong && m_rowText.size() <= TableBounds::rowSize) return {};
  return refuse(Words::tr("A text is longer than %1 characters: this is no table.")
                    .arg(TableBounds::cellSize));
}

Result<void> XlsxReader::takeShared(TableCell& cell) {
  const qint64 index = wholeNumber(m_value);
  if (index < 0 || size_t(index) >= m_strings.count()) {
    return refuse(Words::tr("A text of the row is missing: the workbook is damaged."));
  }
  const auto text = m_strings.at(size_t(index));
  if (text.size() > TableBounds::cellSize) {
    return refuse(Words::tr("A text is longer than %1 characters: this is no table.")
                      .arg(TableBounds::cellSize));
  }
  cell = {trimmedCell(text), CellType::Text};
  return {};
}

/// A number that shows as a day is one, unless it counts less than a day: then it is a time.
CellType XlsxReader::appendNumber(std::string& out, const CellHead& head) const {
  if (isDay(head.style)) {
    if (appendDay(out, m_value, m_workbook.is1904)) return CellType::Day;
    // Spreadsheets show 0 as the day before all others: a way to write no day at all.
    if (m_value == "0") return CellType::Text;
    // And 60 as a day that never was: shown as they show it, to be refused by who reads days.
    if (m_value == "60" && !m_workbook.is1904) {
      out += "1900-02-29";
      return CellType::Text;
    }
  }
  if (appendDecimal(out, m_value)) return CellType::Number;
  out += m_value;
  return CellType::Text;
}

}  // namespace encaisse
