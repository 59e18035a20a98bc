#pragma once

#include <QDate>
#include <QList>
#include <optional>

#include "core/base/stop_token.h"
#include "core/forecast/cash_band.h"
#include "core/receivables/snapshot.h"

namespace encaisse {

/// One rule's error: in days over invoices, and in weekly cash.
struct ForecastError {
  std::optional<double> maeDays;  ///< mean of |predicted − real| days; none: no invoice to judge
  std::optional<double> wape;  ///< Σ |expected − received| ÷ Σ received by week; none: nothing came
};

/// One week of a forecast that was made in the past, or would have been, and what came in it.
struct PastWeek {
  QDate from;
  QDate to;
  qint64 byDueDate = 0;
  qint64 expected = 0;
  CashBand band;
  qint64 received = 0;

  bool isHeld() const { return received >= band.p10 && received <= band.p90; }
};

/// One day of the past from which the cash of the next weeks was forecast.
struct BacktestOrigin {
  QDate asOf;
  int weeks = 0;  ///< whole weeks that are known by now
  qint64 received = 0;
  std::optional<double> wape;
  std::optional<double> wapeDueDate;
  QList<PastWeek> forecast;
};

/// How often the band over so many days, from the day after an origin, held what came.
struct WindowCoverage {
  int days = 0;
  int windows = 0;                   ///< judged; those of one length overlap
  int held = 0;                      ///< of these
  std::optional<double> coverage80;  ///< none: no origin is old enough
};

/// How good the forecasts of this ledger would have been, had they been made in its own past.
struct Backtest {
  QDate cut;         ///< invoices issued from this day on are predicted; invalid: no invoices
  int invoices = 0;  ///< of these, the ones paid by now
  QList<BacktestOrigin> origins;
  ForecastError model;
  ForecastError dueDate;
  ForecastError customerMean;
  ForecastError shrunkMedian;
  int bandWeeks = 0;                 ///< judged for the band
  std::optional<double> coverage80;  ///< share of these in which the band held what came
  std::array<WindowCoverage, windowDays.size()> windows;

  bool isBetterInDays() const { return model.maeDays && *model.maeDays < *dueDate.maeDays; }
  bool isBetterInCash() const { return model.wape && *model.wape < *dueDate.wape; }
};

/// Cuts the ledger's time at the 60 % quantile of the issue dates of its invoices. Days: each
/// invoice issued from then on, and paid by now, is predicted on its issue day. Cash: from origins
/// 28 days apart, 8 weeks ahead, the items then open; an overdue item counts in the first week of
/// the due-date rule. Band: stretched at each origin by what earlier origins, known by then,
/// showed. Each prediction rests on what was known that day; what all customers show together is
/// learnt anew every seven days.
/// @param snapshot  complete: since is invalid (contract)
/// @return what was done so far when @p stop is requested
Backtest runBacktest(const Snapshot& snapshot, const Progress& progress = {},
                     const StopToken& stop = {});

}  // namespace encaisse
