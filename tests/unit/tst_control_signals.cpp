#include "core/risk/control_signals.h"
#include "core/risk/signal_words.h"
#include "tests/support/catch.h"
#include "tests/support/snapshot_builder.h"

using namespace encaisse;
using namespace Qt::StringLiterals;

namespace {

const QDate today = day("2026-06-30");

DayNumber number(const char* iso) { return dayNumber(day(iso)); }

/// A owes 100.00 since 15 May, B 50.00 not due.
Snapshot twoDebtors() {
  SnapshotBuilder builder;
  builder.customer(u"A"_s, u"A"_s);
  builder.customer(u"B"_s, u"B"_s);
  builder.invoice(0, day("2026-04-15"), day("2026-05-15"), 10000);
  builder.invoice(1, day("2026-06-15"), day("2026-07-15"), 5000);
  return builder.build();
}

SignalFacts factsOf(const Snapshot& snapshot) { return {snapshot, today, RiskSettings{}}; }

}  // namespace

TEST_CASE("brokenPromises") {
  auto snapshot = twoDebtors();
  PromiseFact promise;
  promise.madeDay = number("2026-05-20");
  promise.parts = {{number("2026-06-10"), 8000}};
  promise.items = {0};
  snapshot.chasing.promises = {promise};
  SECTION("broken two days after the promised one, for what is missing") {
    const auto signals = brokenPromises(factsOf(snapshot));
    REQUIRE(signals.size() == 1);
    CHECK(signals[0].customer == 0);
    CHECK(signals[0].amount == 8000);
    CHECK(toDate(signals[0].day) == day("2026-06-13"));
    CHECK(signals[0].items == std::vector<quint32>{0});
  }
  SECTION("one that runs, or that was cancelled, is none") {
    snapshot.chasing.promises[0].parts[0].dueDay = number("2026-06-29");
    CHECK(brokenPromises(factsOf(snapshot)).empty());
    snapshot.chasing.promises[0] = promise;
    snapshot.chasing.promises[0].cancelledDay = number("2026-06-01");
    CHECK(brokenPromises(factsOf(snapshot)).empty());
  }
}

TEST_CASE("lateDisputes") {
  auto snapshot = twoDebtors();
  DisputeFact dispute;
  dispute.item = 0;
  dispute.amount = 3000;
  dispute.openedDay = number("2026-05-20");
  snapshot.chasing.disputes = {dispute};
  const auto signals = lateDisputes(factsOf(snapshot));
  REQUIRE(signals.size() == 1);
  CHECK(signals[0].amount == 3000);
  CHECK(signals[0].found == 1);
  // Before the due date, or resolved: none.
  snapshot.chasing.disputes[0].openedDay = number("2026-05-15");
  CHECK(lateDisputes(factsOf(snapshot)).empty());
  snapshot.chasing.disputes[0] = dispute;
  snapshot.chasing.disputes[0].resolvedDay = number("2026-06-30");
  CHECK(lateDisputes(factsOf(snapshot)).empty());
}

TEST_CASE("concentrations") {
  SnapshotBuilder builder;
  const auto debtor = [&](const char* name, qint64 amount) {
    const int customer = builder.customer(QString::fromLatin1(name), QString::fromLatin1(name));
    builder.invoice(customer, day("2026-06-01"), day("2026-07-01"), amount);
  };
  debtor("A", 4000);
  for (const char* name : {"B", "C", "D"}) debtor(name, 2000);
  const auto four = builder.build();
  CHECK(concentrations(factsOf(four)).empty());  // four debtors are too few
  debtor("E", 0);
  debtor("F", 1000);
  const auto five = builder.build();
  const auto signals = concentrations(factsOf(five));
  // 4 000 of 11 000 are 36 %; index (16 + 4 + 4 + 4 + 1) ÷ 121 = 0.2397
  REQUIRE(signals.size() == 1);
  CHECK(signals[0].customer == 0);
  CHECK(signals[0].found == 36);
  CHECK(signals[0].against == 2396);
  CHECK(signals[0].amount == 4000);
  CHECK(toDate(signals[0].day) == today);  // a month before nobody owed anything
  RiskSettings wide;
  wide.concentrationShare = 37;
  CHECK(concentrations(SignalFacts{five, today, wide}).empty());
}

TEST_CASE("newAccounts") {
  const auto snapshot = twoDebtors();
  const auto at = [](const char* iso, const char* account) {
    return PayerAccount{101, 7, number(iso), 1200, QString::fromLatin1(account)};
  };
  std::vector<PayerAccount> payers{at("2026-03-01", "FR1"), at("2026-04-01", "FR1"),
                                   at("2026-06-01", "DE9")};
  const auto signals = newAccounts(factsOf(snapshot), payers);
  REQUIRE(signals.size() == 1);
  CHECK(signals[0].customer == 0);
  CHECK(signals[0].account == u"DE9"_s);
  CHECK(signals[0].against == 2);
  CHECK(signals[0].amount == 1200);
  CHECK(toDate(signals[0].day) == day("2026-06-01"));
  SECTION("seen before, too few before, or long ago") {
    payers[1].account = u"DE9"_s;
    CHECK(newAccounts(factsOf(snapshot), payers).empty());
    CHECK(newAccounts(factsOf(snapshot), {payers[0], at("2026-06-01", "DE9")}).empty());
    CHECK(newAccounts(factsOf(snapshot),
                      {at("2025-01-01", "FR1"), at("2025-02-01", "FR1"), at("2025-03-01", "DE9")})
              .empty());
  }
  SECTION("what came after the day is not known") {
    payers[2].day = number("2026-07-01");
    CHECK(newAccounts(factsOf(snapshot), payers).empty());
  }
  SECTION("accounts of another customer do not count") {
    payers[2].customerId = 102;
    CHECK(newAccounts(factsOf(snapshot), payers).empty());
  }
}

TEST_CASE("unsureDueDates") {
  auto snapshot = twoDebtors();
  CHECK(unsureDueDates(factsOf(snapshot)).empty());
  snapshot.items[0].origin = DueOrigin::CompanyTerms;
  const auto signals = unsureDueDates(factsOf(snapshot));
  REQUIRE(signals.size() == 1);
  CHECK(signals[0].found == 1);
  CHECK(signals[0].amount == 10000);
  CHECK(toDate(signals[0].day) == day("2026-06-14"));  // 15 May + 30
  snapshot.items[0].dueDay = number("2026-06-01");     // 29 days
  CHECK(unsureDueDates(factsOf(snapshot)).empty());
}

TEST_CASE("nearLimitations") {
  const auto snapshot = twoDebtors();
  LimitationRow row;
  row.item = 0;
  row.customer = 0;
  row.open = 10000;
  row.limitation.lastDay = number("2026-07-10");
  CHECK(nearLimitations(factsOf(snapshot), {row}).empty());
  row.alert = LimitationAlert::Within15Days;
  const auto signals = nearLimitations(factsOf(snapshot), {row});
  REQUIRE(signals.size() == 1);
  CHECK(signals[0].found == 10);
  CHECK(signals[0].amount == 10000);
  row.limitation.lastDay = number("2026-06-20");
  row.alert = LimitationAlert::Expired;
  CHECK(nearLimitations(factsOf(snapshot), {row})[0].found == -10);
}

TEST_CASE("forgottenInvoices") {
  auto snapshot = twoDebtors();
  snapshot.credit.deliveries = {{1, 1, false, u"BL1"_s, number("2026-06-20"), 700, {}, 0},
                                {2, 1, false, u"BL2"_s, number("2026-06-21"), 90, {}, 0},
                                {3, 0, false, u"BL3"_s, number("2026-06-01"), 50, u"F1"_s, 0}};
  const auto signals = forgottenInvoices(factsOf(snapshot));
  // BL1 waits 10 days, BL2 nine; BL3 is invoiced.
  REQUIRE(signals.size() == 1);
  CHECK(signals[0].customer == 1);
  CHECK(signals[0].amount == 700);
  CHECK(signals[0].found == 10);
  CHECK(signals[0].against == 1);
  CHECK(signals[0].deliveries == std::vector<quint32>{0});
  CHECK(toDate(signals[0].day) == today);
  RiskSettings patient;
  patient.forgottenDays = 11;
  CHECK(forgottenInvoices(SignalFacts{snapshot, today, patient}).empty());
}

TEST_CASE("Words of the signals") {
  for (int i = 0; i < signalKindCount; ++i) {
    WeakSignal signal;
    signal.kind = SignalKind(i);
    signal.found = 12;
    signal.against = 3;
    signal.account = u"FR7612345"_s;
    CHECK_FALSE(signalName(signal.kind).isEmpty());
    CHECK(signalText(signal).endsWith(signal.kind == SignalKind::Limitation ? u"act before."_s
                                                                            : u"."_s));
  }
  WeakSignal bank;
  bank.kind = SignalKind::BankDetails;
  bank.account = u"FR7612345"_s;
  CHECK(signalText(bank).contains(u"2345"_s));
  CHECK_FALSE(signalText(bank).contains(u"FR76"_s));
  WeakSignal lapsed;
  lapsed.kind = SignalKind::Limitation;
  lapsed.found = -10;
  CHECK(signalText(lapsed).contains(u"lapsed 10"_s));
}
