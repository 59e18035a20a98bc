#include <numeric>

#include "core/receivables/free_credits.h"
#include "tests/support/catch.h"
#include "tests/support/random_ledger.h"
#include "tests/support/snapshot_builder.h"

using namespace encaisse;
using namespace Qt::StringLiterals;

namespace {

std::vector<LaidCredit> laidOn(const Snapshot& snapshot, const char* iso) {
  return layFreeCredits(snapshot, openItemsAt(snapshot, day(iso)));
}

}  // namespace

TEST_CASE("layFreeCredits") {
  SnapshotBuilder builder;
  const int one = builder.customer(u"C1"_s, u"One"_s);
  const int two = builder.customer(u"C2"_s, u"Two"_s);
  // Items by customer and entry day: 0 to 2 are invoices, what follows credits.
  builder.invoice(one, day("2026-01-01"), day("2026-03-01"), 500);
  builder.invoice(one, day("2026-01-02"), day("2026-02-01"), 300);
  builder.invoice(one, day("2026-01-03"), day("2026-04-01"), 200);

  SECTION("the debit of exactly its amount, whatever its day") {
    builder.payment(one, day("2026-05-01"), 200);
    const auto laid = laidOn(builder.build(), "2026-06-01");
    REQUIRE(laid.size() == 1);
    CHECK(laid[0].debit == 2);
    CHECK(laid[0].credit == 3);
    CHECK(laid[0].amount == 200);
    CHECK(laidOn(builder.build(), "2026-04-30").empty());  // not there yet
  }
  SECTION("else the debits due first (C. civ., art. 1342-10)") {
    builder.payment(one, day("2026-05-01"), 450);
    const auto laid = laidOn(builder.build(), "2026-06-01");
    REQUIRE(laid.size() == 2);
    CHECK(laid[0].debit == 0);  // due on 1 March: the 150 that 300 leave
    CHECK(laid[0].amount == 150);
    CHECK(laid[1].debit == 1);  // due on 1 February
    CHECK(laid[1].amount == 300);
  }
  SECTION("more than is owed stays free, and nobody pays for another") {
    builder.payment(one, day("2026-05-01"), 5000);
    builder.invoice(two, day("2026-01-01"), day("2026-02-01"), 100);
    const auto laid = laidOn(builder.build(), "2026-06-01");
    REQUIRE(laid.size() == 3);
    CHECK(laid[0].amount + laid[1].amount + laid[2].amount == 1000);
  }
}

TEST_CASE("layFreeCredits on random ledgers: no item gets or gives more than is open") {
  for (const quint64 seed : {1U, 2U, 3U}) {
    const auto snapshot = randomLedger(seed).build();
    const QDate asOf = snapshot.lastEntryOn;
    auto open = openAmountsAt(snapshot, asOf);
    auto left = open;
    for (const auto& laid : layFreeCredits(snapshot, openItemsAt(snapshot, asOf))) {
      CHECK(laid.amount > 0);
      CHECK(snapshot.items[laid.debit].customer == snapshot.items[laid.credit].customer);
      left[laid.debit] -= laid.amount;
      left[laid.credit] += laid.amount;
    }
    // One side of every customer is used up where it has both.
    std::vector<std::pair<bool, bool>> sides(size_t(snapshot.customers.size()));
    for (size_t i = 0; i < open.size(); ++i) {
      CHECK(
          (open[i] >= 0 ? left[i] >= 0 && left[i] <= open[i] : left[i] <= 0 && left[i] >= open[i]));
      auto& [owes, has] = sides[size_t(snapshot.items[i].customer)];
      owes = owes || left[i] > 0;
      has = has || left[i] < 0;
    }
    for (const auto& [owes, has] : sides) CHECK_FALSE((owes && has));

    qint64 balance = 0;
    for (const auto& [item, amount] : unpaidItemsAt(snapshot, asOf)) {
      CHECK(amount == left[item]);
      balance += amount;
    }
    CHECK(balance == std::accumulate(open.begin(), open.end(), qint64{0}));
  }
}
