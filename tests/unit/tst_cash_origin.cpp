#include <algorithm>

#include "core/forecast/cash_origin.h"
#include "core/forecast/cash_outlook.h"
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
  const auto past = paymentPast(snapshot);
  auto origin = forecastOrigin(snapshot, past, dayNumber(asOf));
  addPlainRules(origin, snapshot, past);
  const auto& weeks = origin.weeks;
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
  CHECK(origin.windows.empty());  // of 30 days nothing is known yet
  CHECK(forecastOrigin(snapshot, past, past.courses.lastDay).weeks.empty());
}

TEST_CASE("forecastOrigin: windows hold all days from the origin on") {
  const auto snapshot = randomLedger(5).build();
  const auto past = paymentPast(snapshot);
  const QDate asOf{2025, 9, 1};
  const auto origin = forecastOrigin(snapshot, past, dayNumber(asOf), 13);
  REQUIRE(origin.windows.size() == 3);
  const auto outlook = CashOutlook::build(snapshot, past, asOf).days();
  for (size_t i = 0; i < origin.windows.size(); ++i) {
    const auto& window = origin.windows[i];
    CHECK(window.lastDay == dayNumber(asOf) + windowDays[i]);
    CHECK(window.expected == outlook[qsizetype(i)].mean);
    CHECK(cashBand(window.expected, window.spread, 1, window.open).p90 ==
          outlook[qsizetype(i)].band.p90);
    qint64 received = 0;  // the weeks before it and the next one hold it between them
    qint64 next = 0;
    for (const auto& week : origin.weeks) {
      if (week.lastDay <= window.lastDay) received += week.received;
      if (week.lastDay - 7 < window.lastDay) next += week.received;
    }
    CHECK(std::min(received, next) <= window.received);
    CHECK(window.received <= std::max(received, next));
  }
}
