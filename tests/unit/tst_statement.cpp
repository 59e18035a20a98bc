#include "core/receivables/aging.h"
#include "core/receivables/statement.h"
#include "tests/support/random_ledger.h"

using namespace encaisse;
using namespace Qt::StringLiterals;

TEST_CASE("buildStatement") {
  SnapshotBuilder builder;
  const int first = builder.customer(u"C1"_s, u"Alpha"_s);
  const int second = builder.customer(u"C2"_s, u"Beta"_s);
  const int invoice = builder.invoice(first, day("2026-01-10"), day("2026-02-10"), 100);
  builder.invoice(first, day("2026-02-01"), day("2026-03-01"), 40);
  builder.pay(invoice, day("2026-02-15"), 100);
  builder.invoice(first, day("2026-03-01"), day("2026-03-31"), 7);
  builder.invoice(second, day("2026-02-01"), day("2026-03-01"), 9000);
  const auto snapshot = builder.build();
  SECTION("opening balance, movements with the running balance, closing balance") {
    const auto statement = buildStatement(snapshot, first, day("2026-02-01"), day("2026-02-28"));
    CHECK(statement.openingBalance == 100);
    REQUIRE(statement.lines.size() == 2);
    CHECK(statement.lines[0].amount == 40);
    CHECK(statement.lines[0].balance == 140);
    CHECK(statement.lines[1].amount == -100);
    CHECK(statement.lines[1].balance == 40);
    CHECK(statement.closingBalance == 40);
    CHECK(statement.from == day("2026-02-01"));
    CHECK(statement.to == day("2026-02-28"));
  }
  SECTION("both days belong to it") {
    CHECK(buildStatement(snapshot, first, day("2026-01-10"), day("2026-03-01")).lines.size() == 4);
    CHECK(buildStatement(snapshot, first, day("2026-01-11"), day("2026-02-28")).lines.size() == 2);
  }
  SECTION("without a first day it begins with the first line") {
    const auto statement = buildStatement(snapshot, first, {}, day("2026-12-31"));
    CHECK(statement.openingBalance == 0);
    CHECK(statement.lines.size() == 4);
    CHECK(statement.closingBalance == 47);
  }
  SECTION("nothing moved: opening is closing") {
    const auto statement = buildStatement(snapshot, second, day("2026-03-01"), day("2026-03-31"));
    CHECK(statement.openingBalance == 9000);
    CHECK(statement.lines.empty());
    CHECK(statement.closingBalance == 9000);
    CHECK(buildStatement(snapshot, second, day("2025-01-01"), day("2025-12-31")).closingBalance ==
          0);
  }
}

TEST_CASE("buildStatement on random ledgers: it closes with the aged balance") {
  const auto snapshot = randomLedger(GENERATE(21U, 22U)).build();
  Random random{23};
  for (int turn = 0; turn < 12; ++turn) {
    const QDate from = QDate{2025, 1, 1}.addDays(random.below(500));
    const QDate to = from.addDays(random.below(300));
    const auto atFrom = buildAging(snapshot, from.addDays(-1), Buckets{});
    const auto atTo = buildAging(snapshot, to, Buckets{});
    const auto balanceOf = [](const AgingReport& report, qint32 customer) {
      const auto row = std::ranges::find(report.rows, customer, &AgingRow::customer);
      return row == report.rows.end() ? 0 : row->balance;
    };
    for (qint32 customer = 0; customer < snapshot.customers.size(); ++customer) {
      const auto statement = buildStatement(snapshot, customer, from, to);
      qint64 running = statement.openingBalance;
      bool adds = true;
      for (const auto& line : statement.lines) {
        running += line.amount;
        adds = adds && line.balance == running && snapshot.items[line.item].amount == line.amount;
      }
      if (!adds || running != statement.closingBalance ||
          statement.openingBalance != balanceOf(atFrom, customer) ||
          statement.closingBalance != balanceOf(atTo, customer)) {
        FAIL("customer " << customer);
      }
    }
  }
  SUCCEED();
}
