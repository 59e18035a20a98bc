#include "core/bank/statement_text.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace encaisse {

Error statementError(const QString& name, qint64 line, const QString& column,
                     const QString& sentence) {
  QString place = name;
  if (line > 0) place += u':' + QString::number(line);
  if (line > 0 && !column.isEmpty()) place += u':' + column;
  return {ErrorCode::FileFormat, place + u": "_s + sentence, {}};
}

QString oneLine(const QString& text) {
  QString line = text;
  for (QChar& c : line) {
    if (c.category() == QChar::Other_Control || c == QChar::Nbsp) c = u' ';
  }
  return line.simplified();
}

bool isDigits(QStringView text) {
  return !text.isEmpty() &&
         std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isCode(QStringView text) {
  return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) {
    return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z');
  });
}

std::optional<qint64> minorFromHalves(QStringView whole, QStringView decimals, Currency currency) {
  while (decimals.size() > currency.decimals() && decimals.back() == u'0') decimals.chop(1);
  if (!isDigits(whole) || decimals.size() > currency.decimals()) return std::nullopt;
  if (!decimals.isEmpty() && !isDigits(decimals)) return std::nullopt;
  qint64 minor = 0;
  const auto append = [&minor](int digit) {
    minor = minor * 10 + digit;
    return minor <= amountLimitMinor;
  };
  for (const QChar c : whole) {
    if (!append(c.digitValue())) return std::nullopt;
  }
  for (qsizetype i = 0; i < currency.decimals(); ++i) {
    if (!append(i < decimals.size() ? decimals[i].digitValue() : 0)) return std::nullopt;
  }
  return minor;
}

int fullYear(int twoDigits) { return twoDigits < 60 ? 2000 + twoDigits : 1900 + twoDigits; }

QDate shortDay(QStringView year, QStringView month, QStringView day) {
  if (!isDigits(year) || !isDigits(month) || !isDigits(day)) return {};
  return {fullYear(year.toInt()), month.toInt(), day.toInt()};
}

bool isNoReference(QStringView reference) {
  static constexpr std::array<QStringView, 9> none{
      u"NONREF", u"NOTPROVIDED", u"KREF+", u"EREF+", u"EREF", u"KREF", u"MARF", u"PREF", u"N"};
  return reference.isEmpty() || std::ranges::find(none, reference) != none.end();
}

}  // namespace encaisse
