#include <map>

#include "core/receivables/aging.h"
#include "tests/support/random_ledger.h"

using namespace encaisse;
using namespace Qt::StringLiterals;

namespace {

Buckets bucketsOf(const char* text) {
  const auto buckets = Buckets::parse(QString::fromLatin1(text));
  REQUIRE(buckets.ok());
  return buckets.value();
}

void checkAddsUp(const AgingRow& row) {
  if (row.balance == row.notDue + row.overdue() + row.credits && row.credits <= 0) return;
  FAIL(row.key.toStdString() << ": " << row.balance << " is not " << row.notDue << " + "
                             << row.overdue() << " + " << row.credits);
}

/// Σ of the amounts booked by the day, by customer code: knows nothing of allocations.
std::map<QString, qint64> bookedBalances(const Snapshot& snapshot, QDate asOf) {
  std::map<QString, qint64> balances;
  for (const auto& item : snapshot.items) {
    if (toDate(item.entryDay) > asOf) continue;
    balances[snapshot.customers[item.customer].code] += item.amount;
  }
  std::erase_if(balances, [](const auto& entry) { return entry.second == 0; });
  return balances;
}

}  // namespace

TEST_CASE("Buckets") {
  SECTION("the usual ones: 1–30, 31–60, 61–90 and over 90 days") {
    const Buckets usual;
    REQUIRE(usual.count() == 4);
    CHECK(usual.from(0) == 1);
    CHECK(usual.to(0) == 30);
    CHECK(usual.from(1) == 31);
    CHECK(usual.from(3) == 91);
    CHECK_FALSE(usual.to(3).has_value());
    CHECK(usual.toText() == u"30,60,90"_s);
  }
  SECTION("each border belongs to the younger bucket") {
    const Buckets usual;
    for (const auto& [late, bucket] :
         {std::pair{1, 0}, {30, 0}, {31, 1}, {60, 1}, {61, 2}, {90, 2}, {91, 3}, {100000, 3}}) {
      CHECK(usual.indexOf(late) == bucket);
    }
  }
  SECTION("free ones, from 1 to 11 numbers that rise") {
    CHECK(bucketsOf(" 7, 14 ,45").toText() == u"7,14,45"_s);
    CHECK(bucketsOf("15").count() == 2);
    CHECK(bucketsOf("1,2,3,4,5,6,7,8,9,10,3650").count() == 12);
    for (const auto* text : {"", "0", "-5", "30,30", "60,30", "30,,60", "30;60", "a", "3651",
                             "1,2,3,4,5,6,7,8,9,10,11,12", "30,60,"}) {
      INFO(text);
      const auto refused = Buckets::parse(QString::fromLatin1(text));
      REQUIRE_FALSE(refused.ok());
      CHECK(refused.error().code == ErrorCode::InvalidInput);
    }
  }
}

TEST_CASE("groupByFromKey") {
  CHECK(groupByFromKey(u"customer"_s) == GroupBy::Customer);
  CHECK(groupByFromKey(u"agency"_s) == GroupBy::Agency);
  CHECK(groupByFromKey(u"salesperson"_s) == GroupBy::Salesperson);
  CHECK(groupByFromKey(u"segment"_s) == GroupBy::Segment);
  CHECK(groupByFromKey(u"account"_s) == GroupBy::Account);
  CHECK_FALSE(groupByFromKey(u"Agency"_s).has_value());
}

TEST_CASE("buildAging") {
  SnapshotBuilder builder;
  const int first = builder.customer(u"C1"_s, u"Alpha"_s);
  const int second = builder.customer(u"C2"_s, u"Beta"_s);
  builder.customer(u"C3"_s, u"Gamma"_s);
  SECTION("one item in every column; credits in their own") {
    const QDate asOf = day("2026-06-30");
    // Days late: −10 and 0 are not due, then the borders of each bucket.
    for (const auto& [late, amount] : {std::pair{-10, 1},
                                       {0, 2},
                                       {1, 4},
                                       {30, 8},
                                       {31, 16},
                                       {60, 32},
                                       {61, 64},
                                       {90, 128},
                                       {91, 256},
                                       {400, 512}}) {
      builder.invoice(first, day("2025-01-01"), asOf.addDays(-late), amount);
    }
    builder.payment(first, day("2026-06-30"), 1000);
    builder.creditNote(first, day("2026-01-01"), 2000);
    const auto report = buildAging(builder.build(), asOf, Buckets{});
    REQUIRE(report.rows.size() == 1);
    const auto& row = report.rows[0];
    CHECK(row.key == u"C1"_s);
    CHECK(row.name == u"Alpha"_s);
    CHECK(row.customer == first);
    CHECK(row.notDue == 1 + 2);
    CHECK(row.buckets == QList<qint64>{4 + 8, 16 + 32, 64 + 128, 256 + 512});
    CHECK(row.overdue() == 1020);
    CHECK(row.credits == -3000);
    CHECK(row.balance == 1023 - 3000);
    CHECK(row.items == 12);
    CHECK(report.total.balance == row.balance);
    CHECK(report.total.items == 12);
    CHECK(report.asOf == asOf);
  }
  SECTION("only customers with an open item have a row, in the order of customers") {
    builder.invoice(second, day("2026-01-01"), day("2026-01-31"), 50);
    const int paid = builder.invoice(first, day("2026-01-01"), day("2026-01-31"), 70);
    builder.pay(paid, day("2026-03-01"), 70);
    const auto snapshot = builder.build();
    CHECK(buildAging(snapshot, day("2026-03-01"), Buckets{}).rows.size() == 1);
    const auto february = buildAging(snapshot, day("2026-02-28"), Buckets{});
    REQUIRE(february.rows.size() == 2);
    CHECK(february.rows[0].key == u"C1"_s);
    CHECK(february.rows[1].key == u"C2"_s);
  }
  SECTION("debit and credit of one amount, not allocated, are both shown") {
    builder.invoice(first, day("2026-01-01"), day("2026-01-31"), 50);
    builder.payment(first, day("2026-02-01"), 50);
    const auto report = buildAging(builder.build(), day("2026-03-02"), Buckets{});
    REQUIRE(report.rows.size() == 1);
    CHECK(report.rows[0].balance == 0);
    CHECK(report.rows[0].buckets[0] == 50);
    CHECK(report.rows[0].credits == -50);
  }
  SECTION("the proof line compares with the files' own balance at that day") {
    builder.invoice(first, day("2026-01-10"), day("2026-01-31"), 50);
    builder.invoice(first, day("2026-02-10"), day("2026-02-28"), 70);
    auto snapshot = builder.build();
    snapshot.control = {{dayNumber(day("2026-01-10")), 50}, {dayNumber(day("2026-02-10")), 125}};
    CHECK(controlBalanceAt(snapshot, day("2026-01-09")) == 0);
    CHECK(buildAging(snapshot, day("2026-01-09"), Buckets{}).proof.difference() == 0);
    CHECK(controlBalanceAt(snapshot, day("2026-01-10")) == 50);
    CHECK(controlBalanceAt(snapshot, day("2026-02-09")) == 50);
    const auto proof = buildAging(snapshot, day("2026-02-10"), Buckets{}).proof;
    CHECK(proof.items == 120);
    CHECK(proof.ledger == 125);
    CHECK(proof.difference() == -5);
  }
  SECTION("grouped by what customers have in common, or by account") {
    builder.at(first).agency = u"Nord"_s;
    builder.at(first).salesperson = u"Zoe"_s;
    builder.at(second).salesperson = u"Ana"_s;
    builder.at(second).segment = u"A"_s;
    builder.invoice(first, day("2026-01-01"), day("2026-01-31"), 50);
    builder.invoice(second, day("2026-01-01"), day("2026-01-31"), 70);
    builder.invoice(first, day("2026-01-02"), day("2026-01-31"), 3);
    auto snapshot = builder.build();
    snapshot.accounts.append(u"416000"_s);
    snapshot.items[1].account = 1;
    const auto rows = [&](GroupBy groupBy) {
      QStringList texts;
      for (const auto& row : buildAging(snapshot, day("2026-03-01"), Buckets{}, groupBy).rows) {
        CHECK(row.customer == -1);
        CHECK(row.name == row.key);
        texts.append(u"%1:%2"_s.arg(row.key).arg(row.balance));
      }
      return texts;
    };
    CHECK(rows(GroupBy::Agency) == QStringList{u":70"_s, u"Nord:53"_s});
    CHECK(rows(GroupBy::Salesperson) == QStringList{u"Ana:70"_s, u"Zoe:53"_s});
    CHECK(rows(GroupBy::Segment) == QStringList{u":53"_s, u"A:70"_s});
    CHECK(rows(GroupBy::Account) == QStringList{u"411000:120"_s, u"416000:3"_s});
  }
  SECTION("ageItems is the row of the same items") {
    builder.invoice(first, day("2026-01-01"), day("2026-01-31"), 50);
    builder.payment(first, day("2026-02-01"), 20);
    const auto snapshot = builder.build();
    const auto open = openItemsAt(snapshot, day("2026-03-31"));
    const auto row = ageItems(snapshot, open, day("2026-03-31"), Buckets{});
    CHECK(row.balance == 30);
    CHECK(row.buckets == QList<qint64>{0, 50, 0, 0});
    CHECK(row.credits == -20);
    CHECK(row.items == 2);
  }
}

TEST_CASE("buildAging on random ledgers") {
  const auto seed = GENERATE(11U, 12U, 13U);
  const auto snapshot = randomLedger(seed).build();
  Random random{seed};
  for (int turn = 0; turn < 25; ++turn) {
    const QDate asOf = QDate{2024, 12, 1}.addDays(random.below(900));
    const auto buckets = bucketsOf(turn % 2 == 0 ? "30,60,90" : "1,8,45,120,365");
    INFO("seed " << seed << " as of " << asOf.toString(Qt::ISODate).toStdString());
    const auto report = buildAging(snapshot, asOf, buckets);

    // Σ buckets + not due + credits = balance = Σ amounts up to the day, per customer and in total.
    std::map<QString, qint64> aged;
    qint64 sum = 0;
    for (const auto& row : report.rows) {
      checkAddsUp(row);
      CHECK(row.items > 0);
      CHECK(row.buckets.size() == buckets.count());
      if (row.balance != 0) aged[row.key] = row.balance;
      sum += row.balance;
    }
    CHECK(aged == bookedBalances(snapshot, asOf));
    checkAddsUp(report.total);
    CHECK(report.total.balance == sum);

    // Whatever they are grouped by, groups sum to the same total, column by column.
    for (const auto groupBy :
         {GroupBy::Agency, GroupBy::Salesperson, GroupBy::Segment, GroupBy::Account}) {
      const auto grouped = buildAging(snapshot, asOf, buckets, groupBy);
      qint64 groups = 0;
      for (const auto& row : grouped.rows) {
        checkAddsUp(row);
        groups += row.balance;
      }
      CHECK(groups == sum);
      CHECK(grouped.total.notDue == report.total.notDue);
      CHECK(grouped.total.buckets == report.total.buckets);
      CHECK(grouped.total.credits == report.total.credits);
      CHECK(grouped.total.items == report.total.items);
    }
    // Other columns spread the same overdue sum.
    CHECK(buildAging(snapshot, asOf, bucketsOf("10")).total.overdue() == report.total.overdue());
  }
}
