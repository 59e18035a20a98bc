#include "core/forecast/cash_band.h"
#include "tests/support/catch.h"

using namespace encaisse;

TEST_CASE("cashBand") {
  CashSpread spread;
  SECTION("of chances of one half it is the Normal band") {
    for (int i = 0; i < 100; ++i) spread.add(1000, 0.5);
    CHECK(spread.deviation() == Approx(5000));  // √(100 × 0.25) × 1000
    CHECK(spread.skewness() == Approx(0).margin(1e-12));
    const auto band = cashBand(50000, spread, 1, 100000);
    CHECK(band.p10 == 50000 - 6408);  // 1.28155 × 5000
    CHECK(band.p50 == 50000);
    CHECK(band.p90 == 50000 + 6408);
    CHECK(cashBand(50000, spread, 2, 100000).p90 == 50000 + 12816);
    CHECK(cashBand(50000, spread, 2, 60000).p90 == 60000);
    CHECK(neededScale(56408, 50000, spread) == Approx(1).epsilon(1e-3));
    CHECK(neededScale(43592, 50000, spread) == Approx(1).epsilon(1e-3));
    CHECK(neededScale(50000, 50000, spread) == 0);
  }
  SECTION("small chances of large amounts lean to the right, and never below nothing") {
    for (int i = 0; i < 4; ++i) spread.add(100000, 0.1);
    CHECK(spread.skewness() > 0);
    const auto band = cashBand(40000, spread, 1, 400000);
    CHECK(band.p10 == 0);
    CHECK(band.p50 < 40000);
    CHECK(band.p90 > 40000);
  }
  SECTION("what is certain has no width") {
    spread.add(1000, 1);
    spread.add(1000, 0);
    const auto band = cashBand(1000, spread, 3, 2000);
    CHECK(band.p10 == 1000);
    CHECK(band.p90 == 1000);
    CHECK(neededScale(0, 1000, spread) == 0);
  }
  SECTION("the quantiles keep their order") {
    for (const double chance : {0.0, 0.001, 0.2, 0.5, 0.9, 0.9999, 1.0}) {
      CashSpread one;
      one.add(123456789, chance);
      for (const double scale : {0.5, 1.0, 5.0}) {
        const auto band = cashBand(qint64(123456789 * chance), one, scale, 123456789);
        CHECK(band.p10 >= 0);
        CHECK(band.p10 <= band.p50);
        CHECK(band.p50 <= band.p90);
        CHECK(band.p90 <= 123456789);
      }
    }
  }
}

TEST_CASE("weekScale") {
  CHECK(weekScale({}) == 1);
  // The 8th of ten is 1.6; ten weeks against the twenty of the start:
  // (10 × 1.6 + 20) ÷ 30 = 1.2
  CHECK(weekScale({9, 1.6, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 9}) == Approx(1.2));
  CHECK(weekScale(std::vector<double>(20, 1000)) == Approx(13));  // at most 25: (500 + 20) ÷ 40
  CHECK(weekScale(std::vector<double>(20, 0)) == Approx(0.75));   // at least 0.5
}

TEST_CASE("windowScale") {
  CHECK(windowScale({}, 1.7) == 1.7);
  // The largest of three (0.8 × 4 = 3.2, at most the third); two windows of the weeks beside them:
  // (3 × 6 + 2 × 1) ÷ 5 = 4
  CHECK(windowScale({6, 2, 1}, 1) == Approx(4));
  CHECK(windowScale({1000, 1000}, 1) == Approx(13));  // at most 25
  CHECK(windowScale({0, 0}, 1) == Approx(0.5));
}

TEST_CASE("BandScale lies on straight lines between a week and 30, 60, 90 days") {
  const BandScale scale{1, {2.15, 4.15, 1.15}};
  CHECK(scale.at(1) == 1);
  CHECK(scale.at(7) == 1);
  CHECK(scale.at(17) == Approx(1.5));  // 10 of 23 days from 1 to 2.15
  CHECK(scale.at(30) == Approx(2.15));
  CHECK(scale.at(45) == Approx(3.15));
  CHECK(scale.at(90) == Approx(1.15));
  CHECK(scale.at(400) == Approx(1.15));
}

TEST_CASE("fourOfFive") {
  CHECK(fourOfFive({}) == 0);
  CHECK(fourOfFive({3}) == 3);
  // ⌈0.8 × 10⌉: the eighth of nine
  CHECK(fourOfFive({1, 2, 3, 4, 5, 6, 7, 8, 9}) == 8);
}

TEST_CASE("BandScale from four weeks on reaches as far as four weeks fell beside") {
  CashSpread spread;
  for (int i = 0; i < 100; ++i) spread.add(1000, 0.5);  // deviation 5000
  BandScale scale{0.2, {0.2, 0.2, 0.2}, 0.1};
  // 10 % of 50 000 ÷ (1.28155 × 5000); over 112 days, four times as long, half of it
  CHECK(scale.of(27, 50000, spread) == Approx(0.2));
  CHECK(scale.of(28, 50000, spread) == Approx(0.7803).epsilon(1e-3));
  CHECK(scale.of(112, 50000, spread) == Approx(0.3902).epsilon(1e-3));
  scale.windows = {2, 2, 2};
  CHECK(scale.of(28, 50000, spread) == scale.at(28));
  CHECK(scale.of(60, 50000, spread) == 2);
  CHECK(scale.of(60, 50000, CashSpread{}) == 2);
}
