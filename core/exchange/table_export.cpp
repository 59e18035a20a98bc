#include "core/exchange/table_export.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

#include "core/base/formula_text.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(TableExport)
};

/// @source RFC 4180, TEXTDATA: no control characters but the line ends of a quoted text
QString withoutControls(QString text) {
  for (auto& c : text) {
    if (c.category() == QChar::Other_Control && c != u'\r' && c != u'\n') c = u' ';
  }
  return text;
}

QString amountText(Money amount, QChar decimalPoint) {
  QString text = amount.toDecimal();
  if (decimalPoint != u'.') text.replace(u'.', decimalPoint);
  return text;
}

/// A cell for a program: text as it is, days in ISO form.
QString plainText(const Cell& cell, QChar decimalPoint) {
  if (const auto* text = std::get_if<QString>(&cell)) return guardedText(withoutControls(*text));
  if (const auto* number = std::get_if<qint64>(&cell)) return QString::number(*number);
  if (const auto* amount = std::get_if<Money>(&cell)) return amountText(*amount, decimalPoint);
  if (const auto* day = std::get_if<QDate>(&cell)) return day->toString(Qt::ISODate);
  if (const auto* flag = std::get_if<bool>(&cell)) return *flag ? u"true"_s : u"false"_s;
  return {};
}

QString quoted(QString text, QChar separator) {
  const bool plain = std::ranges::none_of(text, [separator](QChar c) {
    return c == separator || c == u'"' || c == u'\r' || c == u'\n';
  });
  if (plain) return text;
  return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

QString unbroken(QString text) {
  for (auto& c : text) {
    if (c == u'\t' || c == u'\r' || c == u'\n') c = u' ';
  }
  return text;
}

/// What a terminal may show: nothing that moves the cursor, changes colours or the writing
/// direction.
QString forTerminal(const QString& text) {
  QString shown;
  shown.reserve(text.size());
  for (const QChar c : text) {
    if (c.category() == QChar::Other_Control) {
      shown += u' ';
    } else if (c.category() != QChar::Other_Format) {
      shown += c;
    }
  }
  return shown;
}

QString terminalText(const Cell& cell) {
  if (const auto* text = std::get_if<QString>(&cell)) return forTerminal(*text);
  if (const auto* flag = std::get_if<bool>(&cell))
    return *flag ? Words::tr("yes") : Words::tr("no");
  return plainText(cell, u'.');
}

/// Characters as people count them: accents set apart and the halves of a pair are not two.
qsizetype width(const QString& text) {
  return std::ranges::count_if(text, [](QChar c) {
    const auto category = c.category();
    return !c.isLowSurrogate() && category != QChar::Mark_NonSpacing &&
           category != QChar::Mark_Enclosing;
  });
}

bool isNumber(const Cell& cell) {
  return std::holds_alternative<qint64>(cell) || std::holds_alternative<Money>(cell);
}

struct TextColumn {
  qsizetype width = 0;
  bool right = false;
};

QList<TextColumn> measure(const Table& table, const QList<QList<QString>>& texts) {
  QList<TextColumn> columns;
  for (const auto& header : table.headers) columns.append({width(header), false});
  for (qsizetype row = 0; row < texts.size(); ++row) {
    for (qsizetype i = 0; i < columns.size(); ++i) {
      columns[i].width = std::max(columns[i].width, width(texts[row][i]));
      columns[i].right = columns[i].right || isNumber(table.rows[row][i]);
    }
  }
  return columns;
}

void appendLine(QString& out, const QList<QString>& texts, const QList<TextColumn>& columns) {
  QString line;
  for (qsizetype i = 0; i < columns.size(); ++i) {
    const QString padding(columns[i].width - width(texts[i]), u' ');
    if (i > 0) line += u"  "_s;
    line += columns[i].right ? padding + texts[i] : texts[i] + padding;
  }
  while (line.endsWith(u' ')) line.chop(1);
  out += line + u'\n';
}

QJsonValue jsonValue(const Cell& cell) {
  if (const auto* text = std::get_if<QString>(&cell)) return *text;
  if (const auto* number = std::get_if<qint64>(&cell)) return *number;
  if (const auto* amount = std::get_if<Money>(&cell)) return amount->toDecimal();
  if (const auto* flag = std::get_if<bool>(&cell)) return *flag;
  const auto* day = std::get_if<QDate>(&cell);
  return day != nullptr && day->isValid() ? QJsonValue{day->toString(Qt::ISODate)} : QJsonValue{};
}

}  // namespace

QList<Cell> totalsOf(const Table& table, Currency currency) {
  QList<Cell> totals(table.headers.size());
  for (const auto& row : table.rows) {
    for (qsizetype i = 0; i < row.size(); ++i) {
      const auto* amount = std::get_if<Money>(&row[i]);
      if (amount == nullptr) continue;
      const auto* sum = std::get_if<Money>(&totals[i]);
      totals[i] = (sum == nullptr ? Money::zero(currency) : *sum) + *amount;
    }
  }
  if (!totals.isEmpty() && std::holds_alternative<std::monostate>(totals.first())) {
    totals.first() = Words::tr("Total");
  }
  return totals;
}

QByteArray toJson(const Table& table) {
  QJsonArray rows;
  for (const auto& cells : table.rows) {
    QJsonObject row;
    for (qsizetype i = 0; i < cells.size(); ++i) row.insert(table.headers[i], jsonValue(cells[i]));
    rows.append(row);
  }
  return QJsonDocument{rows}.toJson();
}

QByteArray encodedFor(const QString& fileName, const Table& table) {
  return fileName.endsWith(u".json"_s, Qt::CaseInsensitive) ? toJson(table) : toCsv(table).toUtf8();
}

QString toCsv(const Table& table, const CsvStyle& style) {
  QString out;
  const auto appendRow = [&out, &style](const auto& cells, const auto& toText) {
    bool first = true;
    for (const auto& cell : cells) {
      if (!first) out += style.separator;
      out += quoted(toText(cell), style.separator);
      first = false;
    }
    out += u"\r\n"_s;
  };
  if (!table.headers.isEmpty()) {
    appendRow(table.headers,
              [](const QString& header) { return guardedText(withoutControls(header)); });
  }
  for (const auto& row : table.rows) {
    appendRow(row, [&style](const Cell& cell) { return plainText(cell, style.decimalPoint); });
  }
  return out;
}

QString toTsv(const Table& table, QChar decimalPoint) {
  QString out;
  const auto appendRow = [&out](const QStringList& texts) { out += texts.join(u'\t') + u'\n'; };
  QStringList texts;
  for (const auto& header : table.headers) texts.append(unbroken(header));
  appendRow(texts);
  for (const auto& row : table.rows) {
    texts.clear();
    for (const auto& cell : row) texts.append(unbroken(plainText(cell, decimalPoint)));
    appendRow(texts);
  }
  return out;
}

QString toText(const Table& table) {
  QList<QList<QString>> texts;
  for (const auto& row : table.rows) {
    EXPECTS(row.size() == table.headers.size());
    QList<QString> line;
    for (const auto& cell : row) line.append(terminalText(cell));
    texts.append(line);
  }
  const auto columns = measure(table, texts);
  QList<QString> rules;
  for (const auto& column : columns) rules.append(QString(column.width, u'-'));
  QString out;
  appendLine(out, table.headers, columns);
  appendLine(out, rules, columns);
  for (const auto& line : texts) appendLine(out, line, columns);
  return out;
}

}  // namespace encaisse
