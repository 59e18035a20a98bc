#include "core/simulation/simulation_base.h"
#include "tests/support/catch.h"
#include "tests/support/snapshot_builder.h"

using namespace encaisse;
using namespace Qt::StringLiterals;

namespace {

const QDate today{2026, 6, 17};

std::vector<CashSource> salesOf(const SimulationBase& base) {
  std::vector<CashSource> sales;
  for (const auto& source : base.sources) {
    if (source.bookedDay > base.asOf) sales.push_back(source);
  }
  return sales;
}

}  // namespace

TEST_CASE("simulationBase: sales to come are those of 91 days once more") {
  SnapshotBuilder builder;
  const int customer = builder.customer(u"C1"_s, u"Alpha"_s);
  builder.invoice(customer, today.addDays(-91), today.addDays(-61), 1000);  // too old
  const int paid = builder.invoice(customer, today.addDays(-90), today.addDays(-60), 2000);
  builder.pay(paid, today.addDays(-50), 2000);
  const int credited = builder.invoice(customer, today.addDays(-20), today.addDays(10), 4000);
  builder.allocate(credited, builder.creditNote(customer, today.addDays(-10), 500), 500);
  const int gone = builder.invoice(customer, today.addDays(-15), today.addDays(15), 700);
  builder.allocate(gone, builder.creditNote(customer, today.addDays(-9), 700), 700);
  builder.invoice(customer, today, today.addDays(30), 8000);           // day 91 of 95
  builder.invoice(customer, today.addDays(1), today.addDays(31), 99);  // not known yet
  builder.returned(customer, today.addDays(-5), 60);                   // no sale
  builder.payment(customer, today.addDays(-3), 30);
  const auto base = simulationBase(builder.build(), today);
  const auto sales = salesOf(base);
  REQUIRE(sales.size() == 4);
  CHECK(sales[0].amount == 2000);
  CHECK(toDate(sales[0].bookedDay) == today.addDays(1));
  CHECK(toDate(sales[0].dueDay) == today.addDays(31));
  CHECK(sales[1].amount == 2000);  // and once more in the last days
  CHECK(toDate(sales[1].bookedDay) == today.addDays(92));
  CHECK(sales[2].amount == 3500);
  CHECK(sales[3].amount == 8000);
  CHECK(base.debits == 1000 + 3500 + 8000 + 60 - 30);  // the free payment is taken off
  CHECK(base.credits == 0);
  CHECK(base.days() == 95);
}

TEST_CASE("simulationBase: orders and typed days") {
  SnapshotBuilder builder;
  const int customer = builder.customer(u"C1"_s, u"Alpha"_s);
  builder.invoice(customer, today.addDays(-200), today.addDays(-170), 1000);
  builder.invoice(customer, today.addDays(-9), today.addDays(21), 1000);
  auto snapshot = builder.build();
  SECTION("without orders invoices stand for them") {
    const auto base = simulationBase(snapshot, today);
    CHECK(base.knownOrders == 0);
    CHECK(base.orderLeadDays == 0);
    CHECK(base.dsoState == DsoState::Known);
    CHECK(!base.stockDays);
  }
  SECTION("with orders their median days before the invoice") {
    const DayNumber day = dayNumber(today);
    const auto order = [&](int orderedBefore, int invoicedBefore, bool isOrder = true) {
      DeliveryFact fact;
      fact.customer = customer;
      fact.isOrder = isOrder;
      fact.day = day - orderedBefore;
      fact.invoicedDay = invoicedBefore < 0 ? 0 : day - invoicedBefore;
      fact.amount = 100;
      snapshot.credit.deliveries.push_back(fact);
    };
    order(40, 30);        // 10 days
    order(40, 26);        // 14
    order(30, 27);        // 3
    order(30, -1);        // not invoiced
    order(90, 1, false);  // a delivery
    const auto base = simulationBase(snapshot, today);
    CHECK(base.knownOrders == 3);
    CHECK(base.orderLeadDays == 10);
  }
  SECTION("days of stock and payables as typed") {
    snapshot.chasing.settings[u"indicators"_s] = u"{\"stockDays\":30,\"payableDays\":45}"_s;
    const auto base = simulationBase(snapshot, today);
    CHECK(base.stockDays == 30);
    CHECK(base.payableDays == 45);
  }
}
