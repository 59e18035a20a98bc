#pragma once

#include <QDate>
#include <QList>
#include <optional>

#include "core/forecast/cash_outlook.h"
#include "core/indicators/key_figures.h"
#include "core/indicators/objectives.h"
#include "core/receivables/aging.h"

namespace encaisse {

/// All that the dashboard shows of one day. A value: it knows no snapshot.
struct Dashboard {
  KeyFigures now;
  std::optional<KeyFigures> before;  ///< a month ago; none where the ledger had no entry yet
  QList<MonthFigures> months;
  AgingReport aging;
  QList<OutlookPeriod> weeks;
  OutlookPeriod soon;                ///< the next 30 days
  std::optional<qint64> soonBefore;  ///< the mean of the same, a month ago
  QList<LatePayer> payers;
  ObjectiveMonth month;  ///< of the asked day
};

/// The forecast in this thread, the other figures in a second one.
/// @param snapshot  complete: since is invalid (contract)
Dashboard buildDashboard(const Snapshot& snapshot, QDate asOf, int latePayers);

}  // namespace encaisse
