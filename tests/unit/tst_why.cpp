#include "core/reminders/why.h"
#include "tests/support/catch.h"
#include "tests/support/snapshot_builder.h"

using namespace encaisse;
using namespace Qt::StringLiterals;

TEST_CASE("whyPlanned: one sentence from the facts") {
  const QDate due{2026, 3, 10};
  SnapshotBuilder builder;
  const int customer = builder.customer(u"C1"_s, u"Client"_s);
  const int invoice = builder.invoice(customer, due.addDays(-30), due, 10000);
  auto rules = defaultRules();
  const auto why = [&](const Snapshot& snapshot, int days) {
    const auto plan = planReminders(snapshot, due.addDays(days), rules);
    REQUIRE(plan.size() == 1);
    return whyPlanned(snapshot, plan[0], u"F1"_s, plainWhyWords(Currency::eur()));
  };
  CHECK(why(builder.build(), -3) ==
        u"F1 is due in 3 days (on 2026-03-10) and was never reminded; before_due starts 3 days "
        "before the due date."_s);
  CHECK(why(builder.build(), 5) ==
        u"F1 is 5 days late (due on 2026-03-10) and was never reminded; reminder_1 starts 5 days "
        "after the due date."_s);
  SECTION("an item without a number is called so") {
    const auto snapshot = builder.build();
    const auto plan = planReminders(snapshot, due.addDays(5), rules);
    CHECK(whyPlanned(snapshot, plan.at(0), {}, plainWhyWords(Currency::eur()))
              .startsWith(u"An item without number is 5 days late"_s));
  }
  SECTION("what stands against it") {
    auto snapshot = builder.build();
    snapshot.chasing.promises = {
        {1, 0, dayNumber(due), 0, {{dayNumber(due.addDays(9)), 4000}}, {0}}};
    // Two days of grace after the 19th: it holds until the 21st.
    CHECK(why(snapshot, 5) == u"F1 is 5 days late (due on 2026-03-10) and was never reminded, but "
                              "a promise of 40.00 is running until 2026-03-21."_s);
    snapshot.chasing.insolvencies = {{0, dayNumber(due), 0, 0}};
    CHECK(why(snapshot, 5)
              .endsWith(u"insolvency proceedings are open, a promise of 40.00 is "
                        "running until 2026-03-21."_s));
  }
  SECTION("what was sent before, or that the level was set") {
    builder.reminded(invoice, 2, due.addDays(5));
    CHECK(why(builder.build(), 15).contains(u"was last reminded on 2026-03-15 with reminder_1"_s));
    auto snapshot = builder.build();
    snapshot.chasing.levels = {{0, 3, dayNumber(due.addDays(20))}};
    CHECK(why(snapshot, 30).contains(u"was taken over at level 3"_s));
  }
  SECTION("that it waits for a word") {
    rules.scenarios[0].steps[1].needsApproval = true;
    CHECK(why(builder.build(), 5).endsWith(u"and needs your approval."_s));
  }
}

TEST_CASE("Every reason has a phrase and a remedy in words") {
  const PlannedReminder planned;
  const auto words = plainWhyWords(Currency::eur());
  for (int i = 0; i < holdReasonCount; ++i) {
    CHECK_FALSE(holdPhrase({HoldReason(i), 0, 0}, planned, words).isEmpty());
    CHECK_FALSE(remedySentence(HoldReason(i)).isEmpty());
  }
}
