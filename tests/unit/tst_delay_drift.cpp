#include "core/risk/delay_drift.h"
#include "tests/support/catch.h"

using namespace encaisse;

TEST_CASE("delayDrift") {
  // Eight delays of mean 10: 8 8 8 8 12 12 12 12, sample deviation sqrt(32 ÷ 7) = 2.138.
  std::vector<int> delays{8, 8, 8, 8, 12, 12, 12, 12};

  SECTION("as before: none") {
    for (const int delay : {10, 12, 8, 11, 9}) delays.push_back(delay);
    CHECK_FALSE(delayDrift(delays, 8).has_value());
  }
  SECTION("a shift adds up until it crosses the limit, and the drift starts where the sum did") {
    // 14: z = 1.871, each adds 1.371: 1.371 2.742 4.113 5.484 > 5 at the fourth.
    for (const int delay : {8, 14, 14, 14}) delays.push_back(delay);
    CHECK_FALSE(delayDrift(delays, 8).has_value());
    delays.push_back(14);
    const auto drift = delayDrift(delays, 8);
    REQUIRE(drift.has_value());
    CHECK(drift->crossed == 12);
    CHECK(drift->from == 9);
    CHECK(drift->before == Approx(10));
    CHECK(drift->now == Approx(14));
  }
  SECTION("no single delay makes a drift: 3 σ at most count of it") {
    delays.push_back(400);
    delays.push_back(10);
    CHECK_FALSE(delayDrift(delays, 8).has_value());
  }
  SECTION("what came back to normal is none") {
    for (int i = 0; i < 4; ++i) delays.push_back(14);
    CHECK(delayDrift(delays, 8).has_value());
    delays.push_back(9);
    delays.push_back(9);
    CHECK_FALSE(delayDrift(delays, 8).has_value());
  }
  SECTION("who pays to the day: σ is at least 2 days") {
    std::vector<int> exact(8, 0);
    // z = 1 ÷ 2: each adds nothing.
    for (int i = 0; i < 20; ++i) exact.push_back(1);
    CHECK_FALSE(delayDrift(exact, 8).has_value());
  }
  SECTION("fewer than eight of reference tell nothing") {
    CHECK_FALSE(delayDrift({0, 0, 0, 0, 0, 0, 0, 50, 50, 50, 50}, 7).has_value());
    CHECK_FALSE(delayDrift(delays, 8).has_value());
  }
}
