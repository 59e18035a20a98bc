#include "ui/exports/grid_reader.h"

#include <QElapsedTimer>
#include <QHeaderView>
#include <QLocale>
#include <QRegularExpression>
#include <QTableView>
#include <QTimerEvent>
#include <algorithm>

#include "ui/common/money_format.h"
#include "ui/common/table_view.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

constexpr qint64 sliceMs = 10;

/// "-1234.56" of "−1 234,56"; empty when it is no plain figure of this locale.
QString plainFigure(const QString& text) {
  static const QRegularExpression figure{u"\\A-?[0-9]{1,15}(\\.[0-9]{1,3})?\\z"_s};
  const QLocale locale;
  QString plain;
  for (const QChar c : text.trimmed()) {
    if (c.isSpace() || locale.groupSeparator() == c) continue;
    plain += c == u'\u2212' ? QChar{u'-'} : c;
  }
  plain.replace(locale.decimalPoint(), u"."_s);
  return figure.match(plain).hasMatch() ? plain : QString{};
}

int decimalsOf(const QString& plain) {
  const auto point = plain.indexOf(u'.');
  return point < 0 ? 0 : int(plain.size() - point - 1);
}

using ToCell = std::function<std::optional<Cell>(const QString&)>;

std::optional<Cell> dayCell(const QString& text) {
  const QDate day = QLocale{}.toDate(text, dayPattern());
  return day.isValid() ? std::optional<Cell>{day} : std::nullopt;
}

std::optional<Cell> wholeCell(const QString& text) {
  const QString plain = plainFigure(text);
  if (plain.isEmpty() || decimalsOf(plain) != 0) return std::nullopt;
  return Cell{plain.toLongLong()};
}

std::optional<Cell> moneyCell(const QString& text, Currency currency) {
  const QString plain = plainFigure(text);
  if (plain.isEmpty() || decimalsOf(plain) != currency.decimals()) return std::nullopt;
  const auto money = Money::parse(plain, currency);
  return money.ok() ? std::optional<Cell>{money.value()} : std::nullopt;
}

/// The column's cells when every text of it reads as @p toCell does, and there is one.
std::optional<QList<Cell>> columnAs(const QList<QList<QString>>& texts, qsizetype column,
                                    const ToCell& toCell) {
  QList<Cell> cells;
  bool any = false;
  for (const auto& row : texts) {
    const QString text = row[column].trimmed();
    if (text.isEmpty() || text == u"–" || text == u"—") {
      cells.append(Cell{});
      continue;
    }
    auto cell = toCell(text);
    if (!cell) return std::nullopt;
    cells.append(std::move(*cell));
    any = true;
  }
  return any ? std::optional{cells} : std::nullopt;
}

QList<Cell> typedColumn(const QList<QList<QString>>& texts, qsizetype column, bool right,
                        Currency currency) {
  if (auto days = columnAs(texts, column, dayCell)) return *days;
  if (right) {
    if (auto whole = columnAs(texts, column, wholeCell)) return *whole;
    const auto asMoney = [currency](const QString& text) { return moneyCell(text, currency); };
    if (auto money = columnAs(texts, column, asMoney)) return *money;
  }
  QList<Cell> cells;
  for (const auto& row : texts) cells.append(row[column]);
  return cells;
}

}  // namespace

std::optional<QString> plainMeasure(const QString& text) {
  static const QRegularExpression measure{u"\\A(.*[0-9])\\s*(%|\\p{L}{1,12})?\\z"_s,
                                          QRegularExpression::UseUnicodePropertiesOption};
  const auto match = measure.match(text.trimmed());
  if (!match.hasMatch()) return std::nullopt;
  const QString number = plainFigure(match.captured(1));
  const QString unit = match.captured(2);
  const bool isWhole = decimalsOf(number) == 0;
  const QString digits = number.startsWith(u'-') ? number.mid(1) : number;
  const bool isCode = digits.size() > 1 && digits[0] == u'0' && digits[1] != u'.';
  if (number.isEmpty() || isCode || (isWhole && unit != u"%")) return std::nullopt;
  return unit.isEmpty() ? number : number + u' ' + unit;
}

Table typedTable(const QList<QString>& headers, const QList<QList<QString>>& texts,
                 const QList<bool>& rightAligned, Currency currency) {
  Table table{headers, QList<QList<Cell>>(texts.size())};
  for (qsizetype column = 0; column < headers.size(); ++column) {
    auto cells = typedColumn(texts, column, rightAligned[column], currency);
    for (qsizetype row = 0; row < texts.size(); ++row) {
      table.rows[row].append(std::move(cells[row]));
    }
  }
  return table;
}

GridReader::GridReader(QTableView& view, Currency currency, Done done)
    : QObject{&view}, m_view{view}, m_currency{currency}, m_done{std::move(done)} {
  auto* model = view.model();
  connect(model, &QAbstractItemModel::modelReset, this, &GridReader::begin);
  connect(model, &QAbstractItemModel::layoutChanged, this, &GridReader::begin);
  connect(model, &QAbstractItemModel::rowsInserted, this, &GridReader::begin);
  connect(model, &QAbstractItemModel::rowsRemoved, this, &GridReader::begin);
  begin();
}

void GridReader::begin() {
  m_columns.clear();
  m_headers.clear();
  m_right.clear();
  m_rows.clear();
  m_next = 0;
  const auto* model = m_view.model();
  const auto* header = m_view.horizontalHeader();
  for (int place = 0; place < header->count(); ++place) {
    const int column = header->logicalIndex(place);
    const QString title = model->headerData(column, Qt::Horizontal).toString().simplified();
    if (m_view.isColumnHidden(column) || title.isEmpty()) continue;
    m_columns.append(column);
    m_headers.append(title);
    const auto alignment = model->index(0, column, m_view.rootIndex()).data(Qt::TextAlignmentRole);
    m_right.append((alignment.toInt() & Qt::AlignRight) != 0);
  }
  m_timer.start(0, this);
}

void GridReader::readRow() {
  const auto* model = m_view.model();
  QList<QString> texts;
  for (const int column : std::as_const(m_columns)) {
    const auto index = model->index(m_next, column, m_view.rootIndex());
    const QVariant plain = index.data(TableView::CopyRole);
    texts.append((plain.isValid() ? plain : index.data()).toString());
  }
  m_rows.append(std::move(texts));
}

void GridReader::timerEvent(QTimerEvent* event) {
  if (event->timerId() != m_timer.timerId()) return QObject::timerEvent(event);
  QElapsedTimer clock;
  clock.start();
  const int count = m_view.model()->rowCount(m_view.rootIndex());
  for (; m_next < count && clock.elapsed() < sliceMs; ++m_next) {
    if (!m_view.isRowHidden(m_next)) readRow();
  }
  if (m_next < count) return;
  m_timer.stop();
  deleteLater();
  m_done(typedTable(m_headers, m_rows, m_right, m_currency));
}

}  // namespace encaisse
