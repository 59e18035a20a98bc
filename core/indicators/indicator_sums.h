#pragma once

#include <vector>

#include "core/indicators/break_down.h"
#include "core/indicators/dso.h"
#include "core/indicators/indicator.h"

namespace encaisse {

/// What the indicators are made of; each at the end of a day, or within the window that ends on it.
enum class Sum {
  Balance,       ///< debits + credits
  StartBalance,  ///< before the window
  Debits,        ///< open debit items
  Overdue,       ///< of these, due before the day
  AgedFrom,      ///< Σ open debit × entry day, counted from the last day: <= 0
  Sales,
  FellDue,
  Recovered,
  Paid,
  PaidDelay,  ///< Σ paid × days after the due date
  Disputed,
  ResolvedCount,
  ResolvedDays,
  Promised,
  PromiseKept,
  Reminded,
  PaidAfterReminder,
  Delivered,    ///< deliveries invoiced
  DeliveryDays  ///< Σ days from delivery to invoice
};
constexpr int sumCount = 19;

/// Adds up facts by group and by the first of some days that sees them: an amount that counts from
/// a day on is one addition, however many days are asked.
class DaySums {
public:
  /// @param days  rising, at least one
  DaySums(std::vector<DayNumber> days, int groups);

  int days() const { return int(m_days.size()); }
  DayNumber day(int index) const { return m_days[size_t(index)]; }
  DayNumber lastDay() const { return m_days.back(); }

  /// Index of the first day that sees what happened on @p day; days() where none does.
  int firstSeeing(DayNumber day) const;

  void addFrom(int group, Sum sum, DayNumber from, qint64 amount) {
    const int index = firstSeeing(from);
    if (index < days()) at(group, sum, index) += amount;
  }
  /// Counts on @p from and later, before @p until.
  void addBetween(int group, Sum sum, DayNumber from, DayNumber until, qint64 amount) {
    const int first = firstSeeing(from);
    const int end = firstSeeing(until);
    if (first >= end) return;
    at(group, sum, first) += amount;
    if (end < days()) at(group, sum, end) -= amount;
  }
  void addOn(int group, Sum sum, int index, qint64 amount) {
    at(group, sum, index) += amount;
    if (index + 1 < days()) at(group, sum, index + 1) -= amount;
  }
  /// Turns what was added into the sums of each day; nothing is added afterwards.
  void finish();
  qint64 value(int group, Sum sum, int index) const { return m_values[place(group, sum, index)]; }

private:
  size_t place(int group, Sum sum, int index) const {
    return (size_t(group) * m_days.size() + size_t(index)) * sumCount + size_t(sum);
  }
  qint64& at(int group, Sum sum, int index) { return m_values[place(group, sum, index)]; }

  std::vector<DayNumber> m_days;
  std::vector<int> m_firstSeeing;  ///< from the first day on
  std::vector<qint64> m_values;
};

/// What an indicator divides, of one group at one of the days. None for Pareto, the cash cycle and
/// the sales of the count-back, which are no sums.
struct Parts {
  qint64 numerator = 0;
  qint64 denominator = 0;
};
Parts partsOf(const DaySums& sums, Indicator indicator, int group, int index);

/// To which group facts belong; -1: to none.
struct Grouping {
  std::vector<int> ofItem;      ///< parallel to Snapshot::items
  std::vector<int> ofCustomer;  ///< for promises that name no item
  int count = 0;
};

Grouping groupingOf(const Snapshot& snapshot, const CustomerGroups& groups);
/// Every item of one group as a group of its own, in the order of @p items, the drill-down's.
Grouping groupingByItem(const Snapshot& snapshot, const std::vector<quint32>& items);

/// The sums behind every indicator but Pareto.
DaySums indicatorSums(const Snapshot& snapshot, const Grouping& groups, std::vector<DayNumber> days,
                      const IndicatorSettings& settings);

}  // namespace encaisse
