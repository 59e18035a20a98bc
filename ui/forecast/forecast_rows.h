#pragma once

#include <QList>
#include <QString>
#include <vector>

#include "core/forecast/cash_forecast.h"

namespace encaisse {

/// The two ways to say when an item will be paid.
enum class ForecastBasis { Habit, DueDate };

/// One line of the table of weeks.
struct ForecastRow {
  enum Kind { Late, Week, Later, Total };
  Kind kind = Week;
  int week = -1;  ///< index in CashForecast::weeks, of a Week
  QDate from;
  QDate to;
  qint64 byHabit = 0;
  qint64 byDueDate = 0;

  qint64 amount(ForecastBasis basis) const {
    return basis == ForecastBasis::Habit ? byHabit : byDueDate;
  }
};

/// Already late, every week, later, total: each column adds up to the open debits.
QList<ForecastRow> forecastRows(const CashForecast& forecast);

/// The items behind one line in one column; their open amounts add up to it. Earliest day first.
std::vector<ExpectedItem> itemsBehind(const CashForecast& forecast, const ForecastRow& row,
                                      ForecastBasis basis);

/// "2 Nov – 8 Nov", "Already late".
QString forecastRowText(const ForecastRow& row);

}  // namespace encaisse
