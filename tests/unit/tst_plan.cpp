#include "core/reminders/plan.h"
#include "tests/support/catch.h"
#include "tests/support/random_ledger.h"

using namespace encaisse;
using namespace Qt::StringLiterals;

namespace {

const QDate due{2026, 3, 10};

QDate late(int days) { return due.addDays(days); }

/// One customer with one invoice of 100,00 that is due on 10 March.
struct OneInvoice {
  SnapshotBuilder builder;
  int customer = builder.customer(u"C1"_s, u"Client"_s);
  int invoice = builder.invoice(customer, due.addDays(-30), due, 10000);

  QList<PlannedReminder> plan(QDate day) const { return planReminders(builder.build(), day); }
  int levelOn(QDate day) const {
    const auto plan = this->plan(day);
    return plan.isEmpty() ? 0 : plan.first().level;
  }
};

}  // namespace

TEST_CASE("nextStep") {
  const auto& scenario = defaultScenario();
  const auto next = [&](int lastLevel, QDate lastSentOn, QDate day) {
    const auto step = nextStep(scenario, due, lastLevel, lastSentOn, day);
    return std::pair{step.level, step.from};
  };
  SECTION("never reminded: the step before the due date, while that is to come") {
    CHECK(next(0, {}, late(-20)) == std::pair{1, late(-3)});
    CHECK(next(0, {}, late(0)) == std::pair{1, late(-3)});
  }
  SECTION("once the due date has passed that step is gone") {
    CHECK(next(0, {}, late(1)) == std::pair{2, late(5)});
    CHECK(next(0, {}, late(100)) == std::pair{2, late(5)});
  }
  SECTION("after each level the one above, at its day but a week after the last at least") {
    CHECK(next(1, late(-3), late(0)) == std::pair{2, late(5)});
    CHECK(next(1, late(0), late(5)) == std::pair{2, late(7)});
    CHECK(next(2, late(5), late(6)) == std::pair{3, late(15)});
    CHECK(next(2, late(14), late(15)) == std::pair{3, late(21)});
    CHECK(next(4, late(30), late(31)) == std::pair{5, late(45)});
  }
  SECTION("after the notice the scenario is done") {
    CHECK(next(5, late(45), late(90)).first == 0);
  }
}

TEST_CASE("planReminders: when") {
  OneInvoice one;
  SECTION("each step from its day on, not before") {
    CHECK(one.levelOn(late(-4)) == 0);
    CHECK(one.levelOn(late(-3)) == 1);
    CHECK(one.levelOn(late(0)) == 1);
    for (int day = 1; day <= 4; ++day) CHECK(one.levelOn(late(day)) == 0);
    CHECK(one.levelOn(late(5)) == 2);
    one.builder.reminded(one.invoice, 2, late(5));
    CHECK(one.levelOn(late(5)) == 0);
    CHECK(one.levelOn(late(14)) == 0);
    CHECK(one.levelOn(late(15)) == 3);
    one.builder.reminded(one.invoice, 3, late(15));
    CHECK(one.levelOn(late(29)) == 0);
    CHECK(one.levelOn(late(30)) == 4);
    one.builder.reminded(one.invoice, 4, late(30));
    CHECK(one.levelOn(late(44)) == 0);
    CHECK(one.levelOn(late(45)) == 5);
    one.builder.reminded(one.invoice, 5, late(45));
    CHECK(one.levelOn(late(400)) == 0);
  }
  SECTION("three weeks' absence are caught up by one level, the next a week later") {
    one.builder.reminded(one.invoice, 2, late(5));
    CHECK(one.levelOn(late(40)) == 3);  // levels 3 and 4 are both due: one at a time
    one.builder.reminded(one.invoice, 3, late(40));
    CHECK(one.levelOn(late(46)) == 0);
    CHECK(one.levelOn(late(47)) == 4);
    one.builder.reminded(one.invoice, 4, late(47));
    CHECK(one.levelOn(late(53)) == 0);
    CHECK(one.levelOn(late(54)) == 5);
  }
  SECTION("nobody gets a formal notice as the first message") {
    CHECK(one.levelOn(late(45)) == 2);
    CHECK(one.levelOn(late(3000)) == 2);
  }
  SECTION("what is sent later does not count on an earlier day") {
    one.builder.reminded(one.invoice, 2, late(8));
    CHECK(one.levelOn(late(7)) == 2);
    CHECK(one.levelOn(late(8)) == 0);
  }
  SECTION("nothing before the invoice is booked, nothing once it is settled") {
    CHECK(one.plan(due.addDays(-31)).isEmpty());
    one.builder.pay(one.invoice, late(6), 10000);
    CHECK(one.levelOn(late(5)) == 2);
    CHECK(one.levelOn(late(6)) == 0);
  }
  SECTION("a part that was paid: the rest is reminded") {
    one.builder.pay(one.invoice, late(2), 4000);
    const auto plan = one.plan(late(5));
    REQUIRE(plan.size() == 1);
    CHECK(plan[0].total == 6000);
    CHECK(plan[0].items[0].open == 6000);
    CHECK(plan[0].credits == 0);
  }
}

TEST_CASE("planReminders: one message per customer") {
  OneInvoice one;
  auto& builder = one.builder;
  const int older = builder.invoice(one.customer, day("2026-01-01"), late(-20), 500);
  builder.reminded(older, 2, late(-14));
  builder.invoice(one.customer, day("2026-01-02"), late(-1), 30);
  builder.invoice(one.customer, day("2026-01-03"), late(60), 7);
  const auto plan = one.plan(late(5));
  REQUIRE(plan.size() == 1);
  SECTION("at the highest level, each item with its own, the oldest due date first") {
    CHECK(plan[0].level == 3);
    REQUIRE(plan[0].items.size() == 3);
    QList<qint64> amounts;
    QList<int> levels;
    QList<qint64> daysLate;
    for (const auto& item : plan[0].items) {
      amounts.append(item.open);
      levels.append(item.level);
      daysLate.append(item.daysLate);
    }
    CHECK(amounts == QList<qint64>{500, 30, 10000});
    CHECK(levels == QList<int>{3, 2, 2});
    CHECK(daysLate == QList<qint64>{25, 6, 5});
  }
  SECTION("its total is what these items leave open; what is not due yet is not in it") {
    CHECK(plan[0].total == 10530);
    CHECK(plan[0].toPay() == 10530);
    CHECK_FALSE(plan[0].held());
  }
  SECTION("customers by descending level, then amount") {
    const int large = builder.customer(u"C2"_s, u"Large"_s);
    builder.invoice(large, day("2026-01-01"), due, 900000);
    const int small = builder.customer(u"C3"_s, u"Small"_s);
    builder.invoice(small, day("2026-01-01"), due, 100);
    const int notice = builder.customer(u"C4"_s, u"Notice"_s);
    builder.reminded(builder.invoice(notice, day("2026-01-01"), late(-50), 1), 4, late(-10));
    QStringList order;
    for (const auto& message : one.plan(late(5))) {
      order.append(u"%1:%2"_s.arg(message.customer).arg(message.level));
    }
    CHECK(order == QStringList{u"3:5"_s, u"0:3"_s, u"1:2"_s, u"2:2"_s});
  }
}

TEST_CASE("planReminders: holds") {
  OneInvoice one;
  const auto only = [&](QDate day) {
    const auto plan = one.plan(day);
    REQUIRE(plan.size() == 1);
    return plan[0];
  };
  SECTION("a credit that covers the debt") {
    one.builder.payment(one.customer, late(1), 10000);
    CHECK(only(late(5)).holds == QList{HoldReason::CreditCoversDebt});
    CHECK(only(late(5)).toPay() == 0);
  }
  SECTION("a credit that covers a part is deducted") {
    one.builder.payment(one.customer, late(1), 3000);
    one.builder.creditNote(one.customer, late(2), 6999);
    CHECK(only(late(5)).holds.isEmpty());
    CHECK(only(late(5)).total == 10000);
    CHECK(only(late(5)).credits == -9999);
    CHECK(only(late(5)).toPay() == 1);
  }
  SECTION("a credit that comes later does not hold yet") {
    one.builder.payment(one.customer, late(6), 10000);
    CHECK(only(late(5)).holds.isEmpty());
    CHECK(only(late(6)).held());
  }
  SECTION("another customer's credit holds nothing") {
    one.builder.payment(one.builder.customer(u"C2"_s, u"Other"_s), late(1), 99999);
    CHECK(only(late(5)).holds.isEmpty());
  }
  SECTION("the user said: no reminders") {
    one.builder.at(one.customer).remindersStopped = true;
    CHECK(only(late(5)).holds == QList{HoldReason::CustomerStopped});
  }
  SECTION("a formal notice may not rest on a computed due date, a reminder may") {
    const auto origin = GENERATE(DueOrigin::Given, DueOrigin::Label, DueOrigin::CustomerTerms,
                                 DueOrigin::CompanyTerms, DueOrigin::Confirmed);
    const int customer = one.builder.customer(u"C2"_s, u"Notice"_s);
    const int invoice = one.builder.invoice(customer, day("2026-01-01"), late(-50), 100, origin);
    one.builder.reminded(invoice, 3, late(-30));
    one.builder.pay(one.invoice, late(0), 10000);
    CHECK(only(late(5)).level == 4);
    CHECK(only(late(5)).holds.isEmpty());
    one.builder.reminded(invoice, 4, late(-10));
    CHECK(only(late(5)).level == 5);
    CHECK(only(late(5)).held() == isComputed(origin));
    if (isComputed(origin)) {
      CHECK(only(late(5)).holds == QList{HoldReason::DueDateNotConfirmed});
    }
  }
  SECTION("a due date to confirm keeps its own item out, not the customer's others") {
    const int notice = one.builder.invoice(one.customer, day("2026-01-01"), late(-50), 700,
                                           DueOrigin::CompanyTerms);
    one.builder.reminded(notice, 4, late(-10));
    CHECK(only(late(5)).holds.isEmpty());
    CHECK(only(late(5)).level == 2);
    CHECK(only(late(5)).total == 10000);
    CHECK(only(late(5)).items.size() == 1);
    one.builder.pay(one.invoice, late(0), 10000);
    CHECK(only(late(5)).holds == QList{HoldReason::DueDateNotConfirmed});
    CHECK(only(late(5)).total == 700);
    CHECK(only(late(5)).level == 5);
  }
  SECTION("all reasons are given, in stable words") {
    one.builder.at(one.customer).remindersStopped = true;
    one.builder.payment(one.customer, late(1), 10000);
    CHECK(only(late(5)).holds == QList{HoldReason::CustomerStopped, HoldReason::CreditCoversDebt});
    CHECK(toKey(HoldReason::CreditCoversDebt) == u"credit_covers_debt"_s);
    CHECK(toKey(HoldReason::CustomerStopped) == u"customer_stopped"_s);
    CHECK(toKey(HoldReason::DueDateNotConfirmed) == u"due_date_not_confirmed"_s);
  }
}

TEST_CASE("planReminders on random ledgers, run every third day") {
  auto builder = randomLedger(31, 120);
  // The builder's handles are the order of adding; reminders are kept here by item id.
  std::vector<std::pair<qint64, ReminderMark>> sent;
  for (QDate today{2025, 3, 1}; today < QDate{2025, 9, 1}; today = today.addDays(3)) {
    auto snapshot = builder.build();
    for (auto& [id, mark] : sent) {
      const auto item = std::ranges::find(snapshot.items, id, &SnapshotItem::id);
      mark.item = quint32(item - snapshot.items.begin());
      snapshot.reminders.push_back(mark);
    }
    const auto open = openAmountsAt(snapshot, today);
    QSet<qint32> seen;
    for (const auto& message : planReminders(snapshot, today)) {
      CHECK_FALSE(seen.contains(message.customer));
      seen.insert(message.customer);
      qint64 total = 0;
      int highest = 0;
      for (const auto& item : message.items) {
        const auto& fact = snapshot.items[item.item];
        CHECK(fact.customer == message.customer);
        CHECK(item.open == open[item.item]);
        CHECK(item.open > 0);
        CHECK(item.daysLate >= defaultScenario().step(item.level).dayOffset);
        total += item.open;
        highest = std::max(highest, item.level);
        // One level a run, never the same twice, a week apart.
        for (const auto& [id, mark] : sent) {
          if (id != fact.id) continue;
          CHECK(item.level > mark.level);
          CHECK(dayNumber(today) - mark.sentDay >= 7);
        }
        sent.push_back({fact.id, {0, item.level, dayNumber(today)}});
      }
      CHECK(message.total == total);
      CHECK(message.level == highest);
    }
  }
  CHECK(sent.size() > 200);
}

TEST_CASE_METHOD(OneInvoice, "planReminders: what is listed but not due is not claimed") {
  // In the message about the late 100,00: 50,00 that are due in two days (before due, level 1).
  builder.invoice(customer, day("2026-01-01"), late(7), 5000);
  builder.payment(customer, late(1), 9999);
  const auto mixed = plan(late(5));
  REQUIRE(mixed.size() == 1);
  CHECK(mixed[0].level == 2);
  CHECK(mixed[0].items.size() == 2);
  CHECK(mixed[0].total == 15000);
  CHECK(mixed[0].notYetDue == 5000);
  CHECK(mixed[0].toPay() == 1);
  CHECK_FALSE(mixed[0].held());
  // A message before the due date claims what will be due.
  const auto before = plan(late(-3));
  REQUIRE(before.size() == 1);
  CHECK(before[0].notYetDue == 0);
  CHECK(before[0].toPay() == 10000);
}
