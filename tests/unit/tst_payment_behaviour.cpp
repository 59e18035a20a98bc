#include "core/forecast/payment_behaviour.h"
#include "tests/support/catch.h"
#include "tests/support/random_ledger.h"

using namespace encaisse;
using namespace Qt::StringLiterals;

namespace {

const QDate today{2026, 6, 17};

void addHistory(SnapshotBuilder& builder, int customer, const QList<int>& delays) {
  for (int i = 0; i < int(delays.size()); ++i) {
    const QDate due = QDate{2026, 2, 1}.addDays(i);
    builder.pay(builder.invoice(customer, due.addDays(-30), due, 1000), due.addDays(delays[i]),
                1000);
  }
}

PaymentBehaviour behaviourOf(const Snapshot& snapshot, int customer, QDate asOf = today) {
  const auto courses = itemCourses(snapshot);
  const auto common = learnCommon(courses, segmentGroups(snapshot), dayNumber(asOf));
  return learnCustomer(courses, common, customer, dayNumber(asOf));
}

std::vector<DayNumber> daysOf(const QList<QDate>& dates) {
  std::vector<DayNumber> days;
  for (const auto& date : dates) days.push_back(dayNumber(date));
  return days;
}

}  // namespace

TEST_CASE("learnCustomer") {
  SnapshotBuilder builder;
  const int slow = builder.customer(u"C1"_s, u"Alpha"_s);
  const int quick = builder.customer(u"C2"_s, u"Beta"_s);
  const int fresh = builder.customer(u"C3"_s, u"Gamma"_s);
  addHistory(builder, slow, QList<int>(12, 20));
  addHistory(builder, quick, QList<int>(12, -5));
  SECTION("each pays as it has paid; who has no past, like all of them") {
    const auto snapshot = builder.build();
    CHECK(behaviourOf(snapshot, slow).usualDelay == 20);
    CHECK(behaviourOf(snapshot, quick).usualDelay == -5);
    CHECK(behaviourOf(snapshot, slow).paidItems == 12);
    CHECK(behaviourOf(snapshot, fresh).paidItems == 0);
    const int between = behaviourOf(snapshot, fresh).usualDelay;
    CHECK(between >= -5);
    CHECK(between <= 20);
  }
  SECTION("only what was known by the day counts") {
    const auto early = behaviourOf(builder.build(), slow, QDate{2026, 2, 20});
    CHECK(early.paidItems == 0);
    CHECK(early.openItems == 12);
    CHECK(early.usualDelay > 0);  // unpaid so long after the due date: censored, not forgotten
  }
  SECTION("items that stay unpaid make a customer slower than its payments say") {
    const int other = builder.customer(u"C4"_s, u"Omega"_s);
    const int same = builder.customer(u"C5"_s, u"Zeta"_s);
    addHistory(builder, other, QList<int>(4, 3));
    addHistory(builder, same, QList<int>(4, 3));
    for (int i = 0; i < 12; ++i) {
      builder.invoice(other, QDate{2026, 1, 10}, QDate{2026, 2, 9}, 1000);
    }
    const auto snapshot = builder.build();
    CHECK(behaviourOf(snapshot, same).usualDelay == 3);
    CHECK(behaviourOf(snapshot, other).usualDelay > 60);
  }
  SECTION("given that it is unpaid today, and never before") {
    const auto behaviour = behaviourOf(builder.build(), slow);
    const DayNumber asOf = dayNumber(today);
    CHECK(behaviour.paidBy(asOf, asOf, asOf) == 0);
    CHECK(behaviour.paidBy(asOf + 10, asOf, asOf) < 0.2);
    CHECK(behaviour.paidBy(asOf + 25, asOf, asOf) > 0.7);
    CHECK(behaviour.expectedDay(asOf, asOf) == asOf + 20);
    CHECK(behaviour.expectedDay(asOf - 300, asOf) > asOf);
  }
}

TEST_CASE("learnCustomer: a customer without history follows its segment") {
  SnapshotBuilder builder;
  for (int i = 0; i < 12; ++i) {
    const int customer = builder.customer(u"C%1"_s.arg(i), u"Client %1"_s.arg(i, 2));
    builder.at(customer).segment = i < 6 ? u"public"_s : u"private"_s;
    if (i != 5 && i != 11) addHistory(builder, customer, QList<int>(20, i < 6 ? 40 : 2));
  }
  const auto snapshot = builder.build();
  CHECK(segmentGroups(snapshot) == std::vector<int>{2, 2, 2, 2, 2, 2, 1, 1, 1, 1, 1, 1});
  CHECK(behaviourOf(snapshot, 5).usualDelay == 40);
  CHECK(behaviourOf(snapshot, 11).usualDelay == 2);
}

TEST_CASE("learnCommon: what is old counts less") {
  SnapshotBuilder builder;
  const int customer = builder.customer(u"C1"_s, u"Alpha"_s);
  for (int i = 0; i < 10; ++i) {  // ten of two years ago 40 days late, six of this year 4 days
    const QDate old{2024, 3, 1 + i};
    builder.pay(builder.invoice(customer, old.addDays(-30), old, 100), old.addDays(40), 100);
  }
  addHistory(builder, customer, QList<int>(6, 4));
  CHECK(behaviourOf(builder.build(), customer).usualDelay == 4);
}

TEST_CASE("dayHabit") {
  SECTION("the 10th, or a day beside it") {
    const auto habit = dayHabit(daysOf({{2026, 1, 10},
                                        {2026, 2, 10},
                                        {2026, 3, 9},
                                        {2026, 4, 10},
                                        {2026, 5, 11},
                                        {2026, 6, 10},
                                        {2026, 6, 17}}));
    CHECK(habit == DayHabit{DayHabit::MonthDay, 10, 7, 6});
    CHECK(toDate(habit.next(dayNumber(day("2026-06-11")))) == day("2026-07-10"));
    CHECK(toDate(habit.next(dayNumber(day("2026-06-10")))) == day("2026-06-10"));
    CHECK(toDate(habit.previous(dayNumber(day("2026-06-09")))) == day("2026-05-10"));
    CHECK(toDate(habit.nearest(dayNumber(day("2026-06-24")))) == day("2026-06-10"));
    CHECK(toDate(habit.nearest(dayNumber(day("2026-06-26")))) == day("2026-07-10"));
  }
  SECTION("the end of the month, however long it is") {
    const auto habit = dayHabit(daysOf({{2026, 1, 31},
                                        {2026, 2, 28},
                                        {2026, 3, 31},
                                        {2026, 4, 30},
                                        {2026, 5, 31},
                                        {2026, 6, 30}}));
    CHECK(habit.kind == DayHabit::MonthEnd);
    CHECK(toDate(habit.next(dayNumber(day("2026-02-01")))) == day("2026-02-28"));
    CHECK(toDate(habit.previous(dayNumber(day("2026-03-30")))) == day("2026-02-28"));
  }
  SECTION("a weekday") {  // Thursdays
    const auto habit = dayHabit(daysOf(
        {{2026, 1, 8}, {2026, 1, 22}, {2026, 2, 19}, {2026, 3, 12}, {2026, 4, 2}, {2026, 5, 28}}));
    CHECK(habit == DayHabit{DayHabit::Weekday, 4, 6, 6});
    CHECK(toDate(habit.next(dayNumber(day("2026-06-19")))) == day("2026-06-25"));
    CHECK(toDate(habit.previous(dayNumber(day("2026-06-19")))) == day("2026-06-18"));
  }
  SECTION("five payments, or payments on any day, are no habit") {
    CHECK(dayHabit(
              daysOf({{2026, 1, 10}, {2026, 2, 10}, {2026, 3, 10}, {2026, 4, 10}, {2026, 5, 10}}))
              .kind == DayHabit::None);
    CHECK(dayHabit(daysOf({{2026, 1, 3},
                           {2026, 1, 13},
                           {2026, 2, 18},
                           {2026, 3, 27},
                           {2026, 4, 22},
                           {2026, 5, 7}}))
              .kind == DayHabit::None);
    CHECK(dayHabit({}).nearest(2461000) == 2461000);
  }
  SECTION("then all is paid on its days") {
    PaymentBehaviour behaviour;
    Hazard hazard(ageCount, 0.02);
    behaviour.curve = SurvivalCurve{hazard};
    behaviour.habit = {DayHabit::MonthDay, 10, 8, 8};
    const DayNumber asOf = dayNumber(day("2026-06-17"));
    CHECK(behaviour.paidBy(dayNumber(day("2026-07-09")), asOf, asOf) == 0);
    const double first = behaviour.paidBy(dayNumber(day("2026-07-10")), asOf, asOf);
    CHECK(first > 0);
    CHECK(behaviour.paidBy(dayNumber(day("2026-08-09")), asOf, asOf) == first);
    CHECK(behaviour.paidBy(dayNumber(day("2026-08-10")), asOf, asOf) > first);
    CHECK(toDate(behaviour.expectedDay(asOf, asOf)).day() == 10);
  }
}

TEST_CASE("learnCustomer on random ledgers: chances stay chances") {
  const auto snapshot = randomLedger(GENERATE(5U, 6U)).build();
  const auto courses = itemCourses(snapshot);
  const auto groups = segmentGroups(snapshot);
  for (const auto& asOf : {QDate{2025, 1, 1}, QDate{2025, 4, 1}, QDate{2026, 9, 1}}) {
    const DayNumber now = dayNumber(asOf);
    const auto common = learnCommon(courses, groups, now);
    for (int c = 0; c < int(snapshot.customers.size()); c += 7) {
      const auto behaviour = learnCustomer(courses, common, c, now);
      for (const int late : {-60, 0, 90, 600}) {
        double before = 0;
        for (DayNumber day = now; day < now + 200; ++day) {
          const double chance = behaviour.paidBy(day, now - late, now);
          REQUIRE(chance >= before);
          REQUIRE(chance <= 1);
          before = chance;
        }
      }
    }
  }
}

TEST_CASE("Nobody has paid yet: what is expected follows the due dates") {
  SnapshotBuilder builder;
  const int customer = builder.customer(u"C1"_s, u"Alpha"_s);
  for (int i = 0; i < 60; ++i) {
    const QDate issued = QDate{2026, 8, 1}.addDays(i);
    builder.invoice(customer, issued, issued.addDays(45), 100000);
  }
  const QDate asOf{2026, 9, 29};
  const auto courses = itemCourses(builder.build());
  const auto common = learnCommon(courses, {0}, dayNumber(asOf));
  CHECK(common.trust == 0);
  const auto behaviour = learnCustomer(courses, common, 0, dayNumber(asOf));
  const DayNumber due = dayNumber(asOf) + 10;
  CHECK(behaviour.paidBy(due - 1, due, dayNumber(asOf)) == Approx(0));
  CHECK(behaviour.paidBy(due, due, dayNumber(asOf)) == Approx(0.45));
  // 1 − 0.55 × 0.97^30 = 0.7794
  CHECK(behaviour.paidBy(due + 30, due, dayNumber(asOf)) == Approx(0.7794).margin(0.0001));
  SECTION("payments take its place, and have it from the fifth on") {
    for (int i = 0; i < 5; ++i) {
      const QDate day = QDate{2026, 6, 1}.addDays(i);
      builder.pay(builder.invoice(customer, day.addDays(-30), day, 1000), day.addDays(40), 1000);
      const auto now = learnCommon(itemCourses(builder.build()), {0}, dayNumber(asOf));
      CHECK(now.trust == Approx((i + 1) / 5.0));
    }
    const auto more = itemCourses(builder.build());
    const auto learnt =
        learnCustomer(more, learnCommon(more, {0}, dayNumber(asOf)), 0, dayNumber(asOf));
    CHECK(learnt.usualDelay == 40);
    CHECK(learnt.paidBy(due + 30, due, dayNumber(asOf)) < 0.2);
    CHECK(learnt.paidBy(due + 60, due, dayNumber(asOf)) > 0.7);
  }
}

TEST_CASE("Days after the last fact teach nothing") {
  SnapshotBuilder builder;
  const int customer = builder.customer(u"C1"_s, u"Alpha"_s);
  for (int i = 0; i < 20; ++i) {
    const QDate due = QDate{2026, 9, 1}.addDays(2 * i);
    builder.pay(builder.invoice(customer, due.addDays(-30), due, 1000), due.addDays(5), 1000);
  }
  builder.invoice(customer, QDate{2026, 9, 10}, QDate{2026, 10, 10}, 1000);
  const auto courses = itemCourses(builder.build());
  const auto chanceOn = [&](QDate day) {
    const auto common = learnCommon(courses, {0}, dayNumber(day));
    const auto behaviour = learnCustomer(courses, common, 0, dayNumber(day));
    return behaviour.curve.paidBetween(0, 10);
  };
  REQUIRE(toDate(courses.lastDay) == QDate{2026, 10, 14});
  CHECK(chanceOn(QDate{2026, 12, 31}) == Approx(chanceOn(QDate{2026, 10, 14})));
}
