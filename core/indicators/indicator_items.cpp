#include "core/indicators/indicator_items.h"

#include <algorithm>

#include "core/indicators/indicator_sums.h"

namespace encaisse {
namespace {

/// What of the sums is shown for indicators that are none themselves.
Indicator shownAs(Indicator indicator) {
  return indicator == Indicator::CashCycle ? Indicator::Dso : indicator;
}

/// Overdue × days late, as far as it was open at the end of the day.
Parts delayOf(const DaySums& sums, const SnapshotItem& item, int place, DayNumber day) {
  const qint64 overdue = sums.value(place, Sum::Overdue, 0);
  return {overdue * (day - item.dueDay), 0};
}

}  // namespace

std::vector<IndicatorItem> indicatorItems(const Snapshot& snapshot, Indicator indicator, QDate asOf,
                                          const CustomerGroups& groups, int group,
                                          const IndicatorSettings& settings) {
  std::vector<quint32> wanted;
  for (size_t i = 0; i < snapshot.items.size(); ++i) {
    const auto& item = snapshot.items[i];
    if (groups.groupOf[size_t(item.customer)] == group) wanted.push_back(quint32(i));
  }
  const DayNumber day = dayNumber(asOf);
  const auto sums = indicatorSums(snapshot, groupingByItem(snapshot, wanted), {day}, settings);
  std::vector<IndicatorItem> items;
  for (size_t i = 0; i < wanted.size(); ++i) {
    const auto parts = indicator == Indicator::Pareto
                           ? delayOf(sums, snapshot.items[wanted[i]], int(i), day)
                           : partsOf(sums, shownAs(indicator), int(i), 0);
    if (parts.numerator != 0 || parts.denominator != 0) {
      items.push_back({wanted[i], parts.numerator, parts.denominator});
    }
  }
  return items;
}

}  // namespace encaisse
