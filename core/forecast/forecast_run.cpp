#include "core/forecast/forecast_run.h"

#include <algorithm>

#include "core/receivables/open_items.h"

namespace encaisse {
namespace {

PastForecast heldAgainst(const Snapshot& snapshot, const ItemCourses& courses,
                         const ForecastRun& run, QDate lastKnown) {
  PastForecast past{run.asOf, true, {}};
  for (const auto& week : run.weeks) {
    if (week.to > lastKnown) break;
    past.weeks.append({week.from, week.to, week.byDueDate, week.mean, week.band, 0});
  }
  if (past.weeks.isEmpty()) return past;
  const auto open = openAmountsAt(snapshot, run.asOf);
  const DayNumber asOf = dayNumber(run.asOf);
  for (const auto& receipt : courses.receipts) {
    if (receipt.day <= asOf || open[receipt.item] <= 0) continue;
    const QDate day = toDate(receipt.day);
    const auto week = std::ranges::lower_bound(past.weeks, day, {}, &PastWeek::to);
    if (week != past.weeks.end()) week->received += receipt.amount;
  }
  return past;
}

}  // namespace

QList<PastForecast> pastForecasts(const Snapshot& snapshot, const ItemCourses& courses,
                                  const QList<ForecastRun>& runs, QDate today) {
  QList<PastForecast> forecasts;
  const QDate lastKnown = courses.lastDay == 0 ? QDate{} : std::min(today, toDate(courses.lastDay));
  for (const auto& run : runs) {
    auto past = heldAgainst(snapshot, courses, run, lastKnown);
    if (!past.weeks.isEmpty()) forecasts.append(std::move(past));
  }
  std::ranges::stable_sort(forecasts, std::ranges::greater{}, &PastForecast::asOf);
  return forecasts;
}

QList<PastForecast> pastForecasts(const Backtest& test) {
  QList<PastForecast> forecasts;
  for (const auto& origin : test.origins) forecasts.prepend({origin.asOf, false, origin.forecast});
  return forecasts;
}

}  // namespace encaisse
