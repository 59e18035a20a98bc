#include "core/forecast/cash_origin.h"
#include "tests/support/catch.h"
#include "tests/support/random_ledger.h"

using namespace encaisse;
using namespace Qt::StringLiterals;

TEST_CASE("forecastOrigin") {
  SnapshotBuilder builder;
  const int customer = builder.customer(u"C1"_s, u"Alpha"_s);
  const QDate asOf{2026, 3, 2};
  const auto on = [&](int days) { return asOf.addDays(days); };
  const int late = builder.invoice(customer, on(-60), on(-30), 1000);
  builder.pay(late, on(7), 400);  // the last day of the first week
  builder.pay(late, on(8), 600);  // the first of the second
  builder.pay(builder.invoice(customer, on(-50), on(14), 70), on(0), 70);  // that day: not open
  builder.pay(builder.invoice(customer, on(1), on(31), 5), on(2), 5);      // not booked yet
  const int credited = builder.invoice(customer, on(-5), on(15), 300);
  builder.allocate(credited, builder.creditNote(customer, on(16), 300), 300);  // no money
  builder.payment(customer, on(21), 1);
  const auto snapshot = builder.build();
  const auto courses = itemCourses(snapshot);
  const auto weeks = forecastOrigin(snapshot, courses, segmentGroups(snapshot), dayNumber(asOf), 8);
  REQUIRE(weeks.size() == 3);  // the last known day is 21 days later
  CHECK(weeks[0].received == 400);
  CHECK(weeks[1].received == 600);
  CHECK(weeks[2].received == 0);
  CHECK(weeks[0].byDueDate == 1000);  // overdue: at once
  CHECK(weeks[1].byDueDate == 0);
  CHECK(weeks[2].byDueDate == 300);
  CHECK(weeks[0].open == 1300);
  qint64 expected = 0;
  for (const auto& week : weeks) expected += week.expected;
  CHECK(expected <= 1300);
  CHECK(forecastOrigin(snapshot, courses, segmentGroups(snapshot), courses.lastDay, 8).empty());
}

TEST_CASE("calibrateBand looks at nothing after the day") {
  const auto snapshot = randomLedger(3).build();
  const QDate asOf{2026, 1, 10};
  auto cut = snapshot;
  // The same ledger without what came later.
  std::erase_if(cut.allocations, [&](const SnapshotAllocation& allocation) {
    if (allocation.effectiveDay <= dayNumber(asOf)) return false;
    cut.items[allocation.debit].open += allocation.amount;
    cut.items[allocation.credit].open -= allocation.amount;
    return true;
  });
  CHECK(calibrateBand(snapshot, asOf) == Approx(calibrateBand(cut, asOf)));
  CHECK(calibrateBand(SnapshotBuilder{}.build(), asOf) == 1);
}
