#include "core/forecast/outlook_notes.h"
#include "tests/support/catch.h"
#include "tests/support/random_ledger.h"

using namespace encaisse;
using namespace Qt::StringLiterals;

namespace {

const QDate today{2026, 6, 17};

/// Two invoices of 600.00 and 400.00, due on 10 and 20 May, both open.
Snapshot twoOpen() {
  SnapshotBuilder builder;
  const int customer = builder.customer(u"C1"_s, u"Alpha"_s);
  builder.invoice(customer, QDate{2026, 4, 10}, QDate{2026, 5, 10}, 60000);
  builder.invoice(customer, QDate{2026, 4, 20}, QDate{2026, 5, 20}, 40000);
  return builder.build();
}

PromiseFact promised(std::vector<PromisedPart> parts, QDate madeOn = QDate{2026, 6, 15}) {
  return {1, 0, dayNumber(madeOn), 0, std::move(parts), {}};
}

}  // namespace

TEST_CASE("outlookNotes: promises") {
  auto snapshot = twoOpen();
  const QDate first{2026, 6, 20};
  const QDate second{2026, 6, 30};
  SECTION("the parts pay the items in turn, the earliest due first") {
    snapshot.chasing.promises = {promised({{dayNumber(first), 60000}, {dayNumber(second), 40000}})};
    const auto notes = outlookNotes(snapshot, today);
    REQUIRE(notes.size() == 2);
    CHECK(toDate(notes[0].promisedDay) == first);
    CHECK(toDate(notes[1].promisedDay) == second);
    CHECK(notes[0].keptChance == Approx(2.0 / 3));  // nothing decided yet: the prior
  }
  SECTION("an item is promised only when the parts cover all of it") {
    snapshot.chasing.promises = {promised({{dayNumber(first), 70000}})};
    const auto notes = outlookNotes(snapshot, today);
    REQUIRE(notes.size() == 1);
    CHECK(snapshot.items[notes[0].item].amount == 60000);
  }
  SECTION("a broken promise weighs on the next one, and says nothing itself") {
    // 100.00 for 1 June never came: of one decided promise nothing was kept.
    snapshot.chasing.promises = {promised({{dayNumber(QDate{2026, 6, 1}), 10000}}, {2026, 5, 25}),
                                 promised({{dayNumber(first), 100000}})};
    const auto notes = outlookNotes(snapshot, today);
    REQUIRE(notes.size() == 2);
    // All customers: (1 × 0 + 3 × 2/3) ÷ 4 = 1/2; this one: (1 × 0 + 3 × 1/2) ÷ 4 = 3/8.
    CHECK(notes[0].keptChance == Approx(0.375));
  }
  SECTION("a promise that is made later, or was cancelled, is none") {
    snapshot.chasing.promises = {promised({{dayNumber(first), 60000}}, today.addDays(1))};
    CHECK(outlookNotes(snapshot, today).empty());
    snapshot.chasing.promises = {promised({{dayNumber(first), 60000}})};
    snapshot.chasing.promises[0].cancelledDay = dayNumber(today);
    CHECK(outlookNotes(snapshot, today).empty());
  }
}

TEST_CASE("outlookNotes: disputes") {
  auto snapshot = twoOpen();
  const DayNumber day = dayNumber(today);
  SECTION("wait for 30 days while none was ever resolved, less what has passed") {
    snapshot.chasing.disputes = {{1, 0, 0, day - 10, 0, u"price"_s}};
    const auto notes = outlookNotes(snapshot, today);
    REQUIRE(notes.size() == 1);
    CHECK(notes[0].disputeDays == 20);
    CHECK(notes[0].promisedDay == 0);
  }
  SECTION("wait for as long as disputes took") {
    // Three took 60 days each: (3 × 30 + 3 × 60) ÷ 6 = 45 days.
    for (int i = 0; i < 3; ++i) {
      snapshot.chasing.disputes.push_back({i, 1, 0, day - 100, day - 40, u"price"_s});
    }
    snapshot.chasing.disputes.push_back({4, 0, 0, day, 0, u"price"_s});
    const auto notes = outlookNotes(snapshot, today);
    REQUIRE(notes.size() == 1);
    CHECK(notes[0].disputeDays == 45);
  }
  SECTION("an old one may end any day; a small one holds nothing up") {
    snapshot.chasing.disputes = {{1, 0, 0, day - 200, 0, u"price"_s},
                                 {2, 1, 20000, day - 1, 0, u"price"_s}};
    const auto notes = outlookNotes(snapshot, today);
    REQUIRE(notes.size() == 1);
    CHECK(notes[0].disputeDays == 1);
  }
}

TEST_CASE("outlookAt shows what the past and the people let expect, to the cent") {
  auto snapshot = twoOpen();
  const QDate first{2026, 6, 20};
  snapshot.chasing.promises = {promised({{dayNumber(first), 100000}})};
  const auto outlook = outlookAt(snapshot, today);
  CHECK(outlook.debits() == 100000);
  CHECK(outlook.period(first, first).mean >= 66667);
  const auto weeks = outlook.weeks();
  qint64 sum = outlook.beyond(weeks.last().to);
  for (const auto& week : weeks) sum += week.mean;
  CHECK(sum == 100000);
}

TEST_CASE("CashOutlook: every figure opens to its items") {
  const auto snapshot = randomLedger(45).build();
  const QDate asOf{2026, 3, 18};
  const auto outlook = CashOutlook::build(snapshot, asOf);
  const auto sumOf = [](const std::vector<OutlookItem>& items) {
    qint64 sum = 0;
    for (const auto& item : items) sum += item.mean;
    return sum;
  };
  const QDate horizon = outlook.weeks().last().to;
  CHECK(sumOf(outlook.itemsBeyond(horizon)) == outlook.beyond(horizon));
  CHECK(sumOf(outlook.itemsDue({}, asOf.addDays(-1))) == outlook.overdue());
  CHECK(sumOf(outlook.itemsDue({}, {})) == outlook.debits());
  for (const auto& week : outlook.weeks()) {
    CHECK(sumOf(outlook.itemsDue(week.from, week.to)) == week.byDueDate);
  }
}
