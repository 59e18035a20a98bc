#include "ui/forecast/forecast_rows.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(ForecastRows)
};

bool isBehind(DayNumber day, const CashForecast& forecast, const ForecastRow& row) {
  switch (row.kind) {
    case ForecastRow::Late: return day < dayNumber(forecast.asOf);
    case ForecastRow::Week: return day >= dayNumber(row.from) && day <= dayNumber(row.to);
    case ForecastRow::Later:
      return forecast.weeks.isEmpty() || day > dayNumber(forecast.weeks.last().to);
    case ForecastRow::Total: return true;
  }
  return false;
}

}  // namespace

QList<ForecastRow> forecastRows(const CashForecast& forecast) {
  QList<ForecastRow> rows;
  rows.append({ForecastRow::Late, -1, {}, {}, forecast.overdueByHabit, forecast.overdueByDueDate});
  for (int i = 0; i < int(forecast.weeks.size()); ++i) {
    const auto& week = forecast.weeks[i];
    rows.append({ForecastRow::Week, i, week.from, week.to, week.byHabit, week.byDueDate});
  }
  rows.append({ForecastRow::Later, -1, {}, {}, forecast.laterByHabit, forecast.laterByDueDate});
  rows.append({ForecastRow::Total, -1, {}, {}, forecast.debits, forecast.debits});
  return rows;
}

std::vector<ExpectedItem> itemsBehind(const CashForecast& forecast, const ForecastRow& row,
                                      ForecastBasis basis) {
  const auto dayOf =
      basis == ForecastBasis::Habit ? &ExpectedItem::expectedDay : &ExpectedItem::dueDay;
  std::vector<ExpectedItem> items;
  for (const auto& item : forecast.items) {
    if (isBehind(item.*dayOf, forecast, row)) items.push_back(item);
  }
  std::ranges::stable_sort(items, {}, dayOf);
  return items;
}

QString forecastRowText(const ForecastRow& row) {
  switch (row.kind) {
    case ForecastRow::Late: return Words::tr("Already late");
    case ForecastRow::Later: return Words::tr("Later");
    case ForecastRow::Total: return Words::tr("Total");
    case ForecastRow::Week: break;
  }
  const QLocale locale;
  const QString pattern = u"d MMM"_s;
  if (row.from == row.to) return locale.toString(row.from, pattern);
  return Words::tr("%1 – %2", "first and last day of a week")
      .arg(locale.toString(row.from, pattern), locale.toString(row.to, pattern));
}

}  // namespace encaisse
