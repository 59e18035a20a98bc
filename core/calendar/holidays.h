#pragma once

#include <QList>
#include <QString>

#include "core/base/day_number.h"

namespace encaisse {

/// Which days are public holidays beside Saturdays and Sundays.
/// @source C. trav., art. L3133-1: eleven days (read on legifrance.gouv.fr, LEGISCTA000033008129);
///         art. L3134-13: in Alsace-Moselle two more. Good Friday there holds only in communes with
///         a Protestant temple or a mixed church; it is taken for the whole region.
enum class HolidayRegion { France, AlsaceMoselle };

/// What a contract does with a due date on a day that is no working day.
/// @source none in C. com., art. L441-10: unchanged unless the contract says otherwise
enum class NonWorkingDayRule { Unchanged, Next, Previous };

struct Holiday {
  DayNumber day = 0;
  QString name;  ///< in the language of the program
};

/// @param year  1583 or later (contract): the Gregorian calendar
/// @source J. Meeus, Astronomical Algorithms, ch. 8 (Butcher's algorithm)
DayNumber easterSunday(int year);

/// In the order of the calendar.
/// @param year  1900 to 2199 (contract)
QList<Holiday> publicHolidays(int year, HolidayRegion region = HolidayRegion::France);

// Fast enough for millions of days; they do not allocate. No day may be 0 (contract).

bool isPublicHoliday(DayNumber day, HolidayRegion region = HolidayRegion::France);
/// Monday to Friday and no public holiday.
bool isWorkingDay(DayNumber day, HolidayRegion region = HolidayRegion::France);
/// The day itself when it is a working day, else the first one after it.
DayNumber nextWorkingDay(DayNumber day, HolidayRegion region = HolidayRegion::France);
DayNumber previousWorkingDay(DayNumber day, HolidayRegion region = HolidayRegion::France);
/// The @p count-th working day after @p day, or before it for a negative count; 0 is @p day itself.
DayNumber addWorkingDays(DayNumber day, int count, HolidayRegion region = HolidayRegion::France);
DayNumber adjusted(DayNumber day, NonWorkingDayRule rule,
                   HolidayRegion region = HolidayRegion::France);

}  // namespace encaisse
