#pragma once

#include <optional>
#include <span>

#include "core/receivables/snapshot.h"

namespace encaisse {

/// Days of sales that the DSO looks back on, where nobody chose others.
constexpr int dsoWindowDays = 91;
/// How far behind the asked day the newest entry may lie before its sales count as incomplete.
constexpr int dsoStaleDays = 31;

enum class DsoState {
  Known,
  NoSales,          ///< nothing was invoiced in the window, or more was credited than invoiced
  HistoryTooShort,  ///< the first entry is younger than the window
  FactsTooOld  ///< the newest entry is older than dsoStaleDays: sales of the window are missing
};

/// The first and the last day with an entry by some day; 0: none.
struct EntrySpan {
  DayNumber first = 0;
  DayNumber last = 0;
};

EntrySpan entriesUntil(const Snapshot& snapshot, DayNumber day);

/// Sales are invoices less credit notes, VAT included, by entry day.
inline bool isSale(ItemKind kind) {
  return kind == ItemKind::Invoice || kind == ItemKind::CreditNote;
}

/// Whether a DSO at the end of @p day can be told: unknown rather than wrong.
/// @param sales  of the window that ends on @p day
DsoState dsoState(const EntrySpan& entries, qint64 sales, DayNumber day,
                  int windowDays = dsoWindowDays);

/// @p part of the receivables in tenths of a day of sales: part ÷ sales × days of the window. The
/// one formula of DSO (all receivables), best possible DSO (what is not due) and ADD (the rest).
/// @param sales  > 0 (contract)
/// @source indicators.md section 7: 450 ÷ 530 × 91 = 77.3 days; 300 ÷ 530 × 91 = 51.5
int daysOfSales(qint64 part, qint64 sales, int windowDays = dsoWindowDays);

/// What was sold in one calendar month, as far as it has passed.
struct MonthSales {
  int days = 0;
  qint64 sales = 0;
};

struct CountBack {
  int tenths = 0;    ///< of a day
  qint64 sales = 0;  ///< of the months it reaches
};

/// The DSO that takes the receivables off the sales of one month after the other: the days of the
/// months used up, and of the last one the share that is needed. Months without sales count whole.
/// @param newestFirst  only months that the ledger holds whole
/// @return none when the months do not reach, or nothing is owed
/// @source indicators.md section 7: 450 = June 190 (30 days) + May 180 (31) + 80 of April's 160
///         (15 of 30 days) = 76.0 days; too short a history is said, not extrapolated
std::optional<CountBack> countBackDso(qint64 outstanding, std::span<const MonthSales> newestFirst);

}  // namespace encaisse
