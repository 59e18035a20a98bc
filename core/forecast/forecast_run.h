#pragma once

#include <QDate>
#include <QList>

#include "core/forecast/backtest.h"
#include "core/forecast/cash_outlook.h"

namespace encaisse {

/// A forecast as it was shown on one day, kept to be held against what came.
struct ForecastRun {
  QDate asOf;
  qint64 open = 0;             ///< debit items then open, minor units
  QList<OutlookPeriod> weeks;  ///< the first from the day itself
};

/// What was forecast on one day and what came in the weeks since, of which each has passed.
struct PastForecast {
  QDate asOf;
  bool isStored = false;  ///< shown on that day; else computed now from what was known then
  QList<PastWeek> weeks;
};

/// Holds stored forecasts against the money that has come since for the items open on their day.
/// Newest first; runs of which no week has passed by @p today, or by the last day that the ledger
/// knows of, are left out.
QList<PastForecast> pastForecasts(const Snapshot& snapshot, const ItemCourses& courses,
                                  const QList<ForecastRun>& runs, QDate today);

/// The origins of a back-test in the same form, newest first.
QList<PastForecast> pastForecasts(const Backtest& test);

}  // namespace encaisse
