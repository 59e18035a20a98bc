#include "core/forecast/late_items.h"
#include "core/forecast/late_words.h"
#include "tests/support/catch.h"
#include "tests/support/random_ledger.h"

using namespace encaisse;
using namespace Qt::StringLiterals;

namespace {

const QDate today{2026, 6, 17};

/// Alpha has paid thirty invoices on their due date, Beta thirty of them 20 days late.
SnapshotBuilder promptAndLate() {
  SnapshotBuilder builder;
  for (const auto& [code, delay] : {std::pair{u"Alpha"_s, 0}, {u"Beta"_s, 20}}) {
    const int customer = builder.customer(code, code);
    for (int i = 0; i < 30; ++i) {
      const QDate due = QDate{2026, 1, 20}.addDays(4 * i);
      builder.pay(builder.invoice(customer, due.addDays(-30), due, 1000), due.addDays(delay), 1000);
    }
  }
  return builder;
}

}  // namespace

TEST_CASE("lateItems") {
  auto builder = promptAndLate();
  const QDate july{2026, 7, 1};
  const QDate lastOfJuly{2026, 7, 31};
  builder.invoice(0, QDate{2026, 6, 10}, QDate{2026, 7, 10}, 50000);
  builder.invoice(1, QDate{2026, 6, 10}, QDate{2026, 7, 10}, 40000);
  builder.invoice(1, QDate{2026, 6, 10}, QDate{2026, 6, 30}, 900);  // the month before
  builder.invoice(1, QDate{2026, 6, 10}, QDate{2026, 8, 1}, 900);   // the month after
  builder.invoice(1, QDate{2026, 5, 10}, QDate{2026, 6, 10}, 900);  // already late
  builder.payment(1, QDate{2026, 6, 1}, 300);                       // nothing that can be late
  const auto snapshot = builder.build();
  const auto past = paymentPast(snapshot);
  const auto items = lateItems(snapshot, past, today, july, lastOfJuly, 2);
  REQUIRE(items.size() == 2);
  SECTION("who always pays late will again, and stands first though the amount is smaller") {
    CHECK(snapshot.items[items[0].item].customer == 1);
    CHECK(items[0].chance > 0.85);
    CHECK(items[0].daysLate > 15);
    CHECK(items[0].daysLate < 30);
    CHECK(items[1].chance < 0.15);
    CHECK(items[0].atStake() > items[1].atStake());
  }
  SECTION("the factors add up to the chance") {
    for (const auto& item : items) {
      const auto& parts = item.factors;
      CHECK(parts.company + parts.segment + parts.customer + parts.said == Approx(item.chance));
      CHECK(parts.paidItems == 30);
      CHECK_FALSE(parts.hasSegment);
    }
    CHECK(items[0].factors.customer > 0.2);
    CHECK(items[1].factors.customer < -0.2);
    CHECK(items[0].factors.usualDelay == 20);
  }
  SECTION("on the scale of what such chances came to, a promise as it was given") {
    std::vector<JudgedChance> judged(200, {0.9, false});
    for (int i = 0; i < 80; ++i) judged[size_t(i)].isLate = true;
    const auto scale = LateScale::learn(judged);  // 40 % of all
    const std::vector<OutlookNote> notes{{items[1].item, dayNumber(QDate{2026, 7, 20}), 0.5, 0}};
    const auto scaled = lateItems(snapshot, past, today, july, lastOfJuly, 2, notes, scale);
    CHECK(scaled[0].chance == Approx(0.7));  // half promised for after the grace, half 0.4
    CHECK(scaled[1].chance == Approx(0.4));
    for (const auto& item : scaled) {
      const auto& parts = item.factors;
      CHECK(parts.company + parts.segment + parts.customer + parts.record + parts.said ==
            Approx(item.chance));
    }
    CHECK(scaled[1].factors.record == Approx(0.4 - items[0].chance));
  }
  SECTION("more grace, less late") {
    const auto patient = lateItems(snapshot, past, today, july, lastOfJuly, 40);
    for (const auto& item : patient) CHECK(item.chance < 0.15);
  }
  SECTION("what was due before today is no question any more") {
    const auto june = lateItems(snapshot, past, today, QDate{2026, 6, 1}, QDate{2026, 6, 30}, 2);
    REQUIRE(june.size() == 1);
    CHECK(toDate(june[0].dueDay) == QDate{2026, 6, 30});
  }
  SECTION("a promise after the grace makes it late when it is kept") {
    const std::vector<OutlookNote> notes{{items[1].item, dayNumber(QDate{2026, 7, 20}), 1.0, 0}};
    const auto noted = lateItems(snapshot, past, today, july, lastOfJuly, 2, notes);
    CHECK(snapshot.items[noted[0].item].customer == 0);
    CHECK(noted[0].chance == 1);
    CHECK(noted[0].factors.said > 0.8);
  }
}

TEST_CASE("lateItems on random ledgers: probabilities that add up to one") {
  const auto snapshot = randomLedger(71).build();
  const auto past = paymentPast(snapshot);
  const QDate asOf{2026, 3, 15};
  const auto items = lateItems(snapshot, past, asOf, asOf, asOf.addDays(60), 2);
  REQUIRE(items.size() > 5);
  // Late or in time: what the forecast expects by the end of the grace is the rest.
  const auto outlook = CashOutlook::build(snapshot, past, asOf);
  for (const auto& late : items) {
    CHECK(late.chance >= 0);
    CHECK(late.chance <= 1);
    double inTime = 0;
    for (const auto& item : outlook.itemsIn(asOf, toDate(late.dueDay).addDays(2))) {
      if (item.item == late.item) inTime = item.chance;
    }
    if (inTime > 0) CHECK(late.chance + inTime == Approx(1));
    CHECK(late.daysLate >= 3);
    CHECK(late.daysLate <= 366);
  }
}

TEST_CASE("LateRecord") {
  SECTION("chances are what happens, on customers that pay as they did") {
    const auto snapshot = ledgerWithShocks(5, 80, 0).build();
    const auto past = paymentPast(snapshot);
    const auto bins = LateRecord{snapshot, past, snapshot.lastEntryOn, 2}.calibration();
    int items = 0;
    for (const auto& bin : bins) {
      items += bin.items;
      if (bin.items < 60) continue;
      CHECK(*bin.predicted >= bin.from);
      CHECK(*bin.predicted <= bin.to);
      CHECK(*bin.observed == Approx(*bin.predicted).margin(0.12));
    }
    CHECK(items > 800);
  }
  SECTION("each item at its own origin, as it ended") {
    // Two origins: 28 and 56 days before. On the first F1 is open and due five days later; it was
    // paid nine days after that, so late. F2, due the same day, was credited: no payment. On the
    // second F1 is open too and due in 33 days: too far ahead. Five older payments make it known
    // how this company is paid.
    SnapshotBuilder builder;
    const int customer = builder.customer(u"C1"_s, u"Alpha"_s);
    const QDate origin = today.addDays(-28);
    for (int i = 0; i < 5; ++i) {
      const QDate due = origin.addDays(-170 + i);
      builder.pay(builder.invoice(customer, due.addDays(-30), due, 10), due.addDays(10), 10);
    }
    const int first = builder.invoice(customer, origin.addDays(-40), origin.addDays(5), 100);
    builder.pay(first, origin.addDays(14), 100);
    const int second = builder.invoice(customer, origin.addDays(-40), origin.addDays(5), 70);
    builder.allocate(second, builder.creditNote(customer, origin.addDays(6), 70), 70);
    builder.payment(customer, today, 1);
    const auto snapshot = builder.build();
    int items = 0;
    double late = 0;
    for (const auto& bin : LateRecord(snapshot, paymentPast(snapshot), today, 2).calibration()) {
      items += bin.items;
      late += bin.items * bin.observed.value_or(0);
    }
    CHECK(items == 1);
    CHECK(late == 1);
  }
  SECTION("a day knows only what was decided by then") {
    const auto snapshot = ledgerWithShocks(5, 80, 8).build();
    const auto past = paymentPast(snapshot);
    const QDate end = snapshot.lastEntryOn;
    const LateRecord record{snapshot, past, end, 2};
    const DayNumber last = dayNumber(end);
    CHECK(record.scaleAt(last).isKnown());
    CHECK_FALSE(record.scaleAt(last - 26 * 28).isKnown());
    CHECK(record.scaleAt(last).of(0.2) != record.scaleAt(last - 200).of(0.2));
  }
  SECTION("of nothing") {
    const auto snapshot = SnapshotBuilder{}.build();
    for (const auto& bin : LateRecord(snapshot, paymentPast(snapshot), today, 2).calibration()) {
      CHECK(bin.items == 0);
      CHECK_FALSE(bin.predicted);
    }
  }
}

TEST_CASE("lateReason") {
  LateItem item;
  item.factors = {0.38, 0.052, 0.31, 0, 0, true, 24, 12};
  CHECK(lateReason(item) ==
        u"All customers: 38 %; its segment: +5; 24 payment(s) of its own, half of them by day 12 "
        "after the due date: +31."_s);
  item.factors = {0.4, 0.2, -0.2, 0, -0.1, false, 3, 0};
  CHECK(lateReason(item) == u"All customers: 40 %; 3 payment(s) of its own, half of them by the "
                            "due date: \u221220; a promise or a dispute: \u221210."_s);
  item.factors = {0.4, 0, 0.1, -0.06, 0, false, 3, 0};
  CHECK(lateReason(item) == u"All customers: 40 %; 3 payment(s) of its own, half of them by the "
                            "due date: +10; as such chances came out so far: \u22126."_s);
  item.factors = {0.4, 0, 0, 0, 0, false, 0, 0};
  CHECK(lateReason(item) == u"All customers: 40 %; nothing paid yet that would tell more."_s);
}

TEST_CASE("A list of open items alone does not teach that everybody is late") {
  SnapshotBuilder builder;
  const int customer = builder.customer(u"C1"_s, u"Alpha"_s);
  for (int i = 0; i < 400; ++i) {
    const QDate due = today.addDays(-380 + i);
    builder.invoice(customer, due.addDays(-30), due, 1000);
  }
  const auto snapshot = builder.build();
  const auto past = paymentPast(snapshot);
  const LateRecord record{snapshot, past, today, 2};
  for (const auto& bin : record.calibration()) CHECK(bin.items == 0);
  const auto next = lateItems(snapshot, past, today, today, today.addDays(30), 2, {},
                              record.scaleAt(dayNumber(today)));
  REQUIRE_FALSE(next.empty());
  // 0.55 × 0.97² = 0.5175 are unpaid two days after the due date.
  CHECK(next.back().chance == Approx(0.5175).margin(0.0001));
}
