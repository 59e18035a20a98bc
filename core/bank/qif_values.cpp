#include "core/bank/qif_values.h"

#include <QStringList>
#include <utility>

#include "core/bank/statement_text.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

/// Three numbers of a day as they stand, and whether an apostrophe marks a year after 2000.
struct DayParts {
  QStringList numbers;
  bool apostrophe = false;
  bool yearFirst() const { return numbers[0].size() == 4; }
};

std::optional<DayParts> dayParts(const QString& text) {
  DayParts parts;
  QString number;
  const auto endNumber = [&] {
    if (!number.isEmpty()) parts.numbers.append(std::exchange(number, {}));
  };
  for (const QChar c : text) {
    if (c >= u'0' && c <= u'9') {
      number += c;
      continue;
    }
    if (!QStringView{u"/.-' "}.contains(c)) return std::nullopt;
    endNumber();
    parts.apostrophe = parts.apostrophe || c == u'\'';
  }
  endNumber();
  if (parts.numbers.size() == 1 && parts.numbers[0].size() == 8) {
    const QString all = parts.numbers[0];
    parts.numbers = {all.left(4), all.mid(4, 2), all.mid(6)};
  }
  if (parts.numbers.size() != 3) return std::nullopt;
  const auto longest = [&](int i) { return parts.numbers[i].size(); };
  const bool fits = parts.yearFirst() ? longest(1) <= 2 && longest(2) <= 2
                                      : longest(0) <= 2 && longest(1) <= 2 &&
                                            (longest(2) == 2 || longest(2) == 4);
  if (!fits) return std::nullopt;
  return parts;
}

int yearOf(const QString& text, bool apostrophe) {
  const int year = text.toInt();
  if (text.size() == 4) return year;
  return apostrophe ? 2000 + year : fullYear(year);
}

/// An amount without its sign, blanks and currency signs.
QString bareAmount(const QString& text) {
  QString bare;
  for (const QChar c : text) {
    const bool passed =
        c.isSpace() || c == u'\'' || c == u'’' || c.category() == QChar::Symbol_Currency;
    if (!passed) bare += c;
  }
  return bare;
}

/// Place of the decimal sign that the amount itself shows; −1: it has none; none: both readings
/// are possible.
std::optional<qsizetype> decimalPlace(const QString& digits) {
  const qsizetype comma = digits.lastIndexOf(u',');
  const qsizetype point = digits.lastIndexOf(u'.');
  if (comma < 0 && point < 0) return -1;
  if (comma >= 0 && point >= 0) return qMax(comma, point);
  const qsizetype place = qMax(comma, point);
  if (digits.count(digits[place]) > 1) return -1;
  if (digits.size() - place - 1 != 3) return place;
  return std::nullopt;
}

QString withoutSign(const QString& bare) {
  return bare.startsWith(u'-') || bare.startsWith(u'+') ? bare.mid(1) : bare;
}

/// Whether the signs between thousands stand where they should: "1,234,567".
bool isGrouped(QStringView whole) {
  const auto groups = whole.split(whole.contains(u',') ? u',' : u'.');
  for (qsizetype i = 0; i < groups.size(); ++i) {
    const bool fits = i == 0 ? groups.size() == 1 || groups[i].size() <= 3 : groups[i].size() == 3;
    if (!fits || !isDigits(groups[i])) return false;
  }
  return true;
}

}  // namespace

void QifDays::add(const QString& text, qint64 line) {
  const auto parts = dayParts(text);
  if (!parts || parts->yearFirst()) return;
  constexpr int months = 12;
  const bool dayFirst = parts->numbers[0].toInt() > months;
  const bool monthFirst = parts->numbers[1].toInt() > months;
  if (dayFirst && !monthFirst && m_dayFirstLine == 0) m_dayFirstLine = line;
  if (monthFirst && !dayFirst && m_monthFirstLine == 0) m_monthFirstLine = line;
  m_anyOpen = m_anyOpen ||
              (!dayFirst && !monthFirst && parts->numbers[0].toInt() != parts->numbers[1].toInt());
}

QifDays::Order QifDays::order() const {
  if (m_dayFirstLine > 0 && m_monthFirstLine > 0) return Order::Both;
  if (m_dayFirstLine > 0) return Order::DayFirst;
  return m_monthFirstLine > 0 ? Order::MonthFirst : Order::Unknown;
}

QDate QifDays::read(const QString& text) const {
  const auto parts = dayParts(text);
  if (!parts) return {};
  const auto& numbers = parts->numbers;
  QDate day;
  if (parts->yearFirst()) {
    day = {numbers[0].toInt(), numbers[1].toInt(), numbers[2].toInt()};
  } else {
    const bool monthFirst = order() == Order::MonthFirst;
    day = {yearOf(numbers[2], parts->apostrophe), numbers[monthFirst ? 0 : 1].toInt(),
           numbers[monthFirst ? 1 : 0].toInt()};
  }
  const bool plausible = day.isValid() && day.year() >= 1900 && day.year() < 2200;
  return plausible ? day : QDate{};
}

void QifAmounts::add(const QString& text, qint64 line) {
  const QString digits = withoutSign(bareAmount(text));
  const auto place = decimalPlace(digits);
  if (!place) {
    if (m_openLine == 0) m_openLine = line;
  } else if (*place >= 0) {
    (digits[*place] == u',' ? m_comma : m_point) = true;
  } else if (digits.contains(u',') || digits.contains(u'.')) {
    (digits.contains(u',') ? m_point : m_comma) = true;
  }
}

std::optional<qint64> QifAmounts::read(const QString& text, Currency currency) const {
  const QString bare = bareAmount(text);
  const QString digits = withoutSign(bare);
  auto place = decimalPlace(digits);
  if (!place) {
    const bool isDecimalSign = digits.contains(u',') ? m_comma : m_point;
    if (isDecimalSign) return std::nullopt;
    place = -1;
  }
  const QString whole = *place < 0 ? digits : digits.left(*place);
  const QString decimals = *place < 0 ? QString{} : digits.mid(*place + 1);
  if (!whole.isEmpty() && !isGrouped(whole)) return std::nullopt;
  QString plain = whole;
  plain.remove(u',').remove(u'.');
  if (plain.isEmpty() && !decimals.isEmpty()) plain = u"0"_s;
  const auto minor = minorFromHalves(plain, decimals, currency);
  if (!minor) return std::nullopt;
  return bare.startsWith(u'-') ? -*minor : *minor;
}

}  // namespace encaisse
