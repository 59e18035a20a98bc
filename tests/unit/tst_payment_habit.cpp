#include "core/forecast/payment_habit.h"
#include "tests/support/random_ledger.h"

using namespace encaisse;
using namespace Qt::StringLiterals;

namespace {

const QDate today{2026, 6, 17};  // a Wednesday

/// Adds invoices that were settled so many days after their due date (negative: before).
void addHistory(SnapshotBuilder& builder, int customer, const QList<int>& delays) {
  const QDate due{2026, 3, 1};
  for (const int delay : delays) {
    const int invoice = builder.invoice(customer, due.addDays(-30), due, 1000);
    builder.pay(invoice, due.addDays(delay), 1000);
  }
}

PaymentHabit habitOf(const QList<int>& own, const QList<int>& others) {
  SnapshotBuilder builder;
  const int customer = builder.customer(u"C1"_s, u"Alpha"_s);
  addHistory(builder, customer, own);
  addHistory(builder, builder.customer(u"C2"_s, u"Beta"_s), others);
  return paymentHabits(builder.build(), today).at(0);
}

}  // namespace

TEST_CASE("paymentHabits") {
  SECTION("the median of the delays, which one extreme payment does not move") {
    const auto habit = habitOf({90, 3, 5, 4, 6}, {});
    CHECK(habit.paidItems == 5);
    CHECK(habit.delays == QList<int>{3, 4, 5, 6, 90});
    CHECK(habit.medianDelayDays == 5);
  }
  SECTION("of an even number the middle of the two, rounded half away from zero") {
    CHECK(habitOf({10, 20}, {}).medianDelayDays == 15);
    CHECK(habitOf({10, 21}, {}).medianDelayDays == 16);     // 15.5
    CHECK(habitOf({-10, -21}, {}).medianDelayDays == -16);  // −15.5
  }
  SECTION("shrunk toward the whole ledger's median by five") {
    // All: 0 0 0 0 0 0 0 30 30 → 0. (2 × 30 + 5 × 0) ÷ (2 + 5) = 8.57 → 9
    CHECK(habitOf({30, 30}, {0, 0, 0, 0, 0, 0, 0}).usualDelayDays == 9);
    // All: 30 × 10, 0 × 5 → 30. (10 × 30 + 5 × 30) ÷ 15 = 30
    CHECK(habitOf(QList<int>(10, 30), QList<int>(5, 0)).usualDelayDays == 30);
    // All: −4 × 3, 10 × 4 → 10. (3 × −4 + 5 × 10) ÷ 8 = 4.75 → 5
    CHECK(habitOf({-4, -4, -4}, {10, 10, 10, 10}).usualDelayDays == 5);
    // All: −9 × 1, −2 × 2 → −2. (1 × −9 + 5 × −2) ÷ 6 = −3.17 → −3
    CHECK(habitOf({-9}, {-2, -2}).usualDelayDays == -3);
  }
  SECTION("a customer without history pays like the others, a ledger without on the day") {
    const auto habit = habitOf({}, {12, 12, 12});
    CHECK(habit.paidItems == 0);
    CHECK(habit.medianDelayDays == 0);
    CHECK(habit.usualDelayDays == 12);
    CHECK(habitOf({}, {}).usualDelayDays == 0);
  }
  SECTION("only what was wholly settled by the day counts, by its last payment") {
    SnapshotBuilder builder;
    const int customer = builder.customer(u"C1"_s, u"Alpha"_s);
    const QDate due{2026, 3, 1};
    const int twoParts = builder.invoice(customer, due.addDays(-30), due, 1000);
    builder.pay(twoParts, due.addDays(5), 400);
    builder.pay(twoParts, due.addDays(40), 600);
    const int partly = builder.invoice(customer, due.addDays(-30), due, 1000);
    builder.pay(partly, due.addDays(1), 999);
    builder.invoice(customer, due.addDays(-30), due, 1000);
    builder.payment(customer, due.addDays(2), 77);
    const auto snapshot = builder.build();
    CHECK(paymentHabits(snapshot, today)[0].delays == QList<int>{40});
    CHECK(paymentHabits(snapshot, due.addDays(40))[0].delays == QList<int>{40});
    CHECK(paymentHabits(snapshot, due.addDays(39))[0].delays.isEmpty());
  }
}
