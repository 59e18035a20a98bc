#include "core/money/money.h"

#include <QCoreApplication>
#include <QtNumeric>

#include "core/money/largest_amount.h"

namespace encaisse {
namespace {

// ISO 4217, list one (2024): the currencies whose minor unit is not a hundredth.
int decimalsOf(const QByteArray& code) {
  static const QList<QByteArray> none{"BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW",
                                      "PYG", "RWF", "UGX", "VND", "VUV", "XAF", "XOF", "XPF"};
  static const QList<QByteArray> three{"BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"};
  if (none.contains(code)) return 0;
  return three.contains(code) ? 3 : 2;
}

Error notAnAmount(const QString& text) {
  return {ErrorCode::InvalidInput,
          QCoreApplication::translate("Money", "\"%1\" is not an amount. Write it like 1234.56.")
              .arg(text),
          {}};
}

bool appendDigit(qint64& value, QChar c) {
  const int digit = c.digitValue();
  return c.unicode() < 0x80 && digit >= 0 && !qMulOverflow(value, qint64{10}, &value) &&
         !qAddOverflow(value, qint64{digit}, &value);
}

}  // namespace

Result<Currency> Currency::parse(const QString& code) {
  const QByteArray latin = code.toLatin1();
  bool good = code.size() == 3;
  for (const char c : latin) good = good && c >= 'A' && c <= 'Z';
  if (!good) {
    return Error{ErrorCode::InvalidInput,
                 QCoreApplication::translate(
                     "Money", "\"%1\" is not a currency. Write its ISO code, like EUR.")
                     .arg(code),
                 {}};
  }
  return Currency{latin[0], latin[1], latin[2], decimalsOf(latin)};
}

QString Currency::code() const { return QString::fromLatin1(m_code, 3); }

Result<Money> Money::parse(const QString& text, Currency currency) {
  const QString trimmed = text.trimmed();
  const bool negative = trimmed.startsWith(u'-');
  qsizetype i = negative || trimmed.startsWith(u'+') ? 1 : 0;
  qint64 value = 0;
  int decimals = -1;  // -1: the point has not come yet
  bool anyDigit = false;
  for (; i < trimmed.size(); ++i) {
    if (trimmed[i] == u'.' && decimals < 0) {
      decimals = 0;
      continue;
    }
    if (!appendDigit(value, trimmed[i])) return notAnAmount(text);
    anyDigit = true;
    if (decimals >= 0 && ++decimals > currency.decimals()) return notAnAmount(text);
  }
  if (!anyDigit) return notAnAmount(text);
  for (int missing = currency.decimals() - qMax(decimals, 0); missing > 0; --missing) {
    if (qMulOverflow(value, qint64{10}, &value)) return notAnAmount(text);
  }
  if (value > largestAmount) return notAnAmount(text);
  return Money{negative ? -value : value, currency};
}

QString Money::toDecimal() const { return encaisse::toDecimal(m_minor, m_currency); }

Money Money::operator+(Money other) const {
  EXPECTS(m_currency == other.m_currency);
  qint64 sum = 0;
  EXPECTS(!qAddOverflow(m_minor, other.m_minor, &sum));
  return {sum, m_currency};
}

Money Money::operator-(Money other) const {
  EXPECTS(m_currency == other.m_currency);
  qint64 difference = 0;
  EXPECTS(!qSubOverflow(m_minor, other.m_minor, &difference));
  return {difference, m_currency};
}

QString toDecimal(qint64 minor, Currency currency) {
  const bool negative = minor < 0;
  // The magnitude as unsigned, so that the smallest 64-bit number has one too.
  const quint64 magnitude = negative ? quint64{0} - quint64(minor) : quint64(minor);
  QString digits = QString::number(magnitude);
  const int decimals = currency.decimals();
  if (decimals > 0) {
    digits = digits.rightJustified(decimals + 1, u'0');
    digits.insert(digits.size() - decimals, u'.');
  }
  return negative ? u'-' + digits : digits;
}

}  // namespace encaisse
