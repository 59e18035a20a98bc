#pragma once

#include <vector>

#include "core/indicators/break_down.h"
#include "core/indicators/indicator.h"

namespace encaisse {

/// One item's part in an indicator.
struct IndicatorItem {
  quint32 item = 0;  ///< index in Snapshot::items
  qint64 numerator = 0;
  qint64 denominator = 0;

  friend bool operator==(const IndicatorItem&, const IndicatorItem&) = default;
};

/// The items behind an indicator at the end of @p asOf: their parts add up to its numerator and
/// denominator. Promises count with the first item they name, deliveries with an
/// invoice of their customer and day; Pareto shows overdue × days late of
/// each item instead of counting customers; the cash cycle shows what its DSO is made of; the
/// count-back lists what is owed, not the sales.
/// @param group  index in @p groups
std::vector<IndicatorItem> indicatorItems(const Snapshot& snapshot, Indicator indicator, QDate asOf,
                                          const CustomerGroups& groups, int group,
                                          const IndicatorSettings& settings);

}  // namespace encaisse
