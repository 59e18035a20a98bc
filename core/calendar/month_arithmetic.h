#pragma once

#include "core/base/day_number.h"

namespace encaisse {

/// A day taken apart. A value for calculations, not for display.
struct CivilDay {
  int year = 0;
  int month = 0;  ///< 1–12
  int day = 0;    ///< 1–31
  friend bool operator==(const CivilDay&, const CivilDay&) = default;
};

/// 1 = Monday … 7 = Sunday, as QDate counts.
enum class Weekday { Monday = 1, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday };

// All of these know no bounds of years and do not allocate; the day must not be 0 (contract).

/// @source H. Hinnant, "chrono-Compatible Low-Level Date Algorithms", civil_from_days
CivilDay civilDay(DayNumber day);
int daysInMonth(int year, int month);
Weekday weekday(DayNumber day);
/// The last day of the month that @p day lies in.
DayNumber endOfMonth(DayNumber day);
/// The same day number @p months later (or earlier), else the last day of that month.
/// @source CPC, art. 641, for procedural delays; the usual reading of contracts
DayNumber addMonths(DayNumber day, int months);

}  // namespace encaisse
