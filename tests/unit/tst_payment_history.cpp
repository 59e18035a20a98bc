#include "core/risk/payment_history.h"
#include "tests/support/catch.h"
#include "tests/support/snapshot_builder.h"

using namespace encaisse;
using namespace Qt::StringLiterals;

TEST_CASE("paymentHistories") {
  SnapshotBuilder builder;
  const int customer = builder.customer(u"C1"_s, u"One"_s);
  builder.customer(u"C2"_s, u"Two"_s);
  const auto history = [&](const char* asOf, int grace = 3) {
    return paymentHistories(builder.build(), day(asOf), grace).front();
  };
  const auto paidLate = [&](const char* due, int late, qint64 amount) {
    const int item = builder.invoice(customer, day(due).addDays(-30), day(due), amount);
    builder.pay(item, day(due).addDays(late), amount);
  };

  SECTION("nothing is known of a customer without items") {
    const auto none = history("2026-06-30");
    CHECK(none.firstDay == 0);
    CHECK_FALSE(none.meanDelay.has_value());
    CHECK_FALSE(none.latePermille().has_value());
  }
  SECTION("what is overdue, since when, and when the relation began") {
    builder.invoice(customer, day("2026-01-01"), day("2026-05-31"), 1000);
    builder.invoice(customer, day("2026-01-02"), day("2026-06-30"), 500);
    builder.payment(customer, day("2026-02-01"), 200);
    const auto one = history("2026-06-30");
    CHECK(one.balance == 1300);
    CHECK(one.overdue == 1000);
    CHECK(one.oldestDaysLate == 30);
    CHECK(toDate(one.firstDay) == day("2026-01-01"));
  }
  SECTION("who paid and was not allocated is not late") {
    builder.invoice(customer, day("2026-01-01"), day("2026-02-01"), 1000);
    builder.invoice(customer, day("2026-03-01"), day("2026-04-01"), 700);
    builder.payment(customer, day("2026-02-11"), 1000);
    const auto one = history("2026-06-30");
    CHECK(one.overdue == 1700);  // as the aging
    CHECK(one.unpaidOverdue == 700);
    CHECK(one.oldestDaysLate == 90);  // since 1 April
    CHECK(one.decided == 2);
    CHECK(one.paid == 1);
    CHECK(*one.meanDelay == Approx(10));  // 1 to 11 February
    CHECK(history("2026-02-10").oldestDaysLate == 9);
  }
  SECTION("late is what came after the grace days, paid or not") {
    paidLate("2026-03-01", 3, 100);
    paidLate("2026-03-01", 4, 100);
    builder.invoice(customer, day("2026-05-01"), day("2026-06-26"), 100);  // 4 days late, open
    builder.invoice(customer, day("2026-05-01"), day("2026-06-27"), 100);  // may still be in time
    paidLate("2025-06-30", 90, 100);                                       // a year before
    const auto one = history("2026-06-30");
    CHECK(one.decided == 3);
    CHECK(one.late == 2);
    CHECK(one.latePermille() == 666);
    CHECK(history("2026-06-30", 4).late == 0);
  }
  SECTION("the mean delay weighs amounts, and halves every half year") {
    paidLate("2026-06-30", 0, 300);
    paidLate("2026-06-20", 10, 100);
    CHECK(*history("2026-06-30").meanDelay == Approx(2.5));
    // Paid 180 days before: 100 × ½ × 40 beside 300 × 0 and 100 × 10: 3 000 ÷ 450
    paidLate("2025-11-22", 40, 100);
    CHECK(*history("2026-06-30").meanDelay == Approx(3000.0 / 450));
  }
  SECTION("a trend needs three payments on each side") {
    for (const int late : {10, 12, 14}) paidLate("2026-05-01", late, 100);
    for (const int late : {2, 4}) paidLate("2026-01-01", late, 100);
    CHECK(*history("2026-06-30").recentDelay == Approx(12));
    CHECK_FALSE(history("2026-06-30").earlierDelay.has_value());
    paidLate("2026-01-01", 6, 900);
    CHECK(*history("2026-06-30").earlierDelay == Approx(4));
  }
  SECTION("what a credit note settled says nothing about paying") {
    const int item = builder.invoice(customer, day("2026-01-01"), day("2026-02-01"), 100);
    builder.allocate(item, builder.creditNote(customer, day("2026-05-01"), 100), 100);
    const auto one = history("2026-06-30");
    CHECK(one.decided == 0);
    CHECK(one.paid == 0);
  }
  SECTION("what comes after the day is not known yet") {
    paidLate("2026-05-01", 20, 100);
    const auto before = history("2026-05-20");
    CHECK(before.balance == 100);
    CHECK(before.paid == 0);
    CHECK(before.late == 1);
    CHECK(history("2026-05-21").paid == 1);
  }
  SECTION("promises, disputes and proceedings of the last year") {
    paidLate("2026-05-01", 20, 100);
    auto snapshot = builder.build();
    const auto on = [](const char* iso) { return dayNumber(day(iso)); };
    snapshot.chasing.promises = {{1, 0, on("2026-05-10"), 0, {{on("2026-05-12"), 100}}, {0}},
                                 {2, 0, on("2026-05-15"), 0, {{on("2026-12-31"), 500}}, {0}}};
    snapshot.chasing.disputes = {{1, 0, 0, on("2026-05-02"), 0, {}},
                                 {2, 0, 0, on("2026-05-01"), 0, {}},
                                 {3, 0, 0, on("2025-05-01"), 0, {}},
                                 {4, 0, 0, on("2026-07-01"), 0, {}}};
    snapshot.chasing.insolvencies = {{1, on("2026-06-30"), 0, 0},
                                     {0, on("2026-01-01"), 0, on("2026-02-01")}};
    const auto all = paymentHistories(snapshot, day("2026-06-30"), 3);
    CHECK(all[0].promisesDecided == 1);
    CHECK(all[0].promisesBroken == 1);
    CHECK(all[0].disputes == 2);
    CHECK(all[0].lateDisputes == 1);
    CHECK_FALSE(all[0].isInsolvent);
    CHECK(all[1].isInsolvent);
  }
}
