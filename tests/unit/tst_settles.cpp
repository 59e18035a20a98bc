#include "core/tables/settles.h"
#include "tests/support/catch.h"

using namespace encaisse;

TEST_CASE("Settles") {
  SECTION("numbers stand alone or with a part") {
    const auto parts = readSettles("F1:40.00; F2 ;F-3:7", 2);
    REQUIRE(parts);
    REQUIRE(parts->size() == 3);
    CHECK((*parts)[0].number == "F1");
    CHECK((*parts)[0].amount == 4000);
    CHECK((*parts)[1].number == "F2");
    CHECK_FALSE((*parts)[1].amount);
    CHECK((*parts)[2].amount == 700);
  }
  SECTION("nothing pays nothing") {
    REQUIRE(readSettles("  ", 2));
    CHECK(readSettles("", 2)->empty());
    CHECK(readSettles("F1;", 2)->size() == 1);
  }
  SECTION("what says nothing is refused") {
    const auto text = GENERATE(";F1", "F1:", "F1:abc", "F1:-5.00", "F1:0", ":5.00", "F1:1.234");
    CAPTURE(text);
    CHECK_FALSE(readSettles(text, 2));
  }
}
