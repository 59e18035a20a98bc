#include "core/calendar/holidays.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/base/contracts.h"
#include "core/calendar/month_arithmetic.h"

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Holidays)
};

struct FixedHoliday {
  int month;
  int day;
  bool onlyAlsaceMoselle;
  const char* name;
};

struct EasterHoliday {
  int daysAfterEaster;
  bool onlyAlsaceMoselle;
  const char* name;
};

constexpr FixedHoliday fixedHolidays[] = {
    {1, 1, false, QT_TRANSLATE_NOOP("Holidays", "New Year's Day")},
    {5, 1, false, QT_TRANSLATE_NOOP("Holidays", "Labour Day")},
    {5, 8, false, QT_TRANSLATE_NOOP("Holidays", "Victory Day 1945")},
    {7, 14, false, QT_TRANSLATE_NOOP("Holidays", "National Day")},
    {8, 15, false, QT_TRANSLATE_NOOP("Holidays", "Assumption")},
    {11, 1, false, QT_TRANSLATE_NOOP("Holidays", "All Saints' Day")},
    {11, 11, false, QT_TRANSLATE_NOOP("Holidays", "Armistice 1918")},
    {12, 25, false, QT_TRANSLATE_NOOP("Holidays", "Christmas Day")},
    {12, 26, true, QT_TRANSLATE_NOOP("Holidays", "St Stephen's Day")},
};

constexpr EasterHoliday easterHolidays[] = {
    {-2, true, QT_TRANSLATE_NOOP("Holidays", "Good Friday")},
    {1, false, QT_TRANSLATE_NOOP("Holidays", "Easter Monday")},
    {39, false, QT_TRANSLATE_NOOP("Holidays", "Ascension Day")},
    {50, false, QT_TRANSLATE_NOOP("Holidays", "Whit Monday")},
};

bool holdsIn(HolidayRegion region, bool onlyAlsaceMoselle) {
  return !onlyAlsaceMoselle || region == HolidayRegion::AlsaceMoselle;
}

}  // namespace

DayNumber easterSunday(int year) {
  EXPECTS(year >= 1583);
  const int a = year % 19;
  const int b = year / 100;
  const int c = year % 100;
  const int f = (b + 8) / 25;
  const int g = (b - f + 1) / 3;
  const int h = (19 * a + b - b / 4 - g + 15) % 30;
  const int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
  const int m = (a + 11 * h + 22 * l) / 451;
  const int n = h + l - 7 * m + 114;
  return DayNumber(QDate{year, n / 31, n % 31 + 1}.toJulianDay());
}

QList<Holiday> publicHolidays(int year, HolidayRegion region) {
  EXPECTS(year >= 1900 && year <= 2199);
  QList<Holiday> holidays;
  for (const auto& fixed : fixedHolidays) {
    if (!holdsIn(region, fixed.onlyAlsaceMoselle)) continue;
    holidays.append({dayNumber(year, fixed.month, fixed.day), Words::tr(fixed.name)});
  }
  const DayNumber easter = easterSunday(year);
  for (const auto& moving : easterHolidays) {
    if (!holdsIn(region, moving.onlyAlsaceMoselle)) continue;
    holidays.append({easter + moving.daysAfterEaster, Words::tr(moving.name)});
  }
  std::ranges::stable_sort(holidays, {}, &Holiday::day);
  return holidays;
}

bool isPublicHoliday(DayNumber day, HolidayRegion region) {
  const CivilDay civil = civilDay(day);
  for (const auto& fixed : fixedHolidays) {
    if (fixed.month == civil.month && fixed.day == civil.day) {
      return holdsIn(region, fixed.onlyAlsaceMoselle);
    }
  }
  if (civil.month < 3 || civil.month > 6) return false;
  const int sinceEaster = day - easterSunday(civil.year);
  return std::ranges::any_of(easterHolidays, [&](const EasterHoliday& moving) {
    return moving.daysAfterEaster == sinceEaster && holdsIn(region, moving.onlyAlsaceMoselle);
  });
}

bool isWorkingDay(DayNumber day, HolidayRegion region) {
  return weekday(day) < Weekday::Saturday && !isPublicHoliday(day, region);
}

DayNumber nextWorkingDay(DayNumber day, HolidayRegion region) {
  while (!isWorkingDay(day, region)) ++day;
  return day;
}

DayNumber previousWorkingDay(DayNumber day, HolidayRegion region) {
  while (!isWorkingDay(day, region)) --day;
  return day;
}

DayNumber addWorkingDays(DayNumber day, int count, HolidayRegion region) {
  for (; count > 0; --count) day = nextWorkingDay(day + 1, region);
  for (; count < 0; ++count) day = previousWorkingDay(day - 1, region);
  return day;
}

DayNumber adjusted(DayNumber day, NonWorkingDayRule rule, HolidayRegion region) {
  switch (rule) {
    case NonWorkingDayRule::Unchanged: return day;
    case NonWorkingDayRule::Next: return nextWorkingDay(day, region);
    case NonWorkingDayRule::Previous: return previousWorkingDay(day, region);
  }
  EXPECTS(false);
  return day;
}

}  // namespace encaisse
