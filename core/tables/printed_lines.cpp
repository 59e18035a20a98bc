#include "core/tables/printed_lines.h"

#include <QRegularExpression>
#include <algorithm>
#include <array>

#include "core/base/text_match.h"
#include "core/tables/amount_text.h"
#include "core/tables/day_text.h"
#include "core/tables/field_proposal.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

constexpr int headingCells = 3;

QString folded(std::string_view text) {
  return foldForSearch(QString::fromUtf8(text.data(), qsizetype(std::min<size_t>(text.size(), 80))))
      .simplified();
}

/// Whether @p text begins with @p word as a whole word.
bool beginsWith(const QString& text, QLatin1StringView word) {
  return text.startsWith(word) &&
         (text.size() == word.size() || !text[word.size()].isLetterOrNumber());
}

bool beginsWithAny(const QString& text, std::initializer_list<QLatin1StringView> words) {
  return std::ranges::any_of(words, [&](QLatin1StringView word) { return beginsWith(text, word); });
}

const TableCell& cellOf(const TableRow& row, size_t column) {
  static const TableCell none;
  return column < row.cells.size() ? row.cells[column] : none;
}

QString textOf(const TableCell& cell) {
  return QString::fromUtf8(cell.text.data(), qsizetype(cell.text.size())).trimmed();
}

/// A code has a digit or is written in capitals, and is one word.
bool isCode(const QString& word) {
  if (word.isEmpty() || word.size() > 17) return false;
  const bool digit = std::ranges::any_of(word, [](QChar c) { return c.isDigit(); });
  return digit && std::ranges::all_of(word, [](QChar c) {
           return c.isDigit() || c.isUpper() || c == u'-' || c == u'_' || c == u'.';
         });
}

}  // namespace

bool beginsLikeTotal(std::string_view text) {
  const QString plain = folded(text);
  if (beginsWithAny(plain, {"solde initial"_L1, "solde anterieur"_L1, "solde d'ouverture"_L1,
                            "solde reporte"_L1})) {
    return false;
  }
  return beginsWithAny(
      plain,
      {"total"_L1,        "totaux"_L1,      "totals"_L1,    "sous-total"_L1, "sous total"_L1,
       "sous-totaux"_L1,  "subtotal"_L1,    "sub-total"_L1, "sub total"_L1,  "grand total"_L1,
       "grand totals"_L1, "cumul"_L1,       "solde"_L1,     "balance at"_L1, "closing balance"_L1,
       "a reporter"_L1,   "report page"_L1, "ensemble"_L1,  "summe"_L1,      "nombre de"_L1,
       "overall"_L1});
}

bool namesGrandTotal(std::string_view text) {
  const QString plain = folded(text);
  return plain == "total"_L1 || plain == "totaux"_L1 || plain == "totals"_L1 ||
         beginsWithAny(
             plain, {"total general"_L1, "totaux generaux"_L1, "grand total"_L1, "grand totals"_L1,
                     "total clients"_L1, "total balance"_L1, "overall total"_L1});
}

bool beginsLikeFooter(std::string_view text) {
  return beginsWithAny(folded(text),
                       {"page"_L1,       "edite"_L1,         "edition"_L1,   "imprime"_L1,
                        "printed"_L1,    "date"_L1,          "periode"_L1,   "societe"_L1,
                        "dossier"_L1,    "report date"_L1,   "generated"_L1, "exporte"_L1,
                        "fin"_L1,        "end of report"_L1, "situation"_L1, "arrete"_L1,
                        "devise"_L1,     "currency"_L1,      "nombre"_L1,    "accrual basis"_L1,
                        "cash basis"_L1, "filtre"_L1,        "filters"_L1,   "(c)"_L1});
}

LineSorter::LineSorter(const TableMapping& mapping)
    : m_dayOrder{mapping.dayOrder}, m_ofCustomers{mapping.profile.meaning ==
                                                  TableMeaning::Customers} {
  for (const auto& [field, column] : mapping.fields) {
    const auto index = size_t(column);
    if (isDayField(field)) m_days.push_back(index);
    if (isAmountField(field)) m_amounts.push_back(index);
    if (field == TableField::Number) m_number = index;
    if (column < mapping.headers.size() && !mapping.headers[column].isEmpty()) {
      m_headers.emplace_back(index, mapping.headers[column].toStdString());
    }
  }
}

bool LineSorter::repeatsHeader(const TableRow& row) const {
  return m_headers.size() >= 2 && std::ranges::all_of(m_headers, [&row](const auto& header) {
           return cellOf(row, header.first).text == header.second;
         });
}

bool LineSorter::isTotal(const TableRow& row, bool daysEmpty) const {
  if (!daysEmpty) {
    // "Total" may stand where the days do; a firm called Total has a day, if a bad one.
    return std::ranges::any_of(
        m_days, [&row](size_t column) { return beginsLikeTotal(cellOf(row, column).text); });
  }
  if (m_number && !cellOf(row, *m_number).text.empty() &&
      !beginsLikeTotal(cellOf(row, *m_number).text)) {
    return false;
  }
  int filled = 0;
  for (const auto& cell : row.cells) {
    if (cell.text.empty()) continue;
    if (++filled > headingCells) return false;
    // A customer may be called "Total Énergies" and has no days.
    if (m_ofCustomers ? namesGrandTotal(cell.text) : beginsLikeTotal(cell.text)) return true;
  }
  return false;
}

LineKind LineSorter::sort(const TableRow& row) const {
  bool daysEmpty = true;
  bool noDays = true;  // text may stand where the days do
  for (const size_t column : m_days) {
    const auto& cell = cellOf(row, column);
    const auto state = readTableDay(cell, m_dayOrder).state;
    if (state == FieldState::Good) return LineKind::Item;
    daysEmpty = daysEmpty && state == FieldState::Empty;
    noDays = noDays && (state == FieldState::Empty || !looksLikeDay(cell.text));
  }
  if (repeatsHeader(row)) return LineKind::Header;
  if (isTotal(row, daysEmpty)) return LineKind::Total;
  const auto isFilled = [](const TableCell& cell) { return !cell.text.empty(); };
  const bool few = std::ranges::count_if(row.cells, isFilled) <= headingCells;
  const bool amountsEmpty =
      std::ranges::none_of(m_amounts, [&](size_t column) { return isFilled(cellOf(row, column)); });
  const auto first = std::ranges::find_if(row.cells, isFilled);
  if (few && amountsEmpty && first != row.cells.end() && beginsLikeFooter(first->text)) {
    return LineKind::Note;
  }
  return few && amountsEmpty && noDays ? LineKind::Heading : LineKind::Item;
}

HeadingCustomer headingCustomer(const TableRow& row) {
  QStringList texts;
  for (const auto& cell : row.cells) {
    if (!cell.text.empty()) texts.append(textOf(cell));
  }
  static const QRegularExpression prefix{
      u"^(client|compte|tiers|customer|account)( tiers| client)?\\s*(n°|no\\.?)?\\s*:?\\s*"_s,
      QRegularExpression::CaseInsensitiveOption};
  QString first = texts.value(0);
  const QString rest = QString{first}.remove(prefix);
  if (rest.isEmpty() && texts.size() > 1) {
    texts.removeFirst();
    first = texts.first();
  } else if (first.contains(u':') || isCode(rest.section(u' ', 0, 0))) {
    first = rest;
  }
  if (texts.size() > 1) return {first, texts[1]};
  const QString word = first.section(u' ', 0, 0);
  if (!isCode(word)) return {{}, first};
  QString name = first.mid(word.size()).trimmed();
  while (name.startsWith(u'-') || name.startsWith(u':')) name = name.mid(1).trimmed();
  return {word, name.isEmpty() ? word : name};
}

}  // namespace encaisse
