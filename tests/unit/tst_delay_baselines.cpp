#include "core/forecast/delay_baselines.h"
#include "tests/support/catch.h"
#include "tests/support/snapshot_builder.h"

using namespace encaisse;
using namespace Qt::StringLiterals;

TEST_CASE("DelayBaselines") {
  SnapshotBuilder builder;
  const QDate due{2026, 3, 1};
  const auto add = [&](int customer, const QList<int>& delays) {
    for (const int delay : delays) {
      builder.pay(builder.invoice(customer, due.addDays(-30), due, 100), due.addDays(delay), 100);
    }
  };
  const int alpha = builder.customer(u"C1"_s, u"Alpha"_s);
  const int beta = builder.customer(u"C2"_s, u"Beta"_s);
  const int fresh = builder.customer(u"C3"_s, u"Gamma"_s);
  add(alpha, {2, 4, 60});
  add(beta, {10, 20});
  builder.invoice(fresh, due.addDays(-30), due, 100);
  const auto courses = itemCourses(builder.build());
  SECTION("all that is known") {
    const DayNumber later = dayNumber(due.addDays(90));
    const DelayBaselines baselines{courses, later};
    CHECK(baselines.of(alpha, later).mean == Approx(22));
    // All: 2 4 10 20 60 → 10. (3 × 4 + 5 × 10) ÷ 8 and (2 × 15 + 5 × 10) ÷ 7
    CHECK(baselines.of(alpha, later).shrunkMedian == Approx(7.75));
    CHECK(baselines.of(beta, later).shrunkMedian == Approx(80.0 / 7));
    CHECK(baselines.of(fresh, later).mean == Approx(19.2));
    CHECK(baselines.of(fresh, later).shrunkMedian == Approx(10));
  }
  SECTION("only what was known") {
    const DayNumber later = dayNumber(due.addDays(4));
    const DelayBaselines baselines{courses, later};
    CHECK(baselines.of(alpha, later).mean == Approx(3));
    CHECK(baselines.of(beta, later).mean == Approx(3));
    CHECK(DelayBaselines(courses, dayNumber(due)).of(alpha, dayNumber(due)).mean == 0);
  }
}
