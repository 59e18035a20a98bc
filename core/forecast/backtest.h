#pragma once

#include <QDate>
#include <QList>
#include <optional>

#include "core/base/stop_token.h"
#include "core/receivables/snapshot.h"

namespace encaisse {

/// One rule's error: in days over invoices, and in weekly cash.
struct ForecastError {
  std::optional<double> maeDays;  ///< mean of |predicted − real| days; none: no invoice to judge
  std::optional<double> wape;  ///< Σ |expected − received| ÷ Σ received by week; none: nothing came
};

/// One day of the past from which the cash of the next weeks was forecast.
struct BacktestOrigin {
  QDate asOf;
  int weeks = 0;  ///< whole weeks that are known by now
  qint64 received = 0;
  std::optional<double> wape;
  std::optional<double> wapeDueDate;
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
