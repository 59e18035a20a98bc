#include "core/calendar/month_arithmetic.h"

#include <algorithm>

#include "core/base/contracts.h"

namespace encaisse {
namespace {

bool isLeapYear(int year) { return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0; }

}  // namespace

CivilDay civilDay(DayNumber day) {
  EXPECTS(day > 0);
  constexpr int julianDayOfEra = 1721120;  // 0000-03-01
  const int days = day - julianDayOfEra;
  const int era = (days >= 0 ? days : days - 146096) / 146097;
  const int dayOfEra = days - era * 146097;
  const int yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
  const int dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
  const int shifted = (5 * dayOfYear + 2) / 153;
  const int month = shifted + (shifted < 10 ? 3 : -9);
  return {yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month,
          dayOfYear - (153 * shifted + 2) / 5 + 1};
}

int daysInMonth(int year, int month) {
  static constexpr int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  EXPECTS(month >= 1 && month <= 12);
  return month == 2 && isLeapYear(year) ? 29 : days[month - 1];
}

Weekday weekday(DayNumber day) {
  EXPECTS(day > 0);
  return Weekday(day % 7 + 1);  // Julian day 0 was a Monday
}

DayNumber endOfMonth(DayNumber day) {
  const CivilDay civil = civilDay(day);
  return day - civil.day + daysInMonth(civil.year, civil.month);
}

DayNumber addMonths(DayNumber day, int months) {
  CivilDay civil = civilDay(day);
  DayNumber first = day - civil.day + 1;
  for (; months > 0; --months) {
    first += daysInMonth(civil.year, civil.month);
    if (++civil.month > 12) {
      civil.month = 1;
      ++civil.year;
    }
  }
  for (; months < 0; ++months) {
    if (--civil.month < 1) {
      civil.month = 12;
      --civil.year;
    }
    first -= daysInMonth(civil.year, civil.month);
  }
  return first + std::min(civil.day, daysInMonth(civil.year, civil.month)) - 1;
}

}  // namespace encaisse
