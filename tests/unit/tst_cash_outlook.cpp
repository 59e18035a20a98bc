#include <numeric>

#include "core/forecast/cash_outlook.h"
#include "core/receivables/aging.h"
#include "tests/support/catch.h"
#include "tests/support/random_ledger.h"

using namespace encaisse;
using namespace Qt::StringLiterals;

namespace {

const QDate today{2026, 6, 17};  // a Wednesday

qint64 sumOf(const QList<OutlookPeriod>& periods) {
  return std::accumulate(periods.begin(), periods.end(), qint64{0},
                         [](qint64 sum, const OutlookPeriod& p) { return sum + p.mean; });
}

/// A customer that has paid twenty invoices ten days late.
SnapshotBuilder tenDaysLate() {
  SnapshotBuilder builder;
  const int customer = builder.customer(u"C1"_s, u"Alpha"_s);
  for (int i = 0; i < 20; ++i) {
    const QDate due = QDate{2026, 3, 1}.addDays(i);
    builder.pay(builder.invoice(customer, due.addDays(-30), due, 1000), due.addDays(10), 1000);
  }
  return builder;
}

}  // namespace

TEST_CASE("CashOutlook: an open item is expected when the customer usually pays") {
  auto builder = tenDaysLate();
  builder.invoice(0, QDate{2026, 5, 29}, QDate{2026, 6, 28}, 100000);
  builder.payment(0, QDate{2026, 6, 1}, 500);  // what has come already is not cash to come
  const auto snapshot = builder.build();
  const auto outlook = CashOutlook::build(snapshot, today);
  CHECK(outlook.debits() == 99500);
  CHECK(outlook.overdue() == 0);
  const auto weeks = outlook.weeks(13);
  REQUIRE(weeks.size() == 14);
  CHECK(weeks[0].from == today);
  CHECK(weeks[0].to == QDate{2026, 6, 21});
  CHECK(weeks[1].byDueDate == 99500);  // 22 to 28 June
  CHECK(weeks[3].mean > 50000);        // 8 July lies in 6 to 12 July
  CHECK(weeks[0].mean < 5000);
  const auto months = outlook.months(3);
  CHECK(months[0].to == QDate{2026, 6, 30});
  CHECK(months[1].from == QDate{2026, 7, 1});
  CHECK(months[1].to == QDate{2026, 7, 31});
  CHECK(outlook.days()[0].to == QDate{2026, 7, 17});
  CHECK(outlook.days()[2].mean >= outlook.days()[0].mean);
  SECTION("a wider band reaches farther, and not beyond what is open") {
    const auto wide = CashOutlook::build(snapshot, today, {}, {3, {3, 3, 3}});
    CHECK(wide.weeks()[3].band.p10 <= weeks[3].band.p10);
    CHECK(wide.weeks()[3].band.p90 <= 99500);
    CHECK(wide.weeks()[3].mean == weeks[3].mean);
  }
}

TEST_CASE("CashOutlook: what falls due long after all that was seen is not expected before") {
  auto builder = tenDaysLate();
  builder.invoice(0, QDate{2026, 6, 1}, QDate{2026, 12, 31}, 100000);
  const auto outlook = CashOutlook::build(builder.build(), today);
  CHECK(outlook.beyond(QDate{2026, 12, 1}) > 95000);
  CHECK(outlook.beyond(QDate{2027, 1, 31}) < 20000);
}

TEST_CASE("CashOutlook: what people know") {
  auto builder = tenDaysLate();
  builder.invoice(0, QDate{2026, 5, 29}, QDate{2026, 6, 28}, 100000);
  const auto snapshot = builder.build();
  quint32 open = 0;
  for (quint32 i = 0; i < snapshot.items.size(); ++i) {
    if (snapshot.items[i].open > 0) open = i;
  }
  const QDate july{2026, 7, 1};
  const QDate august{2026, 8, 31};
  SECTION("a promise weighs as much as promises are kept") {
    const auto kept = CashOutlook::build(snapshot, today, {{open, dayNumber(july), 1.0, 0}});
    CHECK(kept.period(july, july).mean == 100000);
    const auto half = CashOutlook::build(snapshot, today, {{open, dayNumber(july), 0.5, 0}});
    CHECK(half.period(july, july).mean >= 50000);
    CHECK(half.period(july, july).mean < 55000);
    const auto past = CashOutlook::build(snapshot, today, {{open, dayNumber(today), 1.0, 0}});
    CHECK(past.period(july, july).mean ==
          CashOutlook::build(snapshot, today).period(july, july).mean);
  }
  SECTION("a dispute comes first") {
    const auto disputed = CashOutlook::build(snapshot, today, {{open, 0, 0, 45}});
    CHECK(disputed.period(today, today.addDays(45)).mean == 0);
    CHECK(disputed.beyond(august) > CashOutlook::build(snapshot, today).beyond(august));
  }
}

TEST_CASE("CashOutlook on random ledgers: to the cent") {
  const auto snapshot = randomLedger(GENERATE(41U, 42U)).build();
  for (QDate asOf{2025, 1, 1}; asOf < QDate{2027, 2, 1}; asOf = asOf.addDays(61)) {
    const auto outlook = CashOutlook::build(snapshot, asOf);
    const auto aged = buildAging(snapshot, asOf, Buckets{}).total;
    CHECK(outlook.debits() + outlook.credits() == aged.balance);
    CHECK(outlook.credits() >= aged.credits);
    CHECK(outlook.overdue() <= aged.overdue());
    const auto weeks = outlook.weeks();
    CHECK(sumOf(weeks) + outlook.beyond(weeks.last().to) == outlook.debits());
    const auto months = outlook.months();
    CHECK(sumOf(months) + outlook.beyond(months.last().to) == outlook.debits());
    CHECK(outlook.days()[1].mean + outlook.beyond(asOf.addDays(60)) == outlook.debits());
    for (qsizetype i = 0; i < weeks.size(); ++i) {
      const auto& week = weeks[i];
      if (i > 0) CHECK(week.from == weeks[i - 1].to.addDays(1));
      CHECK(week.mean >= 0);
      CHECK(week.band.p10 >= 0);
      CHECK(week.band.p10 <= week.band.p50);
      CHECK(week.band.p50 <= week.band.p90);
      CHECK(week.band.p90 <= outlook.debits());
      qint64 parts = 0;
      for (const auto& item : outlook.itemsIn(week.from, week.to)) {
        CHECK(item.mean > 0);
        CHECK(item.mean <= item.open);
        parts += item.mean;
      }
      CHECK(parts == week.mean);
    }
  }
}

TEST_CASE("CashOutlook split into groups adds up to the whole, to the cent") {
  const auto snapshot = randomLedger(44).build();
  const QDate asOf{2026, 2, 11};
  const auto whole = CashOutlook::build(snapshot, asOf, {}, {1.2, {1.5, 2, 2}});
  std::vector<int> groupOf;
  for (qsizetype c = 0; c < snapshot.customers.size(); ++c) groupOf.push_back(int(c % 3));
  const auto parts = whole.split(groupOf, 3);
  REQUIRE(parts.size() == 3);
  const auto sum = [&](auto figure) {
    qint64 total = 0;
    for (const auto& part : parts) total += figure(part);
    return total;
  };
  CHECK(sum([](const CashOutlook& part) { return part.debits(); }) == whole.debits());
  CHECK(sum([](const CashOutlook& part) { return part.credits(); }) == whole.credits());
  CHECK(sum([](const CashOutlook& part) { return part.overdue(); }) == whole.overdue());
  const auto weeks = whole.weeks();
  const QDate horizon = weeks.last().to;
  CHECK(sum([&](const CashOutlook& part) { return part.beyond(horizon); }) ==
        whole.beyond(horizon));
  for (qsizetype i = 0; i < weeks.size(); ++i) {
    CHECK(sum([&](const CashOutlook& part) { return part.weeks()[i].mean; }) == weeks[i].mean);
    CHECK(sum([&](const CashOutlook& part) { return part.weeks()[i].byDueDate; }) ==
          weeks[i].byDueDate);
  }
  for (const auto& part : parts) {
    for (const auto& item : part.itemsDue({}, {})) {
      CHECK(groupOf[size_t(snapshot.items[item.item].customer)] == int(&part - parts.data()));
    }
    CHECK(part.weeks()[2].band.p90 <= part.debits());
  }
}

TEST_CASE("CashOutlook of a ledger without items, and of one without history") {
  SnapshotBuilder builder;
  const int customer = builder.customer(u"C1"_s, u"Alpha"_s);
  CHECK(CashOutlook::build(builder.build(), today).weeks()[0].mean == 0);
  builder.invoice(customer, today, today.addDays(30), 999);
  const auto outlook = CashOutlook::build(builder.build(), today);
  CHECK(sumOf(outlook.weeks()) + outlook.beyond(outlook.weeks().last().to) == 999);
}

TEST_CASE("CashOutlook: a period alone is the same as in its turn") {
  const auto outlook =
      CashOutlook::build(randomLedger(43).build(), QDate{2026, 3, 18}, {}, {1.3, {1.5, 2, 3}});
  for (const auto& periods : {outlook.weeks(5), outlook.months(3)}) {
    for (const auto& period : periods) {
      const auto alone = outlook.period(period.from, period.to);
      CHECK(alone.mean == period.mean);
      CHECK(alone.byDueDate == period.byDueDate);
      CHECK(alone.band.p10 == period.band.p10);
      CHECK(alone.band.p90 == period.band.p90);
    }
  }
}

TEST_CASE("CashOutlook: weeks by due date") {
  SnapshotBuilder builder;
  const int customer = builder.customer(u"C1"_s, u"Alpha"_s);
  SECTION("the first from the day to its Sunday, then Monday to Sunday") {
    const auto weeks = CashOutlook::build(builder.build(), today).weeks(3);
    CHECK(weeks[0].from == today);
    CHECK(weeks[0].to == QDate{2026, 6, 21});
    CHECK(weeks[1].from == QDate{2026, 6, 22});
    CHECK(weeks[1].to == QDate{2026, 6, 28});
    CHECK(weeks[2].to == QDate{2026, 7, 5});
  }
  SECTION("on a Sunday the first week is that day alone, on a Monday a whole one") {
    const auto sunday = CashOutlook::build(builder.build(), QDate{2026, 6, 21}).weeks(2);
    CHECK(sunday[0].to == QDate{2026, 6, 21});
    CHECK(sunday[1].to == QDate{2026, 6, 28});
    // Whatever the day, 13 weeks hold the next 90 days.
    for (int i = 0; i < 7; ++i) {
      const auto any = CashOutlook::build(builder.build(), today.addDays(i));
      CHECK(any.weeks(13).last().to >= any.days()[2].to);
    }
    const auto monday = CashOutlook::build(builder.build(), QDate{2026, 6, 22}).weeks(2);
    CHECK(monday[0].to == QDate{2026, 6, 28});
  }
  SECTION("each amount falls into the week of its due date, borders included") {
    const QDate booked{2026, 1, 5};
    for (const auto& [due, amount] : {std::pair{QDate{2026, 6, 16}, 1},
                                      {QDate{2026, 6, 17}, 2},
                                      {QDate{2026, 6, 21}, 4},
                                      {QDate{2026, 6, 22}, 8},
                                      {QDate{2026, 6, 28}, 16},
                                      {QDate{2026, 6, 29}, 32},
                                      {QDate{2027, 1, 1}, 64}}) {
      builder.invoice(customer, booked, due, amount);
    }
    builder.payment(customer, booked, 5);
    const auto outlook = CashOutlook::build(builder.build(), today);
    const auto weeks = outlook.weeks(2);
    CHECK(outlook.overdue() == 0);
    CHECK(weeks[0].byDueDate == 2);  // the credit of 5 has paid 1, due first, and 4 …
    CHECK(weeks[1].byDueDate == 8 + 16);
    CHECK(outlook.debits() == 122);
    CHECK(outlook.credits() == 0);
    CHECK(outlook.paidItems() == 0);
  }
}
