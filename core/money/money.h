#pragma once

#include <QString>
#include <compare>

#include "core/base/result.h"

namespace encaisse {

/// A currency by its ISO 4217 code, with the number of decimals of its minor unit.
class Currency {
public:
  /// @error InvalidInput  not three capital letters
  static Result<Currency> parse(const QString& code);
  static constexpr Currency eur() { return Currency{'E', 'U', 'R', 2}; }

  QString code() const;
  constexpr int decimals() const { return m_decimals; }
  constexpr qint64 unitsPerMajor() const {
    qint64 units = 1;
    for (int i = 0; i < m_decimals; ++i) units *= 10;
    return units;
  }

  friend constexpr bool operator==(Currency, Currency) = default;

private:
  constexpr Currency(char a, char b, char c, int decimals)
      : m_code{a, b, c}, m_decimals{decimals} {}
  char m_code[3];
  int m_decimals;
};

/// An exact amount in one currency, counted in minor units (cents). A value type: no floating
/// point, no locale, no global state. Formatting for people is ui/common/money_format.h.
///
/// Contract of every operator: same currency on both sides, result within 64 bits.
class Money {
public:
  constexpr Money(qint64 minor, Currency currency) : m_minor{minor}, m_currency{currency} {}
  static constexpr Money zero(Currency currency) { return {0, currency}; }

  /// Reads "-1234.5" (C locale, at most currency.decimals() decimals).
  /// @error InvalidInput  not a number, too many decimals, or beyond 64 bits
  static Result<Money> parse(const QString& text, Currency currency);

  constexpr qint64 minor() const { return m_minor; }
  constexpr Currency currency() const { return m_currency; }

  /// "-1234.50": point, no thousands separator, all decimals of the currency.
  QString toDecimal() const;

  Money operator+(Money other) const;
  Money operator-(Money other) const;
  Money operator-() const { return zero(m_currency) - *this; }

  friend bool operator==(Money a, Money b) { return std::is_eq(a <=> b); }
  friend std::strong_ordering operator<=>(Money a, Money b) {
    EXPECTS(a.m_currency == b.m_currency);
    return a.m_minor <=> b.m_minor;
  }

private:
  qint64 m_minor;
  Currency m_currency;
};

/// "1234.50" for an amount in minor units; the short way where the currency is known.
QString toDecimal(qint64 minor, Currency currency);

}  // namespace encaisse
