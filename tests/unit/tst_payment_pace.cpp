#include <cmath>
#include <vector>

#include "core/forecast/payment_pace.h"
#include "tests/support/catch.h"

using namespace encaisse;

namespace {

constexpr DayNumber today = 2000;
const SurvivalCurve oneInTen{Hazard(ageCount, 0.1)};  // each day one in ten is paid: −ln 0.9 a day

std::vector<ItemCourse> openItems(int count, DayNumber entryDay) {
  return std::vector<ItemCourse>(size_t(count), ItemCourse{0, entryDay, entryDay + 10});
}

ItemCourse paidItem(DayNumber entryDay, DayNumber endDay) {
  ItemCourse course{0, entryDay, entryDay + 10, endDay};
  course.isPaid = true;
  return course;
}

}  // namespace

TEST_CASE("paymentPace") {
  SECTION("without items hardly slower than usual: 1 − 0.5 % × 95 %") {
    const auto pace = paymentPace({}, oneInTen, today);
    CHECK(pace.factor() == Approx(0.99525));
  }
  SECTION("an open item counts from its entry, for one payment at most") {
    // Five days, today among them: 5 × 0.10536 = 0.5268
    const auto young = paymentPace(openItems(1, today - 4), oneInTen, today);
    CHECK(young.expected == Approx(0.5268).epsilon(1e-3));
    CHECK(young.missed == Approx(0.5268).epsilon(1e-3));
    const auto old = paymentPace(openItems(1, today - 50), oneInTen, today);
    CHECK(old.expected == 1);
    CHECK(old.missed == 3);
  }
  SECTION("four open items and silence: it has stopped") {
    const auto pace = paymentPace(openItems(4, today - 50), oneInTen, today);
    CHECK(pace.paid == 0);
    CHECK(pace.expected == 4);
    CHECK(pace.missed == 12);
    // 0.005 ÷ (0.005 + 0.995 × e⁻¹²) = 0.99878; 4 ÷ 8 × (1 − 0.95 × 0.99878) = 0.02558
    CHECK(pace.stoppedChance() == Approx(0.99878).epsilon(1e-4));
    CHECK(pace.factor() == Approx(0.02558).epsilon(1e-3));
  }
  SECTION("one payment yesterday, and it goes on") {
    auto own = openItems(4, today - 50);
    own.push_back(paidItem(today - 50, today - 1));
    const auto pace = paymentPace(own, oneInTen, today);
    CHECK(pace.paid == 1);
    CHECK(pace.missed == Approx(4 * -std::log(0.9)).epsilon(1e-3));
    // 0.005 ÷ (0.005 + 0.995 × 0.9⁴) = 0.0076; 5 ÷ 9 × (1 − 0.95 × 0.0076) = 0.5515
    CHECK(pace.factor() == Approx(0.5515).epsilon(1e-3));
  }
  SECTION("who pays at once is quicker than usual") {
    const std::vector<ItemCourse> own(8, paidItem(today - 20, today - 20));
    // (8 + 4) ÷ (8 × 0.10536 + 4) × 0.99525
    CHECK(paymentPace(own, oneInTen, today).factor() == Approx(2.4659).epsilon(1e-3));
  }
  SECTION(
      "what ended sixty days ago, came later, was credited or is unknown says nothing of pace") {
    auto credited = paidItem(today - 20, today - 20);
    credited.isPaid = false;
    auto unknown = paidItem(today - 20, today - 20);
    unknown.isKnown = false;
    const std::vector<ItemCourse> own{paidItem(today - 90, today - 60), paidItem(today, today),
                                      credited, unknown};
    const auto pace = paymentPace(own, oneInTen, today);
    CHECK(pace.paid == 0);
    CHECK(pace.expected == Approx(0.10536).epsilon(1e-3));  // the day of the credited one
  }
}
