#include "core/disputes/dispute_figures.h"
#include "tests/support/catch.h"
#include "tests/support/snapshot_builder.h"

using namespace encaisse;
using namespace Qt::StringLiterals;

TEST_CASE("disputeFiguresAt") {
  SnapshotBuilder builder;
  const int customer = builder.customer(u"C1"_s, u"Client"_s);
  builder.invoice(customer, day("2026-01-10"), day("2026-02-10"), 100);
  builder.invoice(customer, day("2026-01-11"), day("2026-02-10"), 50);
  auto snapshot = builder.build();
  const auto add = [&](quint32 item, qint64 amount, const char* opened, const char* resolved,
                       const QString& reason) {
    DisputeFact fact;
    fact.item = item;
    fact.amount = amount;
    fact.openedDay = dayNumber(day(opened));
    if (resolved != nullptr) fact.resolvedDay = dayNumber(day(resolved));
    fact.reason = reason;
    snapshot.chasing.disputes.push_back(fact);
  };
  add(0, 0, "2026-02-01", "2026-02-11", u"PU_ERR"_s);   // 10 days
  add(1, 0, "2026-02-01", "2026-02-06", u"PU_ERR"_s);   // 5 days
  add(0, 30, "2026-03-01", nullptr, u"PU_ERR"_s);       // open: 30 of 100
  add(0, 0, "2026-03-02", nullptr, u"QTE_ERR"_s);       // open: the other 70
  add(1, 0, "2026-03-05", "2026-03-25", u"QTE_ERR"_s);  // still open on 10 March: 50

  const auto figures = disputeFiguresAt(snapshot, day("2026-03-10"));
  REQUIRE(figures.size() == 2);
  CHECK(figures[0].reason == u"PU_ERR"_s);
  CHECK(figures[0].open == 1);
  CHECK(figures[0].openAmount == 30);
  CHECK(figures[0].resolved == 2);
  CHECK(figures[0].meanDaysTenths() == 75);  // (10 + 5) ÷ 2 = 7.5 days
  CHECK(figures[1].open == 2);
  CHECK(figures[1].openAmount == 120);
  CHECK(figures[1].meanDaysTenths() == 0);

  SECTION("a day before all: nothing") {
    CHECK(disputeFiguresAt(snapshot, day("2026-01-31")).isEmpty());
  }
  SECTION("later the third one counts with its 20 days") {
    const auto later = disputeFiguresAt(snapshot, day("2026-03-25"));
    CHECK(later[1].meanDaysTenths() == 200);
  }
}
