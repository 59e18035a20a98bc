#include "core/risk/late_invoices.h"
#include "tests/support/catch.h"
#include "tests/support/snapshot_builder.h"

using namespace encaisse;
using namespace Qt::StringLiterals;

namespace {

const QDate today = day("2026-06-30");

/// A and B get their invoices after 4 days, ten deliveries each; C after @p lag, five deliveries.
Snapshot threeCustomers(int lag, int agoDays = 20) {
  SnapshotBuilder builder;
  for (const auto* name : {"A", "B", "C"}) {
    builder.customer(QString::fromLatin1(name), QString::fromLatin1(name));
  }
  auto snapshot = builder.build();
  const auto deliver = [&](qint32 customer, int days, int ago) {
    DeliveryFact fact;
    fact.customer = customer;
    fact.number = u"BL"_s;
    fact.invoiceNumber = u"F"_s;
    fact.invoicedDay = dayNumber(today) - ago;
    fact.day = fact.invoicedDay - days;
    fact.amount = 1000;
    snapshot.credit.deliveries.push_back(fact);
  };
  for (int i = 0; i < 10; ++i) {
    deliver(0, 4, 100);
    deliver(1, 4, 100);
  }
  for (int i = 0; i < 5; ++i) deliver(2, lag, agoDays + i);
  return snapshot;
}

std::vector<WeakSignal> found(const Snapshot& snapshot) {
  return lateInvoices(SignalFacts{snapshot, today, RiskSettings{}});
}

}  // namespace

TEST_CASE("lateInvoices") {
  SECTION("five days later than the company's four are a sign, four are not") {
    const auto snapshot = threeCustomers(9);
    const auto signals = found(snapshot);
    REQUIRE(signals.size() == 1);
    CHECK(signals[0].customer == 2);
    CHECK(signals[0].found == 9);
    CHECK(signals[0].against == 4);
    CHECK(signals[0].amount == 5000);
    CHECK(signals[0].deliveries.size() == 5);
    CHECK(toDate(signals[0].day) == today.addDays(-20));
    CHECK(found(threeCustomers(8)).empty());
  }
  SECTION("what was invoiced more than a quarter ago was said before") {
    // 87 to 91 days ago: the last of them is no longer within the quarter of 91 days.
    CHECK(found(threeCustomers(9, 87))[0].amount == 4000);
    CHECK(found(threeCustomers(9, 91)).empty());
  }
  SECTION("few deliveries say nothing") {
    auto snapshot = threeCustomers(9);
    snapshot.credit.deliveries.pop_back();
    CHECK(found(snapshot).empty());  // four of the customer
    snapshot = threeCustomers(9);
    snapshot.credit.deliveries.erase(snapshot.credit.deliveries.begin(),
                                     snapshot.credit.deliveries.begin() + 6);
    CHECK(found(snapshot).empty());  // nineteen of the company
    snapshot = threeCustomers(9);
    for (auto& delivery : snapshot.credit.deliveries) {
      if (delivery.customer == 1) delivery.customer = 0;
    }
    CHECK(found(snapshot).empty());  // two customers
  }
  SECTION("orders, and what is not invoiced, do not count") {
    auto snapshot = threeCustomers(9);
    snapshot.credit.deliveries.back().isOrder = true;
    CHECK(found(snapshot).empty());
    snapshot = threeCustomers(9);
    snapshot.credit.deliveries.back().invoicedDay = 0;
    CHECK(found(snapshot).empty());
  }
}
