#include <numeric>

#include "core/forecast/cash_forecast.h"
#include "core/receivables/aging.h"
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

TEST_CASE("forecastCash: weeks") {
  SnapshotBuilder builder;
  const int customer = builder.customer(u"C1"_s, u"Alpha"_s);
  SECTION("the first from the day to its Sunday, then Monday to Sunday") {
    const auto forecast = forecastCash(builder.build(), today, 3);
    REQUIRE(forecast.weeks.size() == 3);
    CHECK(forecast.weeks[0].from == today);
    CHECK(forecast.weeks[0].to == day("2026-06-21"));
    CHECK(forecast.weeks[1].from == day("2026-06-22"));
    CHECK(forecast.weeks[1].to == day("2026-06-28"));
    CHECK(forecast.weeks[2].from == day("2026-06-29"));
    CHECK(forecast.weeks[2].to == day("2026-07-05"));
    CHECK(forecastCash(builder.build(), today).weeks.size() == 13);
  }
  SECTION("on a Sunday the first week is that day alone, on a Monday a whole one") {
    const auto sunday = forecastCash(builder.build(), day("2026-06-21"), 2);
    CHECK(sunday.weeks[0].from == day("2026-06-21"));
    CHECK(sunday.weeks[0].to == day("2026-06-21"));
    CHECK(sunday.weeks[1].from == day("2026-06-22"));
    CHECK(sunday.weeks[1].to == day("2026-06-28"));
    const auto monday = forecastCash(builder.build(), day("2026-06-22"), 2);
    CHECK(monday.weeks[0].from == day("2026-06-22"));
    CHECK(monday.weeks[0].to == day("2026-06-28"));
  }
  SECTION("each amount falls into the week of its due date, borders included") {
    const QDate booked{2026, 1, 5};
    for (const auto& [due, amount] : {std::pair{"2026-06-16", 1},
                                      {"2026-06-17", 2},
                                      {"2026-06-21", 4},
                                      {"2026-06-22", 8},
                                      {"2026-06-28", 16},
                                      {"2026-06-29", 32},
                                      {"2027-01-01", 64}}) {
      builder.invoice(customer, booked, day(due), amount);
    }
    builder.payment(customer, booked, 5);
    const auto forecast = forecastCash(builder.build(), today, 2);
    CHECK(forecast.overdueByDueDate == 1);
    CHECK(forecast.weeks[0].byDueDate == 2 + 4);
    CHECK(forecast.weeks[1].byDueDate == 8 + 16);
    CHECK(forecast.laterByDueDate == 32 + 64);
    CHECK(forecast.debits == 127);
    CHECK(forecast.credits == -5);
    // No history at all: expected on the due dates.
    CHECK(forecast.overdueByHabit == 1);
    CHECK(forecast.weeks[0].byHabit == 6);
    CHECK(forecast.laterByHabit == 96);
  }
  SECTION("by habit it moves by the customer's usual delay") {
    addHistory(builder, customer, QList<int>(20, 10));
    builder.invoice(customer, day("2026-05-01"), day("2026-06-10"), 100);  // + 10: 20 June
    builder.invoice(customer, day("2026-05-01"), day("2026-06-06"), 40);   // + 10: 16 June
    const auto forecast = forecastCash(builder.build(), today, 2);
    CHECK(forecast.overdueByDueDate == 140);
    CHECK(forecast.overdueByHabit == 40);
    CHECK(forecast.weeks[0].byHabit == 100);
    REQUIRE(forecast.items.size() == 2);
    for (const auto& item : forecast.items) CHECK(item.expectedDay - item.dueDay == 10);
  }
}

TEST_CASE("forecastCash on random ledgers: each column adds up") {
  const auto snapshot = randomLedger(GENERATE(41U, 42U)).build();
  for (QDate asOf{2025, 1, 15}; asOf < QDate{2027, 2, 1}; asOf = asOf.addDays(37)) {
    const auto forecast = forecastCash(snapshot, asOf, 1 + asOf.day());
    const auto sum = [&](qint64 ForecastWeek::*column) {
      return std::accumulate(
          forecast.weeks.begin(), forecast.weeks.end(), qint64{0},
          [&](qint64 total, const ForecastWeek& week) { return total + week.*column; });
    };
    const auto aged = buildAging(snapshot, asOf, Buckets{}).total;
    CHECK(forecast.overdueByDueDate + sum(&ForecastWeek::byDueDate) + forecast.laterByDueDate ==
          forecast.debits);
    CHECK(forecast.overdueByHabit + sum(&ForecastWeek::byHabit) + forecast.laterByHabit ==
          forecast.debits);
    CHECK(forecast.debits + forecast.credits == aged.balance);
    CHECK(forecast.overdueByDueDate == aged.overdue());
    CHECK(forecast.credits == aged.credits);
    for (qsizetype i = 1; i < forecast.weeks.size(); ++i) {
      CHECK(forecast.weeks[i].from == forecast.weeks[i - 1].to.addDays(1));
    }
  }
}
