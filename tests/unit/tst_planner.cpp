#include "core/reminders/planner.h"
#include "core/reminders/step_dates.h"
#include "tests/support/catch.h"
#include "tests/support/snapshot_builder.h"

using namespace encaisse;
using namespace Qt::StringLiterals;

namespace {

const QDate due{2026, 3, 10};  // a Tuesday

QDate late(int days) { return due.addDays(days); }

struct OneInvoice {
  SnapshotBuilder builder;
  int customer = builder.customer(u"C1"_s, u"Client"_s);
  int invoice = builder.invoice(customer, due.addDays(-30), due, 10000);
  ReminderRules rules = defaultRules();

  OneInvoice() {
    auto& facts = builder.at(customer);
    facts.email = u"compta@client.fr"_s;
    facts.phone = u"0240000000"_s;
    facts.street = u"1 rue du Port"_s;
    facts.city = u"Nantes"_s;
  }
  QList<PlannedReminder> plan(QDate day, const Snapshot& snapshot) const {
    return planReminders(snapshot, day, rules);
  }
  QList<PlannedReminder> plan(QDate day) const { return plan(day, builder.build()); }
  QString stepOn(QDate day) const {
    const auto planned = plan(day);
    return planned.isEmpty() ? QString{} : planned.first().step.key;
  }
};

}  // namespace

TEST_CASE_METHOD(OneInvoice, "The ready scenario \"occasional\": e-mail J-3, e-mail J0, call J+5") {
  rules.choice.standard = u"occasional"_s;
  // J-3 is Saturday 7 March 2026: on the working day before it.
  CHECK(stepOn(late(-5)).isEmpty());
  CHECK(stepOn(late(-4)) == u"before_due"_s);
  CHECK(plan(late(-4))[0].step.channel == Channel::Email);
  builder.reminded(invoice, 1, late(-4));
  CHECK(stepOn(late(-1)).isEmpty());
  CHECK(stepOn(late(0)) == u"due_day"_s);
  CHECK(plan(late(0))[0].step.channel == Channel::Email);
  CHECK(plan(late(0))[0].recipients == QStringList{u"compta@client.fr"_s});
  builder.reminded(invoice, 2, late(0));
  // J+5 is Sunday 15 March: the call is for Monday.
  CHECK(stepOn(late(5)).isEmpty());
  CHECK(stepOn(late(6)) == u"call_1"_s);
  CHECK(plan(late(6))[0].step.channel == Channel::Call);
  CHECK(plan(late(6))[0].recipients == QStringList{u"0240000000"_s});
  SECTION("a call that reached somebody does the step, one that did not does not") {
    auto snapshot = builder.build();
    snapshot.chasing.calls = {{0, dayNumber(late(6)), u"unreachable"_s, 0}};
    CHECK(plan(late(8), snapshot)[0].step.key == u"call_1"_s);
    snapshot.chasing.calls = {{0, dayNumber(late(6)), u"other"_s, 0}};
    CHECK(plan(late(8), snapshot).isEmpty());
    CHECK(plan(late(15), snapshot)[0].step.key == u"reminder_2"_s);
    CHECK(plan(late(15), snapshot)[0].why.lastSentDay == dayNumber(late(6)));
  }
  SECTION("the formal notice is by registered letter and waits for somebody's word") {
    builder.reminded(invoice, 5, late(30));
    const auto planned = plan(late(45));
    REQUIRE(planned.size() == 1);
    CHECK(planned[0].step.channel == Channel::Registered);
    CHECK(planned[0].needsApproval);
    CHECK_FALSE(planned[0].held());
    CHECK_FALSE(planned[0].mayLeave());
    auto snapshot = builder.build();
    snapshot.chasing.approvals = {{0, 6, dayNumber(late(45))}};
    CHECK(plan(late(45), snapshot)[0].mayLeave());
    // An approval of another level, or one that a message has used since, is none.
    snapshot.chasing.approvals = {{0, 5, dayNumber(late(45))}};
    CHECK_FALSE(plan(late(45), snapshot)[0].mayLeave());
    snapshot.chasing.approvals = {{0, 6, dayNumber(late(29))}};
    CHECK_FALSE(plan(late(45), snapshot)[0].mayLeave());
  }
}

TEST_CASE("readyScenarios follow practice") {
  // law.md 3.1: first reminder J+1…J+7, formal notice J+30…J+45, never as the first message.
  REQUIRE(readyScenarios().size() == 4);
  for (const auto& scenario : readyScenarios()) {
    CHECK(isSound(scenario).ok());
    const auto isLate = [](const ReminderStep& s) { return s.phase == Phase::Reminder; };
    const auto first = std::ranges::find_if(scenario.steps, isLate);
    CHECK(first->dayOffset >= 1);
    CHECK(first->dayOffset <= 7);
    const auto& last = scenario.steps.last();
    CHECK(last.phase == Phase::FormalNotice);
    CHECK(last.dayOffset >= 30);
    CHECK(last.dayOffset <= 45);
    CHECK(last.needsApproval);
  }
}

TEST_CASE_METHOD(OneInvoice, "Which scenario: the customer's, its segment's, the default") {
  const auto name = [&] { return rules.scenarioOf(builder.at(customer)).name; };
  CHECK(name() == u"standard"_s);
  rules.choice.standard = u"punctual"_s;
  CHECK(name() == u"punctual"_s);
  rules.choice.segments[u"GC"_s] = u"chronic"_s;
  CHECK(name() == u"punctual"_s);
  builder.at(customer).segment = u"GC"_s;
  CHECK(name() == u"chronic"_s);
  builder.at(customer).scenario = u"at_risk"_s;
  CHECK(name() == u"at_risk"_s);
  builder.at(customer).scenario = u"gone"_s;
  CHECK(name() == u"chronic"_s);
}

TEST_CASE("nextDueStep") {
  Scenario scenario = defaultScenario();
  const auto next = [&](StepFacts facts, QDate day) {
    const auto step = nextDueStep(scenario, facts, dayNumber(day));
    return std::pair{step.level, toDate(step.from)};
  };
  const StepFacts fresh{dayNumber(due), dayNumber(late(-30)), {}};
  SECTION("T7: the sign of the offset: late steps after the due date, early ones before it") {
    CHECK(next(fresh, late(-20)) == std::pair{1, late(-3)});
    CHECK(next(fresh, late(1)) == std::pair{2, late(5)});
  }
  SECTION("counted from the invoice, or from the step before") {
    scenario.steps[1].trigger = StepTrigger::IssueDate;
    scenario.steps[1].dayOffset = 40;
    CHECK(next(fresh, late(1)) == std::pair{2, late(10)});
    scenario.steps[2].trigger = StepTrigger::PreviousStep;
    scenario.steps[2].dayOffset = 12;
    StepFacts reminded = fresh;
    reminded.last = {2, dayNumber(late(20)), 0};
    CHECK(next(reminded, late(21)) == std::pair{3, late(32)});
  }
  SECTION("a step whose amounts do not fit is left out") {
    scenario.steps[1].minimumAmount = 5000;
    StepFacts small = fresh;
    small.owed = 4999;
    CHECK(next(small, late(20)).first == 3);
    small.owed = 5000;
    CHECK(next(small, late(20)).first == 2);
    scenario.steps[1].maximumAmount = 6000;
    small.owed = 6001;
    CHECK(next(small, late(20)).first == 3);
    // Who owes nothing, all in all, is still shown: held, with the reason.
    scenario.steps[1].minimumAmount = scenario.steps[1].maximumAmount = 0;
    small.owed = -1;
    CHECK(next(small, late(20)).first == 2);
  }
  SECTION("nobody jumps from nothing to a formal notice without the explicit rule") {
    for (int level = 2; level <= 4; ++level) scenario.steps[level - 1].minimumAmount = 5000;
    StepFacts small = fresh;
    small.owed = 100;
    CHECK(next(small, late(60)).first == 2);
    scenario.noticeMayComeFirst = true;
    CHECK(next(small, late(60)) == std::pair{5, late(45)});
  }
  SECTION("on working days: Good Friday 2026 is one in France, Easter Monday is not") {
    // Easter 2026 is 5 April.
    scenario.steps[1].workingDays = NonWorkingDayRule::Next;
    const StepFacts easter{dayNumber(day("2026-03-30")), 0, {}};
    CHECK(next(easter, day("2026-04-01")) == std::pair{2, day("2026-04-07")});
    // Missed on the 7th and looked at on Sunday the 12th: Monday.
    CHECK(next(easter, day("2026-04-12")) == std::pair{2, day("2026-04-13")});
  }
}

TEST_CASE_METHOD(OneInvoice, "A level set by hand counts as reached") {
  auto snapshot = builder.build();
  snapshot.chasing.levels = {{0, 3, dayNumber(late(35))}};
  CHECK(plan(late(34), snapshot)[0].level == 2);
  const auto planned = plan(late(35), snapshot);
  REQUIRE(planned.size() == 1);
  CHECK(planned[0].level == 4);
  CHECK(planned[0].why.setByHand);
  SECTION("it takes the place of what was sent before, and yields to what is sent after") {
    snapshot.reminders = {{0, 4, dayNumber(late(30))}};
    CHECK(plan(late(37), snapshot)[0].level == 4);
    snapshot.reminders = {{0, 4, dayNumber(late(36))}};
    CHECK(plan(late(44), snapshot).isEmpty());
    CHECK(plan(late(45), snapshot)[0].level == 5);
  }
}

TEST_CASE_METHOD(OneInvoice, "Thanks after the payment of an item that was reminded") {
  rules.choice.standard = u"chronic"_s;
  SECTION("once, within a month, and not to who still owes") {
    builder.reminded(invoice, 4, late(10));
    builder.pay(invoice, late(20), 10000);
    auto snapshot = builder.build();
    CHECK(plan(late(19), snapshot).isEmpty());
    const auto thanks = plan(late(20), snapshot);
    REQUIRE(thanks.size() == 1);
    CHECK(thanks[0].isThanks());
    CHECK(thanks[0].level == 0);
    CHECK(thanks[0].toPay() == 0);
    CHECK_FALSE(thanks[0].held());
    CHECK(plan(late(50), snapshot).size() == 1);
    CHECK(plan(late(51), snapshot).isEmpty());
    auto told = snapshot;
    const auto item = quint32(thanks[0].items[0].item);
    told.reminders.push_back({item, 0, dayNumber(late(21))});
    CHECK(plan(late(25), told).isEmpty());
    builder.invoice(customer, late(-40), late(19), 500);
    for (const auto& planned : plan(late(20))) CHECK_FALSE(planned.isThanks());
  }
  SECTION("nobody is thanked who was never reminded, nor for a credit note") {
    builder.pay(invoice, late(20), 10000);
    CHECK(plan(late(20)).isEmpty());
    const int second = builder.invoice(customer, late(-30), late(0), 700);
    builder.reminded(second, 3, late(5));
    builder.allocate(second, builder.creditNote(customer, late(12), 700), 700);
    CHECK(plan(late(21)).isEmpty());
  }
}

TEST_CASE_METHOD(OneInvoice, "T12: a letter about one invoice does not silence the others") {
  builder.reminded(invoice, 2, late(5));
  const int other = builder.invoice(customer, late(-30), late(1), 3000);
  // The other is due for its reminder the day after: shown, held for a moment, then it leaves.
  auto planned = plan(late(6));
  REQUIRE(planned.size() == 1);
  CHECK(planned[0].holds == QList{HoldReason::ContactedRecently});
  CHECK(planned[0].total == 3000);
  planned = plan(late(7));
  REQUIRE(planned.size() == 1);
  CHECK_FALSE(planned[0].held());
  CHECK(planned[0].items.size() == 1);
  Q_UNUSED(other)
}

TEST_CASE_METHOD(OneInvoice, "T9, T14: one paid item closes nothing but itself") {
  const int other = builder.invoice(customer, late(-30), late(0), 3000);
  builder.pay(other, late(3), 3000);
  const auto planned = plan(late(5));
  REQUIRE(planned.size() == 1);
  CHECK(planned[0].total == 10000);
  CHECK(planned[0].items.size() == 1);
  builder.pay(invoice, late(5), 10000);
  CHECK(plan(late(5)).isEmpty());
}
