#include "core/receivables/open_items.h"
#include "tests/support/random_ledger.h"

using namespace encaisse;
using namespace Qt::StringLiterals;

namespace {

/// The open amount of the only debit of a small ledger.
qint64 openDebit(const Snapshot& snapshot, const char* asOf) {
  qint64 open = 0;
  for (const auto& item : openItemsAt(snapshot, day(asOf))) {
    if (item.open > 0) open += item.open;
  }
  return open;
}

}  // namespace

TEST_CASE("openItemsAt") {
  SnapshotBuilder builder;
  const int customer = builder.customer(u"C1"_s, u"Client"_s);
  SECTION("nothing before it is booked, all from its entry day on") {
    builder.invoice(customer, day("2026-01-10"), day("2026-02-10"), 100);
    const auto snapshot = builder.build();
    CHECK(openItemsAt(snapshot, day("2026-01-09")).empty());
    REQUIRE(openItemsAt(snapshot, day("2026-01-10")).size() == 1);
    CHECK(openItemsAt(snapshot, day("2026-01-10"))[0].open == 100);
  }
  SECTION("part payments lower it on their own days") {
    const int invoice = builder.invoice(customer, day("2026-01-10"), day("2026-02-10"), 100);
    builder.pay(invoice, day("2026-02-01"), 30);
    builder.pay(invoice, day("2026-03-01"), 70);
    const auto snapshot = builder.build();
    CHECK(openDebit(snapshot, "2026-01-31") == 100);
    CHECK(openDebit(snapshot, "2026-02-01") == 70);
    CHECK(openDebit(snapshot, "2026-02-28") == 70);
    CHECK(openDebit(snapshot, "2026-03-01") == 0);
    CHECK(openItemsAt(snapshot, day("2026-03-01")).empty());
  }
  SECTION("a payment that came before its invoice is an open credit until then") {
    const int payment = builder.payment(customer, day("2026-01-05"), 100);
    const int invoice = builder.invoice(customer, day("2026-01-10"), day("2026-02-10"), 100);
    builder.allocate(invoice, payment, 100);
    const auto snapshot = builder.build();
    REQUIRE(openItemsAt(snapshot, day("2026-01-09")).size() == 1);
    CHECK(openItemsAt(snapshot, day("2026-01-09"))[0].open == -100);
    CHECK(openItemsAt(snapshot, day("2026-01-10")).empty());
  }
  SECTION("amounts stand parallel to the items, 0 where nothing is open") {
    const int invoice = builder.invoice(customer, day("2026-01-10"), day("2026-02-10"), 100);
    builder.pay(invoice, day("2026-02-01"), 100);
    builder.invoice(customer, day("2026-03-10"), day("2026-04-10"), 5);
    const auto snapshot = builder.build();
    CHECK(openAmountsAt(snapshot, day("2026-01-31")) == std::vector<qint64>{100, 0, 0});
    CHECK(openAmountsAt(snapshot, day("2026-03-31")) == std::vector<qint64>{0, 0, 5});
  }
  SECTION("random ledgers: each open amount keeps its sign and its limit") {
    const auto snapshot = randomLedger(GENERATE(1U, 2U, 3U)).build();
    Random random{4};
    for (int turn = 0; turn < 40; ++turn) {
      const QDate asOf = QDate{2024, 12, 1}.addDays(random.below(900));
      for (const auto& [index, open] : openItemsAt(snapshot, asOf)) {
        const qint64 amount = snapshot.items[index].amount;
        const bool within = amount > 0 ? open > 0 && open <= amount : open < 0 && open >= amount;
        if (!within) FAIL("item " << index << " open " << open << " of " << amount);
      }
    }
  }
}
