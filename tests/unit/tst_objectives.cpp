#include "core/indicators/objectives.h"
#include "tests/support/catch.h"
#include "tests/support/snapshot_builder.h"

using namespace encaisse;
using namespace Qt::StringLiterals;

TEST_CASE("Objectives as text and back") {
  const Objectives both{45, 8000000};
  CHECK(Objectives::read(both.toJson()) == both);
  CHECK(Objectives{}.toJson().isEmpty());
  CHECK(Objectives::read({{u"dsoDays"_s, 366}, {u"monthlyCash"_s, -1}}).isEmpty());
}

TEST_CASE("objectiveMonths: receipts and forecast of the month, DSO at its end") {
  SnapshotBuilder builder;
  const int customer = builder.customer(u"C1"_s, u"Alpha"_s);
  // Twenty invoices due from 11 to 30 March, paid ten days late: eleven of them until 31 March.
  for (int i = 0; i < 20; ++i) {
    const QDate due = QDate{2026, 3, 11}.addDays(i);
    builder.pay(builder.invoice(customer, due.addDays(-30), due, 1000), due.addDays(10), 1000);
  }
  builder.payment(customer, day("2026-05-31"), 111);
  builder.payment(customer, day("2026-06-01"), 400);
  builder.payment(customer, day("2026-06-17"), 30);
  builder.returned(customer, day("2026-06-16"), 100);
  builder.payment(customer, day("2026-06-18"), 9999);  // not known yet
  builder.invoice(customer, day("2026-05-01"), day("2026-06-12"), 50000);
  const auto snapshot = builder.build();
  const auto outlook = CashOutlook::build(snapshot, day("2026-06-17"));
  const auto months = objectiveMonths(snapshot, outlook, 5);
  REQUIRE(months.size() == 5);
  CHECK(months[0].from == day("2026-02-01"));
  CHECK(months[1].received == 11000);
  CHECK(months[2].received == 9000);
  CHECK(months[3].received == 111);
  CHECK(months[3].expected == 0);
  CHECK(months[4].received == 400 + 30 - 100);
  CHECK(months[4].to == day("2026-06-30"));
  // Usually paid on 22 June.
  CHECK(months[4].expected == outlook.period(day("2026-06-18"), day("2026-06-30")).mean);
  CHECK(months[4].expected > 40000);
  CHECK(months[4].total() == months[4].received + months[4].expected);
  // At the end of February the ledger is younger than the 91 days a DSO looks back on.
  CHECK(!months[0].dsoTenths);
  // 17 June: 500.00 + 1.00 returned − 5.41 unallocated over sales of 500.00 in 91 days: 495.59 ÷
  // 500 × 91 = 90.2
  CHECK(months[4].dsoTenths == 902);
}
