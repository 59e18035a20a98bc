#include "core/simulation/simulation_words.h"
#include "tests/support/catch.h"

using namespace encaisse;
using namespace Qt::StringLiterals;

TEST_CASE("simulationRows: every figure with its formula") {
  SimulatedCourse now;
  now.days = 73;
  now.received = 100;
  now.ofOpenItems = 60;
  now.meanOwed = 500000;
  now.dsoTenths = 455;
  SimulatedCourse after = now;
  after.received = 150;
  after.commission = 1;
  after.interest = 2;
  after.fee = 4;
  after.meanOwed = 400000;
  const auto rows = simulationRows(now, now, after, 500);
  const auto row = [&](const QString& key) {
    for (const auto& one : rows) {
      if (one.key == key) return one;
    }
    FAIL("no such row");
    return SimulationRow{};
  };
  for (const auto& one : rows) CHECK_FALSE(one.formula.isEmpty());
  CHECK(row(u"received"_s).b == 150);
  CHECK(row(u"costs"_s).b == 7);
  CHECK_FALSE(row(u"costs"_s).isMoreBetter);
  CHECK(row(u"net"_s).b == 143);
  CHECK(row(u"freed"_s).a == 0);
  CHECK(row(u"freed"_s).b == 100000);
  CHECK_FALSE(row(u"freed"_s).today);
  // 1 000.00 × 5 % × 73 ÷ 365 = 10.00; less 0.07
  CHECK(row(u"interest_saved"_s).b == 1000);
  CHECK(row(u"interest_saved"_s).formula.contains(u"5.00 %"_s));
  CHECK(row(u"gain"_s).b == 993);
  CHECK(row(u"dso"_s).today == 455);
  CHECK(row(u"dso"_s).isDays);
  CHECK_FALSE(row(u"cash_conversion_cycle"_s).today);
}

TEST_CASE("simulation words") {
  for (const auto lever : allLevers()) {
    CHECK_FALSE(leverName(lever).isEmpty());
    CHECK_FALSE(leverText(lever).isEmpty());
  }
  auto base = simulationBase({}, QDate{2026, 6, 17});
  CHECK(simulationNotes(base).join(u' ').contains(u"No orders are known"_s));
  base.knownOrders = 3;
  base.orderLeadDays = 10;
  CHECK(simulationNotes(base).join(u' ').contains(u"before their invoice"_s));
}
