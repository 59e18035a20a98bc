#pragma once

#include <QList>
#include <QString>
#include <vector>

#include "core/forecast/cash_outlook.h"

namespace encaisse {

/// The two ways to say when an item will be paid.
enum class ForecastBasis { Expected, DueDate };

/// One line of the table of weeks.
struct ForecastRow {
  enum Kind { Late, Week, Later, Total };
  Kind kind = Week;
  int week = -1;  ///< index in CashOutlook::weeks(), of a Week
  QDate from;
  QDate to;
  qint64 expected = 0;
  qint64 byDueDate = 0;
  CashBand band;  ///< of a Week

  qint64 amount(ForecastBasis basis) const {
    return basis == ForecastBasis::Expected ? expected : byDueDate;
  }
};

/// Already late, every week, later, total: each column adds up to the open debits. What is late is
/// expected in the weeks to come.
QList<ForecastRow> forecastRows(const CashOutlook& outlook, const QList<OutlookPeriod>& weeks);

/// The items behind one line in one column; their parts add up to it. By due date the earliest
/// first, as expected the largest part first.
std::vector<OutlookItem> itemsBehind(const CashOutlook& outlook, const ForecastRow& row,
                                     ForecastBasis basis);

/// "2 Nov – 8 Nov", "Already late".
QString forecastRowText(const ForecastRow& row);

}  // namespace encaisse
