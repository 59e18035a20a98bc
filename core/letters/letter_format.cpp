#include "core/letters/letter_format.h"

#include <array>

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

bool isEnglish(const QString& language) { return language == u"en"_s; }

}  // namespace

QString letterAmount(qint64 minor, Currency currency, const QString& language) {
  QString text = toDecimal(minor, currency);
  const qsizetype firstDigit = text.startsWith(u'-') ? 1 : 0;
  const qsizetype point = text.indexOf(u'.');
  if (point >= 0 && !isEnglish(language)) text[point] = u',';
  // The narrow space U+202F would be finer in French, but common text fonts have no glyph for it.
  const QChar separator = isEnglish(language) ? QChar{u','} : QChar{QChar::Nbsp};
  for (qsizetype at = (point < 0 ? text.size() : point) - 3; at > firstDigit; at -= 3) {
    text.insert(at, separator);
  }
  return text;
}

QString letterDay(QDate day, const QString& language) {
  if (!day.isValid()) return {};
  if (!isEnglish(language)) return day.toString(u"dd/MM/yyyy"_s);
  static const std::array<QString, 12> months{
      u"January"_s, u"February"_s, u"March"_s,     u"April"_s,   u"May"_s,      u"June"_s,
      u"July"_s,    u"August"_s,   u"September"_s, u"October"_s, u"November"_s, u"December"_s};
  return u"%1 %2 %3"_s.arg(day.day()).arg(months[size_t(day.month() - 1)]).arg(day.year());
}

QString letterMoney(qint64 minor, Currency currency, const QString& language) {
  const QString sign = currencySign(currency);
  const QString amount = letterAmount(minor, currency, language);
  if (!isEnglish(language)) return amount + QChar::Nbsp + sign;
  if (sign.size() > 1) return sign + QChar::Nbsp + amount;
  return minor < 0 ? u'-' + sign + amount.mid(1) : sign + amount;
}

QString currencySign(Currency currency) {
  QString code = currency.code();
  if (code == u"EUR"_s) return u"€"_s;
  if (code == u"GBP"_s) return u"£"_s;
  if (code == u"USD"_s) return u"$"_s;
  return code;
}

}  // namespace encaisse
