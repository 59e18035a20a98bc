#include "core/risk/credit_standing.h"
#include "tests/support/catch.h"
#include "tests/support/snapshot_builder.h"

using namespace encaisse;
using namespace Qt::StringLiterals;

namespace {

const QDate today = day("2026-06-30");

DayNumber number(const char* iso) { return dayNumber(day(iso)); }

Snapshot twoCustomers() {
  SnapshotBuilder builder;
  builder.customer(u"A"_s, u"A"_s);
  builder.customer(u"B"_s, u"B"_s);
  builder.at(0).creditLimitMinor = 100000;
  return builder.build();
}

}  // namespace

TEST_CASE("creditStandings: the limit of the day") {
  auto snapshot = twoCustomers();
  const auto limitOn = [&](const char* iso) {
    return creditStandings(snapshot, day(iso))[0].limit;
  };
  CHECK(limitOn("2026-06-30") == 100000);
  CHECK_FALSE(creditStandings(snapshot, today)[1].limit.has_value());

  SECTION("a running temporary limit stands in for the customer's own, to its last day") {
    snapshot.credit.covers = {
        {1, 0, false, 250000, {}, number("2026-06-10"), number("2026-06-20"), 0}};
    CHECK(limitOn("2026-06-09") == 100000);
    CHECK(limitOn("2026-06-10") == 250000);
    CHECK(limitOn("2026-06-20") == 250000);
    CHECK(limitOn("2026-06-21") == 100000);
    CHECK(creditStandings(snapshot, day("2026-06-20"))[0].isTemporary);
    CHECK(creditStandings(snapshot, day("2026-06-20"))[0].ownLimit == 100000);
  }
  SECTION("the one that began last counts, an ended one no more") {
    snapshot.credit.covers = {
        {1, 0, false, 250000, {}, number("2026-06-01"), 0, 0},
        {2, 0, false, 50000, {}, number("2026-06-10"), 0, number("2026-06-15")}};
    CHECK(limitOn("2026-06-09") == 250000);
    CHECK(limitOn("2026-06-14") == 50000);
    CHECK(limitOn("2026-06-15") == 250000);
  }
  SECTION("insured limits add up and grant nothing themselves") {
    snapshot.credit.covers = {{1, 0, true, 30000, u"X"_s, number("2026-06-01"), 0, 0},
                              {2, 0, true, 20000, u"Y"_s, number("2026-06-01"), 0, 0},
                              {3, 0, true, 70000, u"Z"_s, number("2026-07-01"), 0, 0}};
    CHECK(creditStandings(snapshot, today)[0].insured == 50000);
    CHECK(limitOn("2026-06-30") == 100000);
    CHECK_FALSE(creditStandings(snapshot, today)[1].insured.has_value());
  }
  SECTION("a bypass runs from its day to its last, or until it is ended") {
    snapshot.credit.bypasses = {{1, 1, number("2026-06-10"), number("2026-06-20"), 0, {}, {}},
                                {2, 1, number("2026-06-15"), 0, number("2026-06-25"), {}, {}}};
    const auto bypassOn = [&](const char* iso) {
      return creditStandings(snapshot, day(iso))[1].bypass;
    };
    CHECK(bypassOn("2026-06-09") == -1);
    CHECK(bypassOn("2026-06-10") == 0);
    CHECK(bypassOn("2026-06-15") == 1);
    CHECK(bypassOn("2026-06-24") == 1);
    CHECK(bypassOn("2026-06-25") == -1);
  }
}

TEST_CASE("uninvoicedAt: what was ordered or delivered counts once, until it is invoiced") {
  auto snapshot = twoCustomers();
  snapshot.credit.deliveries = {
      {1, 0, true, u"O1"_s, number("2026-06-01"), 1000, {}, 0},
      {2, 0, false, u"O1"_s, number("2026-06-05"), 900, {}, 0},
      {3, 1, false, u"O1"_s, number("2026-06-06"), 70, u"F9"_s, number("2026-06-20")},
      {4, 1, true, u"O2"_s, number("2026-06-07"), 50, u"F8"_s, 0},
      {5, 1, true, u"O3"_s, number("2026-06-08"), 30, {}, 0}};
  const auto sumOn = [&](int customer, const char* iso) {
    return creditStandings(snapshot, day(iso))[size_t(customer)].uninvoiced;
  };
  CHECK(sumOn(0, "2026-05-31") == 0);
  CHECK(sumOn(0, "2026-06-01") == 1000);
  CHECK(sumOn(0, "2026-06-05") == 1000);  // 900 delivered, 100 of the order to come
  CHECK(sumOn(1, "2026-06-19") == 100);   // 70 + 30; O2 is invoiced, its day is not known
  CHECK(sumOn(1, "2026-06-20") == 30);
  const auto waiting = uninvoicedAt(snapshot, day("2026-06-30"));
  CHECK(waiting == std::vector<Uninvoiced>{{0, 100}, {1, 900}, {4, 30}});
  // A delivery of the order that is invoiced has left it too; more than ordered leaves nothing.
  snapshot.credit.deliveries.push_back(
      {6, 0, false, u"O1"_s, number("2026-06-25"), 150, u"F7"_s, number("2026-06-26")});
  CHECK(sumOn(0, "2026-06-30") == 900);
}

TEST_CASE("drafts and debits that are booked and not final stay a risk") {
  SnapshotBuilder builder;
  const int customer = builder.customer(u"C1"_s, u"One"_s);
  builder.invoice(customer, day("2026-05-01"), day("2026-05-31"), 80000);
  builder.payment(customer, day("2026-06-10"), 50000);
  auto snapshot = builder.build();
  snapshot.chasing.presented = {{1, 0, 50000, number("2026-06-05"), number("2026-08-05"), 0}};
  const auto exposureOn = [&](const char* iso, qint64 balance) {
    return exposureOf(balance, creditStandings(snapshot, day(iso))[0], {});
  };
  // Before the booking the invoices stand open: 50 000 of the 80 000 are on their way.
  CHECK(exposureOn("2026-06-09", 80000).amount == 80000);
  CHECK(exposureOn("2026-06-09", 80000).presented == 50000);
  // After it 30 000 are open, and the 50 000 may come back.
  CHECK(exposureOn("2026-06-10", 30000).amount == 80000);
  CHECK(exposureOn("2026-06-10", 30000).mayComeBack == 50000);
  CHECK(exposureOn("2026-06-10", 30000).presented == 0);
  // Two of one amount need two bookings.
  snapshot.chasing.presented.push_back(
      {2, 0, 50000, number("2026-06-06"), number("2026-08-05"), 0});
  CHECK(exposureOn("2026-06-10", 90000).mayComeBack == 50000);
  CHECK(exposureOn("2026-06-10", 90000).presented == 50000);
  // What stands in no open item must have been booked.
  snapshot.items.clear();
  CHECK(exposureOn("2026-06-10", 0).amount == 100000);
  snapshot.chasing.presented[0].endedDay = number("2026-06-10");
  CHECK(exposureOn("2026-06-10", 0).amount == 50000);
}

TEST_CASE("exposureOf") {
  const RiskSettings settings;
  CreditStanding standing;
  standing.limit = 100000;
  const auto alertAt = [&](qint64 balance) {
    return exposureOf(balance, standing, settings).alert;
  };

  SECTION("alerts at 50, 70, 90 and 100 % of the granted limit") {
    CHECK(alertAt(49999) == 0);
    CHECK(alertAt(50000) == 50);
    CHECK(alertAt(70000) == 70);
    CHECK(alertAt(89999) == 70);
    CHECK(alertAt(90000) == 90);
    CHECK(alertAt(100000) == 100);
    CHECK(alertAt(-5) == 0);
  }
  SECTION("a customer in credit has no exposure; a limit of nothing is always passed") {
    CHECK(exposureOf(-5, standing, settings).amount == 0);
    standing.limit = 0;
    CHECK(exposureOf(1, standing, settings).usedPercent == 999);
    CHECK(exposureOf(0, standing, settings).usedPercent == 0);
    standing.limit.reset();
    CHECK_FALSE(exposureOf(1, standing, settings).usedPercent.has_value());
  }
  SECTION("what is not invoiced counts; what is on its way is a part of the balance") {
    standing.uninvoiced = 30000;
    standing.presented = 70000;
    const auto exposure = exposureOf(60000, standing, settings);
    CHECK(exposure.balance == 60000);
    CHECK(exposure.mayComeBack == 10000);  // 70 000 at the bank, 60 000 still open
    CHECK(exposure.amount == 100000);
    CHECK(exposure.presented == 60000);
    CHECK(exposure.usedPercent == 100);
    // 20 000 in credit: if the 70 000 come back, 50 000 are owed.
    CHECK(exposureOf(-20000, standing, settings).amount == 80000);
  }
  SECTION("the insured part is never more than the exposure") {
    standing.insured = 40000;
    CHECK(exposureOf(60000, standing, settings).insured == 40000);
    CHECK(exposureOf(60000, standing, settings).uninsured == 20000);
    CHECK(exposureOf(10000, standing, settings).insured == 10000);
    CHECK(exposureOf(10000, standing, settings).uninsured == 0);
    standing.insured.reset();
    CHECK(exposureOf(10000, standing, settings).uninsured == 10000);
  }
}
