#include "core/base/day_number.h"
#include "tests/support/ledgers.h"

using namespace encaisse;
using namespace encaisse::testing;

TEST_CASE("DayNumber") {
  SECTION("1 January 1970 is Julian day 2 440 588") {
    CHECK(dayNumber(1970, 1, 1) == 2440588);
    CHECK(dayNumber(day("1970-01-01")) == 2440588);
    CHECK(toDate(2440588) == day("1970-01-01"));
  }
  SECTION("agrees with Qt's calendar on every day from 1900 to 2199") {
    int different = 0;
    int days = 0;
    for (QDate date = day("1900-01-01"); date.year() < 2200; date = date.addDays(1)) {
      ++days;
      const DayNumber number = dayNumber(date.year(), date.month(), date.day());
      if (number != DayNumber(date.toJulianDay()) || toDate(number) != date) ++different;
    }
    // 300 × 365 + 75 years divisible by 4, without 1900 and 2100
    CHECK(days == 300 * 365 + 73);
    CHECK(different == 0);
  }
  SECTION("what is no day is 0") {
    CHECK(dayNumber(2025, 2, 29) == 0);
    CHECK(dayNumber(2024, 2, 29) != 0);
    CHECK(dayNumber(1900, 2, 29) == 0);
    CHECK(dayNumber(2000, 2, 29) != 0);
    CHECK(dayNumber(2025, 4, 31) == 0);
    CHECK(dayNumber(2025, 0, 1) == 0);
    CHECK(dayNumber(2025, 13, 1) == 0);
    CHECK(dayNumber(2025, 1, 0) == 0);
    CHECK(dayNumber(2025, 1, -1) == 0);
    CHECK(dayNumber(QDate{}) == 0);
    CHECK_FALSE(toDate(0).isValid());
  }
  SECTION("years that no accounting file means are no days") {
    CHECK(dayNumber(1899, 12, 31) == 0);
    CHECK(dayNumber(1900, 1, 1) != 0);
    CHECK(dayNumber(2199, 12, 31) != 0);
    CHECK(dayNumber(2200, 1, 1) == 0);
  }
  SECTION("reads an ISO day and nothing else") {
    CHECK(parseIsoDay("2026-10-31") == dayNumber(2026, 10, 31));
    for (const char* text : {"", "2026-10-3", "2026-10-310", "2026/10/31", "2026-13-01", "20261031",
                             "2026-1a-01", "-026-10-31", "2026-02-30"}) {
      INFO(text);
      CHECK(parseIsoDay(text) == 0);
    }
  }
  SECTION("writes what it reads, with its zeros") {
    char text[10];
    writeIsoDay(dayNumber(2026, 3, 5), text);
    CHECK(std::string(text, sizeof text) == "2026-03-05");
    CHECK(isoDay(day("2026-03-05")) == QStringLiteral("2026-03-05"));
  }
}
