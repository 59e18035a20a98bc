#include "core/exchange/xlsx_writer.h"

#include <xlsxwriter.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <algorithm>
#include <memory>

#include "core/base/contracts.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(TableExport)
};

// ECMA-376, part 1, 18.3.1.73 and 18.3.1.4: what every reader of the format takes.
constexpr qsizetype mostRows = 1'048'576;
constexpr qsizetype mostColumns = 16'384;
constexpr qsizetype longestText = 32'767;
constexpr qsizetype longestName = 31;
/// The number format that a spreadsheet shows as the short date of its own language.
constexpr uint8_t shortDate = 14;

/// "_x0041_" is an escaped "A" in this format: text that looks like one is escaped itself.
/// @source ECMA-376, part 1, 22.9.2.19 (ST_Xstring)
QString escaped(QString text) {
  static const QRegularExpression escape{u"_(?=x[0-9A-Fa-f]{4}_)"_s};
  return text.contains(u"_x") ? text.replace(escape, u"_x005F_"_s) : text;
}

/// What XML 1.0 cannot carry, and tabs and line ends, which a cell shows badly, become spaces.
QByteArray cellText(const QString& text) {
  QString clean;
  clean.reserve(text.size());
  for (const char32_t c : text.toUcs4()) {
    const bool unfit = QChar::category(c) == QChar::Other_Control || QChar::isSurrogate(c) ||
                       QChar::isNonCharacter(c);
    const char32_t kept = unfit ? U' ' : c;
    const auto part = QString::fromUcs4(&kept, 1);
    if (clean.size() + part.size() > longestText) break;
    clean += part;
  }
  return escaped(clean).left(longestText).toUtf8();
}

/// Days since the zero of the format; from the 1st of March 1900 on, because 1900 is a leap year
/// there.
std::optional<double> serialOf(QDate day) {
  if (day < QDate{1900, 3, 1} || day.year() > 9999) return std::nullopt;
  return double(QDate{1899, 12, 30}.daysTo(day));
}

QString sheetName(const QString& wanted, const QStringList& taken) {
  QString name = QString::fromUtf8(cellText(wanted)).simplified();
  for (const QChar c : u"[]:*?/\\'"_s) name.replace(c, u' ');
  name = name.simplified().left(longestName).trimmed();
  if (name.isEmpty() || name.compare(u"history"_s, Qt::CaseInsensitive) == 0) name += u'_';
  QString unique = name;
  for (int i = 2; taken.contains(unique, Qt::CaseInsensitive); ++i) {
    const QString ending = u' ' + QString::number(i);
    unique = name.left(longestName - ending.size()) + ending;
  }
  return unique;
}

class Writer {
public:
  explicit Writer(const QByteArray& path) {
    // Rows go to the disk as they come, so that a long table does not stand in memory twice.
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    m_book = workbook_new_opt(path.constData(), &options);
  }
  Q_DISABLE_COPY_MOVE(Writer)
  ~Writer() {
    if (m_book != nullptr) workbook_close(m_book);
  }

  void add(const Sheet& sheet) {
    const QString name = sheetName(sheet.name, m_names);
    m_names.append(name);
    m_sheet = workbook_add_worksheet(m_book, name.toUtf8().constData());
    EXPECTS(m_sheet != nullptr);
    const auto& table = sheet.table;
    lxw_row_t row = 0;
    QList<Cell> headers;
    for (const auto& header : table.headers) headers.append(header);
    setWidths(sheet);
    worksheet_freeze_panes(m_sheet, 1, 0);
    if (!table.headers.isEmpty()) {
      // Before the rows: a row that is written already takes no part in anything more.
      worksheet_autofilter(m_sheet, 0, 0, lxw_row_t(table.rows.size()),
                           lxw_col_t(table.headers.size() - 1));
    }
    writeRow(row++, headers, formats(m_head));
    for (const auto& cells : table.rows) {
      writeRow(row, cells, formats(m_body));
      for (const auto column : sheet.figureColumns) {
        writeFigure(row, lxw_col_t(column), cells[column], formats(m_body));
      }
      ++row;
    }
    if (!sheet.totals.isEmpty()) writeRow(row, sheet.totals, formats(m_foot));
  }

  bool close() {
    const auto error = workbook_close(m_book);
    m_book = nullptr;
    return error == LXW_NO_ERROR;
  }

private:
  enum class Look { Body, Head, Foot };
  /// How the cells of a kind of row look; money by its decimals.
  struct Formats {
    Look look = Look::Body;
    lxw_format* text = nullptr;
    lxw_format* day = nullptr;
    lxw_format* number = nullptr;
    QHash<int, lxw_format*> money;
  };

  lxw_format* format(Look look) {
    auto* format = workbook_add_format(m_book);
    if (look != Look::Body) format_set_bold(format);
    if (look == Look::Head) format_set_bottom(format, LXW_BORDER_THIN);
    if (look == Look::Foot) format_set_top(format, LXW_BORDER_THIN);
    return format;
  }

  Formats& formats(Formats& formats) {
    if (formats.text != nullptr) return formats;
    formats.text = format(formats.look);
    formats.number = format(formats.look);
    formats.day = format(formats.look);
    format_set_num_format(formats.number, "0");
    format_set_num_format_index(formats.day, shortDate);
    return formats;
  }

  lxw_format* moneyFormat(Formats& formats, int decimals) {
    auto*& found = formats.money[decimals];
    if (found == nullptr) {
      found = format(formats.look);
      const QByteArray places = decimals == 0 ? QByteArray{} : '.' + QByteArray(decimals, '0');
      format_set_num_format(found, ("#,##0" + places).constData());
    }
    return found;
  }

  void writeRow(lxw_row_t row, const QList<Cell>& cells, Formats& formats) {
    lxw_col_t column = 0;
    for (const auto& cell : cells) write(row, column++, cell, formats);
  }

  void write(lxw_row_t row, lxw_col_t column, const Cell& cell, Formats& formats) {
    if (const auto* text = std::get_if<QString>(&cell)) {
      writeText(row, column, *text, formats);
    } else if (const auto* number = std::get_if<qint64>(&cell)) {
      worksheet_write_number(m_sheet, row, column, double(*number), formats.number);
    } else if (const auto* money = std::get_if<Money>(&cell)) {
      const auto currency = money->currency();
      worksheet_write_number(m_sheet, row, column,
                             double(money->minor()) / double(currency.unitsPerMajor()),
                             moneyFormat(formats, currency.decimals()));
    } else if (const auto* day = std::get_if<QDate>(&cell)) {
      const auto serial = serialOf(*day);
      if (serial) {
        worksheet_write_number(m_sheet, row, column, *serial, formats.day);
      } else {
        writeText(row, column, day->toString(Qt::ISODate), formats);
      }
    } else if (const auto* flag = std::get_if<bool>(&cell)) {
      worksheet_write_boolean(m_sheet, row, column, int(*flag), formats.text);
    } else if (formats.look != Look::Body) {
      worksheet_write_blank(m_sheet, row, column, formats.text);
    }
  }

  void writeText(lxw_row_t row, lxw_col_t column, const QString& text, const Formats& formats) {
    const QByteArray utf8 = cellText(text);
    if (utf8.isEmpty()) {
      if (formats.look != Look::Body) {
        worksheet_write_blank(m_sheet, row, column, formats.text);
      }
      return;
    }
    worksheet_write_string(m_sheet, row, column, utf8.constData(), formats.text);
  }

  void writeFigure(lxw_row_t row, lxw_col_t column, const Cell& cell, const Formats& formats) {
    const auto* text = std::get_if<QString>(&cell);
    if (text == nullptr) return;
    const auto split = text->indexOf(u' ');
    const QString number = text->left(split < 0 ? text->size() : split);
    const QString unit = split < 0 ? QString{} : text->mid(split + 1);
    bool isNumber = false;
    const double value = number.toDouble(&isNumber);
    if (!isNumber) return;
    const bool isShare = unit == u"%";
    worksheet_write_number(m_sheet, row, column, isShare ? value / 100 : value,
                           figureFormat(formats.look, number, unit));
  }

  /// "0.0 %", "0.0\" days\"".
  lxw_format* figureFormat(Look look, const QString& number, const QString& unit) {
    const auto point = number.indexOf(u'.');
    QString pattern = u"0"_s;
    if (point >= 0) pattern += u'.' + QString(number.size() - point - 1, u'0');
    if (unit == u"%") {
      pattern += u" %"_s;
    } else if (!unit.isEmpty()) {
      pattern += u"\" "_s + QString{unit}.remove(u'"') + u'"';
    }
    auto*& found = m_figures[pattern];
    if (found == nullptr) {
      found = format(look);
      format_set_num_format(found, pattern.toUtf8().constData());
    }
    return found;
  }

  /// In characters, as people would draw them: by what the first rows hold.
  static qsizetype widthOf(const Cell& cell) {
    if (const auto* text = std::get_if<QString>(&cell)) return text->size();
    if (const auto* money = std::get_if<Money>(&cell)) {
      const auto digits = money->toDecimal().size();
      return digits + digits / 3;
    }
    if (const auto* number = std::get_if<qint64>(&cell)) return QString::number(*number).size();
    constexpr qsizetype dayWidth = 10;
    return std::holds_alternative<QDate>(cell) ? dayWidth : 0;
  }

  void setWidths(const Sheet& sheet) {
    constexpr qsizetype rowsLookedAt = 1'000;
    constexpr qsizetype narrowest = 7;
    constexpr qsizetype widest = 60;
    constexpr qsizetype filterButton = 3;
    const auto& table = sheet.table;
    for (qsizetype column = 0; column < table.headers.size(); ++column) {
      qsizetype width = table.headers[column].size() + filterButton;
      for (qsizetype row = 0; row < std::min(rowsLookedAt, table.rows.size()); ++row) {
        width = std::max(width, widthOf(table.rows[row][column]) + 1);
      }
      if (!sheet.totals.isEmpty()) width = std::max(width, widthOf(sheet.totals[column]) + 1);
      const auto place = lxw_col_t(column);
      worksheet_set_column(m_sheet, place, place, double(std::clamp(width, narrowest, widest)),
                           nullptr);
    }
  }

  lxw_workbook* m_book = nullptr;
  lxw_worksheet* m_sheet = nullptr;
  QStringList m_names;
  QHash<QString, lxw_format*> m_figures;  ///< by pattern
  Formats m_head{Look::Head, nullptr, nullptr, nullptr, {}};
  Formats m_body{Look::Body, nullptr, nullptr, nullptr, {}};
  Formats m_foot{Look::Foot, nullptr, nullptr, nullptr, {}};
};

Error tooLarge() {
  return {ErrorCode::InvalidInput,
          Words::tr("A sheet of a workbook holds %1 rows at most. Narrow the rows down, or export "
                    "them as CSV.")
              .arg(mostRows),
          {}};
}

Error noRoom(const QString& detail) {
  return {ErrorCode::Storage,
          Words::tr("The workbook could not be made. Check the room on the disk."), detail};
}

}  // namespace

Result<QByteArray> toXlsx(const QList<Sheet>& sheets) {
  EXPECTS(!sheets.isEmpty());
  for (const auto& sheet : sheets) {
    const auto columns = sheet.table.headers.size();
    // One row for the header, one for the totals.
    if (sheet.table.rows.size() > mostRows - 2 || columns > mostColumns) return tooLarge();
    EXPECTS(sheet.totals.isEmpty() || sheet.totals.size() == columns);
  }
  const QTemporaryDir folder;
  if (!folder.isValid()) return noRoom(folder.errorString());
  const QString path = folder.filePath(u"book.xlsx"_s);
  Writer writer{QFile::encodeName(path)};
  for (const auto& sheet : sheets) writer.add(sheet);
  if (!writer.close()) return noRoom(path);
  QFile file{path};
  if (!file.open(QIODevice::ReadOnly)) return noRoom(file.errorString());
  return file.readAll();
}

}  // namespace encaisse
