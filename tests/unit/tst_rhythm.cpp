#include "core/risk/rhythm.h"
#include "tests/support/catch.h"

using namespace encaisse;

TEST_CASE("rhythmBreak") {
  // Every 10 days, once 12: seven days, six gaps, median 10.
  const std::vector<DayNumber> days{1000, 1010, 1020, 1032, 1042, 1052, 1062};

  SECTION("silence longer than three gaps breaks it") {
    CHECK_FALSE(rhythmBreak(days, 1092).has_value());
    const auto broken = rhythmBreak(days, 1093);
    REQUIRE(broken.has_value());
    CHECK(broken->lastDay == 1062);
    CHECK(broken->usualGap == 10);
    CHECK(broken->brokenDay == 1093);
  }
  SECTION("a gap that was there before is no break") {
    const std::vector<DayNumber> holidays{1000, 1010, 1020, 1070, 1080, 1090, 1100};
    CHECK_FALSE(rhythmBreak(holidays, 1150).has_value());
    CHECK(rhythmBreak(holidays, 1151).has_value());
  }
  SECTION("who pays every day may be silent for two weeks") {
    const std::vector<DayNumber> daily{1, 2, 3, 4, 5, 6, 7};
    CHECK_FALSE(rhythmBreak(daily, 21).has_value());
    CHECK(rhythmBreak(daily, 22).has_value());
  }
  SECTION("six days tell no rhythm; what ended a year ago is no news") {
    CHECK_FALSE(rhythmBreak({1000, 1010, 1020, 1030, 1040, 1050}, 1200).has_value());
    CHECK(rhythmBreak(days, 1062 + 365).has_value());
    CHECK_FALSE(rhythmBreak(days, 1062 + 366).has_value());
  }
}
