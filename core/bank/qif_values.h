#pragma once

#include <QDate>
#include <QString>
#include <optional>

#include "core/money/money.h"

namespace encaisse {

/// Days of a QIF file. Programs write them in the order of their own country, so the order is
/// decided by all days of the file together: one number over 12 decides.
class QifDays {
public:
  enum class Order { Unknown, DayFirst, MonthFirst, Both };

  void add(const QString& text, qint64 line);
  Order order() const;
  qint64 dayFirstLine() const { return m_dayFirstLine; }
  qint64 monthFirstLine() const { return m_monthFirstLine; }
  /// Whether one of the days could be read in two ways.
  bool anyOpen() const { return m_anyOpen; }
  /// Day first where the order is unknown; invalid: no day.
  QDate read(const QString& text) const;

private:
  qint64 m_dayFirstLine = 0;
  qint64 m_monthFirstLine = 0;
  bool m_anyOpen = false;
};

/// Amounts of a QIF file: "-1,000.00", "1 234,56", "1.234,56", "12". What "1,234" means is decided
/// by the other amounts of the file.
class QifAmounts {
public:
  void add(const QString& text, qint64 line);
  /// Line of an amount that could be read in two ways with nothing in the file to decide it; 0:
  /// none. It was read as thousands.
  qint64 openLine() const { return m_comma || m_point ? 0 : m_openLine; }
  /// Minor units; none: not an amount in this currency.
  std::optional<qint64> read(const QString& text, Currency currency) const;

private:
  bool m_comma = false;  ///< a decimal comma was seen
  bool m_point = false;
  qint64 m_openLine = 0;
};

}  // namespace encaisse
