#include "core/calendar/month_arithmetic.h"
#include "tests/support/ledgers.h"

using namespace encaisse;
using namespace encaisse::testing;

namespace {
DayNumber number(const char* iso) { return parseIsoDay(iso); }
}  // namespace

TEST_CASE("Month arithmetic") {
  SECTION("agrees with Qt's calendar on every day from 1900 to 2199") {
    int different = 0;
    for (QDate date = day("1900-01-01"); date.year() < 2200; date = date.addDays(1)) {
      const DayNumber n = dayNumber(date);
      const CivilDay civil{date.year(), date.month(), date.day()};
      const QDate last{date.year(), date.month(), date.daysInMonth()};
      if (civilDay(n) != civil || endOfMonth(n) != dayNumber(last) ||
          int(weekday(n)) != date.dayOfWeek() || addMonths(n, 1) != dayNumber(date.addMonths(1)) ||
          addMonths(n, -14) != dayNumber(date.addMonths(-14))) {
        ++different;
      }
    }
    CHECK(different == 0);
  }
  SECTION("a month later is the same day number, else the last day") {
    CHECK(addMonths(number("2026-01-31"), 1) == number("2026-02-28"));
    CHECK(addMonths(number("2024-01-31"), 1) == number("2024-02-29"));
    CHECK(addMonths(number("2024-02-29"), 12) == number("2025-02-28"));
    CHECK(addMonths(number("2024-02-29"), 48) == number("2028-02-29"));
    CHECK(addMonths(number("2026-03-31"), -1) == number("2026-02-28"));
    CHECK(addMonths(number("2026-11-30"), 2) == number("2027-01-30"));
    CHECK(addMonths(number("2026-01-15"), 0) == number("2026-01-15"));
  }
  SECTION("years beyond the last one a file may mean are days still") {
    CHECK(toDate(endOfMonth(number("2199-12-15") + 365)) == day("2200-12-31"));
    CHECK(toDate(addMonths(number("2199-12-31"), 2)) == day("2200-02-28"));  // 2200: no leap year
  }
}
