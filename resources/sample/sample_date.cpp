#include "sample_date.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>

namespace sample {
namespace {

std::chrono::year_month_day civil(Date date) { return std::chrono::year_month_day{date}; }

/// Gregorian Easter, by the anonymous algorithm (Meeus, Astronomical Algorithms, chapter 8).
Date easter(int year) {
  const int a = year % 19;
  const int b = year / 100;
  const int c = year % 100;
  const int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
  const int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
  const int m = (a + 11 * h + 22 * l) / 451;
  const int monthAndDay = h + l - 7 * m + 114;
  return day(year, monthAndDay / 31, monthAndDay % 31 + 1);
}

bool isFixedHoliday(Date date) {
  constexpr std::array<std::pair<int, int>, 8> holidays{
      {{1, 1}, {5, 1}, {5, 8}, {7, 14}, {8, 15}, {11, 1}, {11, 11}, {12, 25}}};
  const std::pair<int, int> wanted{monthOf(date), dayOfMonth(date)};
  return std::find(holidays.begin(), holidays.end(), wanted) != holidays.end();
}

bool isMovingHoliday(Date date) {
  const auto sinceEaster = date - easter(yearOf(date));
  return sinceEaster == days{1} || sinceEaster == days{39} || sinceEaster == days{50};
}

}  // namespace

Date day(int year, int month, int dayOfMonth) {
  return Date{std::chrono::year{year} / std::chrono::month{static_cast<unsigned>(month)} /
              std::chrono::day{static_cast<unsigned>(dayOfMonth)}};
}

int yearOf(Date date) { return static_cast<int>(civil(date).year()); }
int monthOf(Date date) { return static_cast<int>(static_cast<unsigned>(civil(date).month())); }
int dayOfMonth(Date date) { return static_cast<int>(static_cast<unsigned>(civil(date).day())); }

Date endOfMonth(Date date) {
  return Date{civil(date).year() / civil(date).month() / std::chrono::last};
}

bool isBusinessDay(Date date) {
  const std::chrono::weekday weekday{date};
  if (weekday == std::chrono::Saturday || weekday == std::chrono::Sunday) return false;
  return !isFixedHoliday(date) && !isMovingHoliday(date);
}

Date businessDayFrom(Date date) {
  while (!isBusinessDay(date)) date += days{1};
  return date;
}

Date lastBusinessDayOfMonth(Date date) {
  auto candidate = endOfMonth(date);
  while (!isBusinessDay(candidate)) candidate -= days{1};
  return candidate;
}

std::string compact(Date date) {
  return padded(yearOf(date), 4) + padded(monthOf(date), 2) + padded(dayOfMonth(date), 2);
}

std::string french(Date date) {
  return padded(dayOfMonth(date), 2) + '/' + padded(monthOf(date), 2) + '/' +
         padded(yearOf(date), 4);
}

std::string frenchShort(Date date) {
  const auto full = french(date);
  return full.substr(0, 6) + full.substr(8);
}

std::string padded(long long number, int width) {
  auto digits = std::to_string(number);
  const auto wanted = static_cast<std::size_t>(width);
  if (digits.size() < wanted) digits.insert(0, wanted - digits.size(), '0');
  return digits;
}

}  // namespace sample
