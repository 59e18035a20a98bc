#include "ui/common/money_format.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTimeZone>

namespace encaisse {

namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Dates)
};

quint64 magnitude(qint64 value) { return value < 0 ? quint64{0} - quint64(value) : quint64(value); }

/// The locale writes no sign of its own on zero, and neither do we: -0.4 rounded to a whole is "0".
QString withSign(bool negative, const QString& text) {
  return negative ? QLocale{}.negativeSign() + text : text;
}

QString unsignedAmount(quint64 magnitude, Currency currency) {
  const QLocale locale;
  const auto units = quint64(currency.unitsPerMajor());
  QString text = locale.toString(magnitude / units);
  if (currency.decimals() > 0) {
    const QString fraction = QString::number(magnitude % units);
    text += locale.decimalPoint() + fraction.rightJustified(currency.decimals(), u'0');
  }
  return text;
}

/// Puts the currency where the locale wants it.
QString withCurrency(const QString& amount, Currency currency) {
  const QString symbol = currencySymbol(currency);
  if (symbol.size() > 1) return amount + QChar::Nbsp + symbol;
  QString text = QLocale{}.toCurrencyString(qlonglong{0}, symbol);
  return text.replace(QLocale{}.zeroDigit(), amount);
}

}  // namespace

QString formatAmount(qint64 minor, Currency currency) {
  return withSign(minor < 0, unsignedAmount(magnitude(minor), currency));
}

QString formatMoney(qint64 minor, Currency currency) {
  return withSign(minor < 0, withCurrency(unsignedAmount(magnitude(minor), currency), currency));
}

QString formatWhole(qint64 minor, Currency currency) {
  const auto units = quint64(currency.unitsPerMajor());
  const quint64 whole = magnitude(minor) / units + (magnitude(minor) % units * 2 >= units ? 1 : 0);
  return withSign(minor < 0 && whole > 0, withCurrency(QLocale{}.toString(whole), currency));
}

QString currencySymbol(Currency currency) {
  QString code = currency.code();
  if (code == QStringLiteral("EUR")) return QStringLiteral("€");
  if (code == QStringLiteral("GBP")) return QStringLiteral("£");
  if (code == QStringLiteral("USD")) return QStringLiteral("$");
  return code;
}

QString dayPattern() {
  QString pattern = QLocale{}.dateFormat(QLocale::ShortFormat);
  const QString fullYear = QStringLiteral("yyyy");
  if (!pattern.contains(fullYear)) pattern.replace(QStringLiteral("yy"), fullYear);
  return pattern;
}

QString formatDay(QDate day) { return QLocale{}.toString(day, dayPattern()); }

QString formatInstant(const QString& utcInstant) {
  QDateTime instant = QDateTime::fromString(utcInstant, Qt::ISODate);
  if (!instant.isValid()) return utcInstant;
  instant.setTimeZone(QTimeZone::utc());
  const QDateTime here = instant.toLocalTime();
  return formatDay(here.date()) + u' ' + QLocale{}.toString(here.time(), QLocale::ShortFormat);
}

QString formatDelay(qint64 daysLate) {
  if (daysLate == 0) return Words::tr("today");
  if (daysLate < 0) return Words::tr("in %n day(s)", "", int(-daysLate));
  return Words::tr("%n day(s) late", "", int(daysLate));
}

}  // namespace encaisse
