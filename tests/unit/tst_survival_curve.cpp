#include "core/forecast/survival_curve.h"
#include "tests/support/catch.h"
#include "tests/support/random_ledger.h"

using namespace encaisse;

namespace {

SurvivalCurve kaplanMeier(const AgeCounts& counts) {
  return SurvivalCurve{blendedHazard(counts, Hazard(ageCount), 0)};
}

}  // namespace

TEST_CASE("SurvivalCurve: Kaplan and Meier") {
  AgeCounter counter;
  SECTION("ten delays, three of them censored") {
    const std::pair<int, bool> delays[] = {{0, true},  {0, true},  {3, true},  {5, true},
                                           {5, false}, {8, true},  {12, true}, {15, false},
                                           {20, true}, {30, false}};
    for (const auto& [age, paid] : delays) counter.add({firstAge, age, paid});
    const auto curve = kaplanMeier(counter.take());
    // 8/10; × 7/8; × 6/7; × 4/5; × 3/4; × 1/2
    const std::pair<int, double> expected[] = {{-1, 1},    {0, 0.80},  {2, 0.80}, {3, 0.70},
                                               {5, 0.60},  {7, 0.60},  {8, 0.48}, {12, 0.36},
                                               {19, 0.36}, {20, 0.18}, {30, 0.18}};
    for (const auto& [age, unpaid] : expected) {
      CAPTURE(age);
      CHECK(curve.unpaidAfter(age) == Approx(unpaid).margin(1e-6));
    }
    // Unpaid at the end of day 5: 1 − 0.36 ÷ 0.60 by day 12.
    CHECK(curve.paidBetween(5, 12) == Approx(0.4).margin(1e-6));
    CHECK(curve.paidBetween(12, 12) == 0);
    CHECK(curve.medianFrom(firstAge - 1) == 8);
    CHECK(curve.medianFrom(5) == 20);  // half of 0.60 is passed at 0.18
  }
  SECTION("what joined late was not at risk before") {
    counter.add({0, 10, true});
    counter.add({20, 30, true});
    counter.add({20, 40, true});
    const auto counts = counter.take();
    CHECK(counts.atRisk[size_t(10 - firstAge)] == 1);
    CHECK(counts.atRisk[size_t(15 - firstAge)] == 0);
    CHECK(counts.atRisk[size_t(20 - firstAge)] == 2);
    CHECK(counts.atRisk[size_t(31 - firstAge)] == 1);
    CHECK(counter.take().atRisk[size_t(20 - firstAge)] == 0);  // emptied
  }
}

TEST_CASE("SurvivalCurve: blending") {
  AgeCounter counter;
  counter.add({0, 10, true});
  counter.add({0, 10, false});
  const auto counts = counter.take();
  Hazard prior(ageCount);
  prior[size_t(7 - firstAge)] = 0.5;
  // One payment of two at risk, two more as the prior moved by 3 says: (1 + 2 × 0.5) ÷ (2 + 2)
  CHECK(blendedHazard(counts, prior, 2, 3)[size_t(10 - firstAge)] == Approx(0.5));
  CHECK(blendedHazard(counts, prior, 2, 0)[size_t(10 - firstAge)] == Approx(0.25));
  CHECK(blendedHazard(counts, prior, 2, 0)[size_t(7 - firstAge)] == Approx(0.25));
}

TEST_CASE("SurvivalCurve on random observations") {
  Random random{GENERATE(1U, 2U, 3U)};
  AgeCounter counter;
  const int observations = GENERATE(0, 1, 3, 400);
  for (int i = 0; i < observations; ++i) {
    const int from = random.below(900) - 300;
    counter.add({from, from + random.below(500), random.oneIn(2), 1.0 / (1 + random.below(9))},
                random.below(40) - 20);
  }
  const auto counts = counter.take();
  const auto hazard = smoothHazard(counts);
  for (const double chance : hazard) {
    CHECK(chance > 0);
    CHECK(chance < 1);
  }
  const SurvivalCurve curve{blendedHazard(counts, hazard, 2)};
  double before = 1;
  for (int age = firstAge - 5; age < lastAge + 400; ++age) {
    const double unpaid = curve.unpaidAfter(age);
    REQUIRE(unpaid <= before);
    REQUIRE(unpaid >= 0);
    before = unpaid;
  }
  // The chances of the days, and of none of them, sum to one.
  for (const int age : {-40, 0, 33, 700}) {
    double sum = 0;
    for (int day = age; day < age + 300; ++day) {
      sum += curve.paidBetween(age, day + 1) - curve.paidBetween(age, day);
    }
    CHECK(sum + (1 - curve.paidBetween(age, age + 300)) == Approx(1));
  }
}

TEST_CASE("SurvivalCurve at another pace") {
  SurvivalCurve curve{Hazard(ageCount, 0.1)};
  CHECK(curve.paidBetween(0, 1) == Approx(0.1));
  CHECK(curve.medianFrom(0) == 7);  // 0.9⁷ = 0.478
  curve.setPace(2);
  CHECK(curve.paidBetween(0, 1) == Approx(0.19));  // 1 − 0.9²
  CHECK(curve.medianFrom(0) == 4);                 // 0.9⁸ = 0.430
  curve.setPace(0.5);
  CHECK(curve.medianFrom(0) == 14);  // 0.9⁷, 0.9^6.5 = 0.504
  CHECK(curve.paidBetween(5, 5) == 0);
}
