#include "core/forecast/late_scale.h"
#include "tests/support/catch.h"

using namespace encaisse;

namespace {

/// So many chances of one size, of which so many came late, one after the other.
void add(std::vector<JudgedChance>& judged, int items, double chance, int late) {
  for (int i = 0; i < items; ++i) judged.push_back({chance, i < late});
}

}  // namespace

TEST_CASE("LateScale") {
  std::vector<JudgedChance> judged;
  SECTION("few chances tell nothing") {
    add(judged, 199, 0.3, 0);
    const auto scale = LateScale::learn(judged);
    CHECK_FALSE(scale.isKnown());
    CHECK(scale.of(0.3) == 0.3);
    add(judged, 1, 0.3, 0);
    CHECK(LateScale::learn(judged).of(0.3) == 0);
  }
  SECTION("what came late, with straight lines between") {
    add(judged, 120, 0.6, 60);
    add(judged, 80, 0.2, 8);
    const auto scale = LateScale::learn(judged);
    CHECK(scale.of(0.2) == Approx(0.1));  // 8 of 80
    CHECK(scale.of(0.6) == Approx(0.5));  // 60 of 120
    CHECK(scale.of(0.4) == Approx(0.3));
    CHECK(scale.of(0.05) == Approx(0.1));
    CHECK(scale.of(0.95) == Approx(0.5));
  }
  SECTION("pools where more came late of the smaller chance") {
    add(judged, 40, 0.1, 2);
    add(judged, 80, 0.3, 40);
    add(judged, 80, 0.5, 20);
    add(judged, 40, 0.9, 40);
    const auto scale = LateScale::learn(judged);
    // 60 of 160 at a mean chance of 0.4
    CHECK(scale.of(0.4) == Approx(0.375));
    CHECK(scale.of(0.1) == Approx(0.05));
    CHECK(scale.of(0.9) == 1);
    double before = 0;
    for (int i = 0; i <= 100; ++i) {
      const double late = scale.of(i / 100.0);
      CHECK(late >= before);
      CHECK(late <= 1);
      before = late;
    }
  }
}
