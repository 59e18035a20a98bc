#include "core/base/day_number.h"

namespace encaisse {
namespace {

constexpr DayNumber julianDayOfUnixEpoch = 2440588;  // 1970-01-01

/// The number that the digits of @p text spell, or -1.
int digits(std::string_view text) {
  int value = 0;
  for (const char c : text) {
    if (c < '0' || c > '9') return -1;
    value = value * 10 + (c - '0');
  }
  return value;
}

void writeDigits(int value, int width, char* text) {
  for (int i = width - 1; i >= 0; --i, value /= 10) text[i] = char('0' + value % 10);
}

bool isLeapYear(int year) { return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0; }

int daysInMonth(int year, int month) {
  static constexpr int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  return month == 2 && isLeapYear(year) ? 29 : days[month - 1];
}

}  // namespace

DayNumber dayNumber(int year, int month, int day) {
  if (year < 1900 || year > 2199 || month < 1 || month > 12) return 0;
  if (day < 1 || day > daysInMonth(year, month)) return 0;
  const int y = month <= 2 ? year - 1 : year;
  const int era = y / 400;
  const int yearOfEra = y - era * 400;
  const int dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
  const int dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
  return era * 146097 + dayOfEra - 719468 + julianDayOfUnixEpoch;
}

DayNumber parseIsoDay(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return 0;
  return dayNumber(digits(text.substr(0, 4)), digits(text.substr(5, 2)), digits(text.substr(8, 2)));
}

void writeIsoDay(DayNumber day, char* text) {
  // The inverse of dayNumber(), by the same source (civil_from_days): QDate's is three times
  // slower.
  const int days = day - julianDayOfUnixEpoch + 719468;
  const int era = days / 146097;
  const int dayOfEra = days - era * 146097;
  const int yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
  const int dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
  const int shifted = (5 * dayOfYear + 2) / 153;
  const int month = shifted + (shifted < 10 ? 3 : -9);
  writeDigits(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), 4, text);
  text[4] = '-';
  writeDigits(month, 2, text + 5);
  text[7] = '-';
  writeDigits(dayOfYear - (153 * shifted + 2) / 5 + 1, 2, text + 8);
}

}  // namespace encaisse
