#include "core/tables/column_facts.h"

#include <algorithm>
#include <string>

#include "core/import/customer_accounts.h"
#include "core/tables/delivery_words.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

bool isSignLetter(const QString& text) {
  static const QList<QString> letters{u"D"_s, u"C"_s,  u"S"_s,  u"H"_s,  u"+"_s,
                                      u"-"_s, u"DR"_s, u"CR"_s, u"+1"_s, u"-1"_s};
  return letters.contains(text.toUpper());
}

bool isEmail(const QString& text) {
  const auto at = text.indexOf(u'@');
  return at > 0 && text.indexOf(u'.', at) > at + 1 && !text.contains(u' ');
}

QString compact(const QString& text) {
  QString plain = text;
  return plain.remove(u' ').remove(QChar{0x00A0}).remove(QChar{0x202F});
}

bool isIban(const QString& text) {
  const QString plain = compact(text);
  if (plain.size() < 15 || plain.size() > 34) return false;
  const auto letter = [&](qsizetype i) { return plain[i] >= u'A' && plain[i] <= u'Z'; };
  return letter(0) && letter(1) && plain[2].isDigit() && plain[3].isDigit() &&
         std::ranges::all_of(plain, [](QChar c) { return c.isLetterOrNumber(); });
}

bool isCurrencyCode(const QString& text) {
  return text.size() == 3 && std::ranges::all_of(text, [](QChar c) {
           return c.unicode() >= u'A' && c.unicode() <= u'Z';
         });
}

bool allDigits(const QString& text) {
  return !text.isEmpty() &&
         std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// A day when it stands in a column: six digits are as often a number.
bool isDay(const std::string& text, CellType type) {
  return type == CellType::Day || (text.size() > 6 && looksLikeDay(text));
}

void addNumberFacts(ColumnFacts& facts, const std::string& bytes, const TableCell& cell) {
  for (const char sign : {',', '.'}) {
    const auto amount = readTableAmount(cell, sign, 2);
    const bool good = amount.state == FieldState::Good || amount.threeDecimals;
    if (!good) continue;
    ++facts.amounts;
    const bool marked = bytes.find_first_of(",.") != std::string::npos;
    if (marked || !amount.currency.empty() || cell.type == CellType::Number) ++facts.decimals;
    return;
  }
}

/// The winner where at most one value in a hundred disagrees.
int majority(qint64 first, qint64 second) {
  if (first > 0 && second * 100 <= first) return 1;
  if (second > 0 && first * 100 <= second) return 2;
  return 0;
}

}  // namespace

SampleRow copyRow(const TableRow& row) {
  SampleRow copy;
  copy.line = row.line;
  for (const auto& cell : row.cells) {
    copy.texts.append(QString::fromUtf8(cell.text.data(), qsizetype(cell.text.size())).trimmed());
    copy.types.push_back(cell.type);
  }
  return copy;
}

void addTo(ColumnFacts& facts, const QString& text, CellType type) {
  if (text.isEmpty()) return;
  ++facts.filled;
  const std::string bytes = text.toStdString();
  if (isDay(bytes, type)) {
    ++facts.days;
  } else {
    addNumberFacts(facts, bytes, {bytes, type});
  }
  const QString plain = compact(text);
  if (isSignLetter(text)) ++facts.letters;
  if (isEmail(text)) ++facts.emails;
  if (isIban(text)) ++facts.ibans;
  if (isCurrencyCode(text)) ++facts.currencies;
  if (CustomerAccounts::usual().contains(bytes)) ++facts.customerAccounts;
  if (plain.size() == 9 && allDigits(plain)) ++facts.sirens;
  if (plain.size() == 14 && allDigits(plain)) ++facts.sirets;
  if (deliveryKindOf(text) != DeliveryKind::None) ++facts.deliveryKinds;
}

std::vector<ColumnFacts> factsOf(const QList<SampleRow>& rows, qsizetype first) {
  std::vector<ColumnFacts> facts;
  for (qsizetype i = first; i < rows.size(); ++i) {
    const auto& row = rows[i];
    if (facts.size() < size_t(row.texts.size())) facts.resize(size_t(row.texts.size()));
    for (qsizetype column = 0; column < row.texts.size(); ++column) {
      addTo(facts[size_t(column)], row.texts[column], row.types[size_t(column)]);
    }
  }
  return facts;
}

void WritingFacts::addAmount(const TableCell& cell) {
  if (cell.type != CellType::Text) return;
  switch (decimalHint(cell.text)) {
    case DecimalHint::Comma: ++comma; break;
    case DecimalHint::Point: ++point; break;
    case DecimalHint::Unclear: ++unclearDecimal; break;
    case DecimalHint::None: break;
  }
}

void WritingFacts::addDay(const TableCell& cell) {
  if (cell.type != CellType::Text) return;
  switch (dayHint(cell.text)) {
    case DayHint::DayFirst: ++dayFirst; break;
    case DayHint::MonthFirst: ++monthFirst; break;
    case DayHint::Unclear: ++unclearDay; break;
    case DayHint::None: break;
  }
}

std::optional<char> WritingFacts::decimalSign() const {
  const int winner = majority(comma, point);
  if (winner == 0) return std::nullopt;
  return winner == 1 ? ',' : '.';
}

std::optional<DayOrder> WritingFacts::dayOrder() const {
  const int winner = majority(dayFirst, monthFirst);
  if (winner == 0) return std::nullopt;
  return winner == 1 ? DayOrder::DayFirst : DayOrder::MonthFirst;
}

}  // namespace encaisse
