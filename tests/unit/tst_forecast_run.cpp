#include "core/forecast/forecast_run.h"
#include "tests/support/catch.h"
#include "tests/support/snapshot_builder.h"

using namespace encaisse;
using namespace Qt::StringLiterals;

namespace {

OutlookPeriod week(QDate from, QDate to, qint64 mean, qint64 low, qint64 high) {
  return {from, to, 0, mean, {low, mean, high}};
}

}  // namespace

TEST_CASE("pastForecasts holds stored forecasts against what came") {
  const QDate asOf{2026, 3, 4};  // a Wednesday
  SnapshotBuilder builder;
  const int customer = builder.customer(u"C1"_s, u"Alpha"_s);
  const int first = builder.invoice(customer, asOf.addDays(-20), asOf.addDays(10), 1000);
  const int second = builder.invoice(customer, asOf.addDays(-20), asOf.addDays(10), 5000);
  builder.pay(first, QDate{2026, 3, 8}, 300);  // the Sunday that ends the first week
  builder.pay(first, QDate{2026, 3, 9}, 700);  // the Monday after
  builder.pay(builder.invoice(customer, asOf.addDays(1), asOf.addDays(31), 90), QDate{2026, 3, 10},
              90);  // not yet booked then: no part of the forecast
  builder.pay(builder.invoice(customer, asOf.addDays(-9), asOf, 80), asOf, 80);  // paid that day
  builder.allocate(second, builder.creditNote(customer, QDate{2026, 3, 9}, 50), 50);  // no money
  builder.payment(customer, QDate{2026, 3, 20}, 1);
  const auto snapshot = builder.build();
  const QList<ForecastRun> runs{{asOf,
                                 6000,
                                 {week(asOf, QDate{2026, 3, 8}, 250, 100, 299),
                                  week(QDate{2026, 3, 9}, QDate{2026, 3, 15}, 600, 400, 700),
                                  week(QDate{2026, 3, 16}, QDate{2026, 3, 22}, 600, 400, 700)}}};
  const auto courses = itemCourses(snapshot);
  const auto past = pastForecasts(snapshot, courses, runs, QDate{2026, 4, 1});
  REQUIRE(past.size() == 1);
  CHECK(past[0].isStored);
  // The ledger ends on 20 March: of the third week nobody knows all yet.
  REQUIRE(past[0].weeks.size() == 2);
  CHECK(past[0].weeks[0].received == 300);
  CHECK_FALSE(past[0].weeks[0].isHeld());
  CHECK(past[0].weeks[1].received == 700);
  CHECK(past[0].weeks[1].isHeld());
  CHECK(past[0].weeks[1].expected == 600);
  CHECK(pastForecasts(snapshot, courses, runs, QDate{2026, 3, 14})[0].weeks.size() == 1);
  CHECK(pastForecasts(snapshot, courses, runs, QDate{2026, 3, 7}).isEmpty());
}

TEST_CASE("pastForecasts: the newest first, also of a back-test") {
  SnapshotBuilder builder;
  builder.pay(builder.invoice(builder.customer(u"C1"_s, u"Alpha"_s), QDate{2026, 1, 1},
                              QDate{2026, 1, 31}, 5),
              QDate{2026, 6, 1}, 5);
  const auto snapshot = builder.build();
  QList<ForecastRun> runs;
  for (const QDate asOf : {QDate{2026, 2, 2}, QDate{2026, 3, 2}}) {
    runs.append({asOf, 5, {week(asOf, asOf.addDays(6), 1, 0, 2)}});
  }
  const auto past = pastForecasts(snapshot, itemCourses(snapshot), runs, QDate{2026, 6, 1});
  REQUIRE(past.size() == 2);
  CHECK(past[0].asOf == QDate{2026, 3, 2});
  Backtest test;
  test.origins = {{QDate{2026, 1, 1}, 0, 0, {}, {}, {}}, {QDate{2026, 1, 29}, 0, 0, {}, {}, {}}};
  REQUIRE(pastForecasts(test).size() == 2);
  CHECK(pastForecasts(test)[0].asOf == QDate{2026, 1, 29});
  CHECK_FALSE(pastForecasts(test)[0].isStored);
}
