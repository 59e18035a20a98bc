#include "core/risk/payment_signals.h"
#include "tests/support/catch.h"
#include "tests/support/snapshot_builder.h"

using namespace encaisse;
using namespace Qt::StringLiterals;

namespace {

const QDate today = day("2026-06-30");

/// One customer; invoices of 100.00, 30 days to pay.
struct Payer {
  SnapshotBuilder builder;

  Payer() { builder.customer(u"A"_s, u"A"_s); }
  int invoice(QDate on, qint64 amount = 10000) {
    return builder.invoice(0, on, on.addDays(30), amount);
  }
  /// Issued so that it fell due on that day, and paid @p late days after.
  int paid(QDate due, int late) {
    const int item = builder.invoice(0, due.addDays(-30), due, 10000);
    builder.pay(item, due.addDays(late), 10000);
    return item;
  }
};

/// The signals of @p find on that ledger at the end of June.
template <typename Find>
std::vector<WeakSignal> found(const SnapshotBuilder& builder, Find find, QDate asOf = today) {
  const auto snapshot = builder.build();
  return find(SignalFacts{snapshot, asOf, RiskSettings{}});
}

}  // namespace

TEST_CASE("delayDrifts") {
  Payer payer;
  for (int i = 0; i < 10; ++i) payer.paid(day("2025-01-31").addDays(28 * i), i % 2 * 4);
  const auto later = [&](int late) {
    for (int i = 0; i < 4; ++i) payer.paid(day("2026-02-10").addDays(28 * i), late);
    payer.invoice(day("2026-06-20"));
  };

  SECTION("who pays later and later") {
    later(20);
    const auto signals = found(payer.builder, delayDrifts);
    REQUIRE(signals.size() == 1);
    CHECK(signals[0].found == 20);
    CHECK(signals[0].against == 2);  // five times 0, five times 4
    CHECK(signals[0].amount == 10000);
    CHECK(signals[0].items.size() == 4);
    // z is 3 at most: 2.5 each, 5 at the second is not above 5, at the third: due 7 April + 20
    CHECK(toDate(signals[0].day) == day("2026-04-27"));
  }
  SECTION("who pays as before, or owes nothing") {
    later(4);
    CHECK(found(payer.builder, delayDrifts).empty());
    Payer quits;
    for (int i = 0; i < 10; ++i) quits.paid(day("2025-01-31").addDays(28 * i), 0);
    for (int i = 0; i < 4; ++i) quits.paid(day("2026-02-10").addDays(28 * i), 20);
    CHECK(found(quits.builder, delayDrifts).empty());
  }
}

TEST_CASE("firstLates") {
  Payer payer;
  for (int i = 0; i < 6; ++i) payer.paid(day("2025-10-15").addDays(30 * i), i % 4);

  SECTION("the first late item after six in time, paid late or not yet") {
    payer.builder.invoice(0, day("2026-05-16"), day("2026-06-15"), 7000);
    const auto signals = found(payer.builder, firstLates);
    REQUIRE(signals.size() == 1);
    CHECK(signals[0].found == 15);
    CHECK(signals[0].against == 6);
    CHECK(signals[0].amount == 7000);
    CHECK(toDate(signals[0].day) == day("2026-06-19"));  // due + 3 days of grace + 1
    CHECK(found(payer.builder, firstLates, day("2026-06-18")).empty());
  }
  SECTION("not the first one, or too few before it") {
    payer.paid(day("2026-03-01"), 10);
    payer.builder.invoice(0, day("2026-05-16"), day("2026-06-15"), 7000);
    CHECK(found(payer.builder, firstLates).empty());
    Payer young;
    for (int i = 0; i < 5; ++i) young.paid(day("2025-10-15").addDays(30 * i), 0);
    young.builder.invoice(0, day("2026-05-16"), day("2026-06-15"), 7000);
    CHECK(found(young.builder, firstLates).empty());
  }
}

TEST_CASE("partPayments") {
  Payer payer;
  for (int i = 0; i < 3; ++i) payer.paid(day("2025-09-15").addDays(30 * i), 0);
  const int first = payer.invoice(day("2026-04-10"));
  const int second = payer.invoice(day("2026-05-10"));
  payer.builder.pay(first, day("2026-05-20"), 4000);

  SECTION("two items paid in part where none were") {
    payer.builder.pay(second, day("2026-06-15"), 1000);
    const auto signals = found(payer.builder, partPayments);
    REQUIRE(signals.size() == 1);
    CHECK(signals[0].found == 2);
    CHECK(signals[0].amount == 15000);  // 60 + 90
    CHECK(toDate(signals[0].day) == day("2026-06-15"));
  }
  SECTION("one is none; nor is it new to who always did") {
    CHECK(found(payer.builder, partPayments).empty());
    payer.builder.pay(second, day("2026-06-15"), 1000);
    const int old = payer.invoice(day("2025-08-10"));
    payer.builder.pay(old, day("2025-09-15"), 1000);
    CHECK(found(payer.builder, partPayments).empty());
  }
  SECTION("the last part pays the whole") {
    payer.builder.pay(second, day("2026-06-15"), 10000);
    CHECK(found(payer.builder, partPayments).empty());
  }
}

TEST_CASE("growingOrders") {
  // A quarter is 91 days: recent from 1 April on, earlier from 1 July 2025 on.
  Payer payer;
  for (int i = 0; i < 9; ++i) payer.paid(day("2025-07-20").addDays(28 * i), 0);
  for (int i = 0; i < 3; ++i) payer.paid(day("2026-04-05").addDays(20 * i), 10);

  SECTION("more and slower") {
    payer.invoice(day("2026-06-01"), 90000);
    const auto signals = found(payer.builder, growingOrders);
    REQUIRE(signals.size() == 1);
    CHECK(signals[0].against == 10);
    CHECK(signals[0].found >= 30);
    CHECK(signals[0].amount == 90000);
    CHECK(toDate(signals[0].day) == day("2026-06-01"));
  }
  SECTION("slower alone is none") { CHECK(found(payer.builder, growingOrders).empty()); }
  SECTION("what was ordered and not invoiced counts") {
    auto snapshot = payer.builder.build();
    snapshot.credit.deliveries = {
        {1, 0, true, u"O1"_s, dayNumber(day("2026-06-01")), 90000, {}, 0}};
    const auto signals = growingOrders(SignalFacts{snapshot, today, RiskSettings{}});
    REQUIRE(signals.size() == 1);
    CHECK(signals[0].amount == 90000);
    CHECK(signals[0].deliveries == std::vector<quint32>{0});
  }
  SECTION("more alone is none") {
    Payer prompt;
    for (int i = 0; i < 12; ++i) prompt.paid(day("2025-07-20").addDays(27 * i), 0);
    prompt.invoice(day("2026-06-01"), 90000);
    CHECK(found(prompt.builder, growingOrders).empty());
  }
}

TEST_CASE("missingPayments and missingInvoices") {
  // An invoice every 10 days to 20 April, each but the last one paid at once; then silence, known
  // to 30 June by B.
  Payer payer;
  payer.builder.customer(u"B"_s, u"B"_s);
  for (int i = 0; i < 8; ++i) {
    const QDate on = day("2026-02-09").addDays(10 * i);
    const int item = payer.builder.invoice(0, on, on, 10000 + i);
    if (i < 7) payer.builder.pay(item, on, 10000 + i);
  }
  SECTION("no payment while something is overdue, and no invoice") {
    payer.builder.invoice(1, today, today, 100);
    const auto payments = found(payer.builder, missingPayments);
    REQUIRE(payments.size() == 1);
    CHECK(payments[0].against == 10);
    CHECK(payments[0].found == 81);  // 10 April to 30 June
    CHECK(payments[0].amount == 10007);
    CHECK(toDate(payments[0].day) == day("2026-05-11"));  // 10 April + 30 + 1
    const auto invoices = found(payer.builder, missingInvoices);
    REQUIRE(invoices.size() == 1);
    CHECK(invoices[0].found == 71);  // 20 April to 30 June
    CHECK(invoices[0].amount == 10003);
  }
  SECTION("nothing is overdue: no payment is missing") {
    Payer even;
    even.builder.customer(u"B"_s, u"B"_s);
    for (int i = 0; i < 8; ++i) {
      const QDate on = day("2026-02-09").addDays(10 * i);
      even.builder.pay(even.builder.invoice(0, on, on, 100), on, 100);
    }
    even.builder.invoice(1, today, today, 100);
    CHECK(found(even.builder, missingPayments).empty());
  }
  SECTION("a ledger that ends is no silence") {
    CHECK(found(payer.builder, missingPayments).empty());
    CHECK(found(payer.builder, missingInvoices).empty());
  }
}
