#pragma once

#include <QtGlobal>

namespace encaisse {

/// A sum of amount × rate × days ÷ year, kept exact in whole minor units and a fraction with one
/// denominator for years of 360, 365 and 366 days. It is rounded only when asked.
class ExactInterest {
public:
  static constexpr qint64 mostAmount = 1'000'000'000'000'000;  ///< ten thousand billion euros
  static constexpr int mostBasisPoints = 100'000;              ///< 1 000 % a year

  /// @param amount  0 to mostAmount (contract)
  /// @param basisPoints  0 to mostBasisPoints a year (contract)
  /// @param days  0 to 110 000 (contract)
  /// @param yearDays  360, 365 or 366 (contract)
  void add(qint64 amount, int basisPoints, int days, int yearDays);

  /// Minor units, half up: away from zero, since it is never below.
  qint64 rounded() const;

  friend bool operator==(const ExactInterest&, const ExactInterest&) = default;

private:
  qint64 m_whole = 0;
  qint64 m_fraction = 0;  ///< of `denominator`
};

}  // namespace encaisse
