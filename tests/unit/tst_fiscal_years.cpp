#include "core/import/fiscal_years.h"
#include "tests/support/ledgers.h"

using namespace encaisse;
using namespace encaisse::testing;

namespace {

FileRange range(const char* first, const char* last, const char* opening = "") {
  return {dayNumber(day(first)), dayNumber(day(last)), dayNumber(day(opening))};
}

QDate first(const FiscalYear& year) { return toDate(year.first); }
QDate last(const FiscalYear& year) { return toDate(year.last); }

}  // namespace

TEST_CASE("fiscalYears") {
  SECTION("no file, no year") { CHECK(fiscalYears({}).empty()); }
  SECTION("exports of one year that grow are one year, in any order") {
    const auto years = fiscalYears({range("2026-01-01", "2026-09-30", "2026-01-01"),
                                    range("2026-01-01", "2026-03-31", "2026-01-01")});
    REQUIRE(years.size() == 1);
    CHECK(first(years[0]) == day("2026-01-01"));
    CHECK(last(years[0]) == day("2026-09-30"));
    CHECK(toDate(years[0].opening) == day("2026-01-01"));
  }
  SECTION("files by month without openings are one year") {
    const auto years = fiscalYears({range("2026-02-01", "2026-02-28"),
                                    range("2026-01-01", "2026-01-31", "2026-01-01"),
                                    range("2026-03-02", "2026-03-31")});
    REQUIRE(years.size() == 1);
    CHECK(last(years[0]) == day("2026-03-31"));
  }
  SECTION("opening lines begin a year, even within twelve months") {
    const auto years = fiscalYears({range("2026-01-01", "2026-06-30", "2026-01-01"),
                                    range("2026-07-01", "2026-12-31", "2026-07-01")});
    REQUIRE(years.size() == 2);
    CHECK(first(years[1]) == day("2026-07-01"));
  }
  SECTION("a file that passes twelve months begins a year, openings or not") {
    // 2025-01-01 + 366 days = 2026-01-02: the first day that no longer fits.
    CHECK(fiscalYears({range("2025-01-01", "2025-12-31"), range("2026-01-01", "2026-01-01")})
              .size() == 1);
    CHECK(fiscalYears({range("2025-01-01", "2025-12-31"), range("2026-01-01", "2026-01-02")})
              .size() == 2);
  }
  SECTION("files that overlap are one year though the later has openings") {
    const auto years = fiscalYears(
        {range("2026-01-01", "2026-06-30"), range("2026-06-30", "2026-12-31", "2026-06-30")});
    REQUIRE(years.size() == 1);
    CHECK(toDate(years[0].opening) == day("2026-06-30"));
  }
}

TEST_CASE("yearOf") {
  const auto years = fiscalYears({range("2025-01-01", "2025-12-20", "2025-01-01"),
                                  range("2026-01-05", "2026-10-31", "2026-01-05")});
  REQUIRE(years.size() == 2);
  CHECK(yearOf(years, dayNumber(day("2024-05-05"))) == 0);
  CHECK(yearOf(years, dayNumber(day("2025-01-01"))) == 0);
  CHECK(yearOf(years, dayNumber(day("2026-01-04"))) == 0);  // between two files: the one before
  CHECK(yearOf(years, dayNumber(day("2026-01-05"))) == 1);
  CHECK(yearOf(years, dayNumber(day("2030-01-01"))) == 1);
}
