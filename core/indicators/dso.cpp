#include "core/indicators/dso.h"

#include <algorithm>

#include "core/indicators/ratio.h"

namespace encaisse {

EntrySpan entriesUntil(const Snapshot& snapshot, DayNumber day) {
  EntrySpan span;
  for (const auto& item : snapshot.items) {
    if (item.entryDay > day) continue;
    if (span.first == 0 || item.entryDay < span.first) span.first = item.entryDay;
    span.last = std::max(span.last, item.entryDay);
  }
  return span;
}

DsoState dsoState(const EntrySpan& entries, qint64 sales, DayNumber day, int windowDays) {
  if (entries.first == 0 || entries.first > day - windowDays + 1) {
    return DsoState::HistoryTooShort;
  }
  if (entries.last < day - dsoStaleDays) return DsoState::FactsTooOld;
  return sales > 0 ? DsoState::Known : DsoState::NoSales;
}

int daysOfSales(qint64 part, qint64 sales, int windowDays) {
  return scaledToInt(part, qint64{windowDays} * 10, sales);
}

std::optional<CountBack> countBackDso(qint64 outstanding, std::span<const MonthSales> newestFirst) {
  if (outstanding <= 0) return std::nullopt;
  qint64 left = outstanding;
  CountBack result;
  int days = 0;
  for (const auto& month : newestFirst) {
    result.sales += month.sales;
    if (month.sales >= left) {
      result.tenths = days * 10 + scaledToInt(left, qint64{month.days} * 10, month.sales);
      return result;
    }
    left -= month.sales;
    days += month.days;
  }
  return std::nullopt;
}

}  // namespace encaisse
