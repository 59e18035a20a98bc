#include "core/reminders/gate.h"
#include "core/reminders/planner.h"
#include "tests/support/catch.h"
#include "tests/support/snapshot_builder.h"

using namespace encaisse;
using namespace Qt::StringLiterals;

namespace {

const QDate today{2026, 3, 20};

DayNumber on(int days) { return dayNumber(today.addDays(days)); }

/// One customer that owes 100,00 since 10 March and 40,00 since 12 March: both due for the first
/// reminder (J+5) on the 20th.
struct TwoInvoices {
  SnapshotBuilder builder;
  Snapshot snapshot;
  ReminderRules rules = defaultRules();

  TwoInvoices() {
    const int customer = builder.customer(u"C1"_s, u"Client"_s);
    builder.invoice(customer, day("2026-02-10"), day("2026-03-10"), 10000);
    builder.invoice(customer, day("2026-02-12"), day("2026-03-12"), 4000);
    snapshot = builder.build();
  }
  PlannedReminder plan() const {
    const auto plan = planReminders(snapshot, today, rules);
    REQUIRE(plan.size() == 1);
    return plan.first();
  }
  QList<HoldReason> holds() const { return plan().holds; }
};

}  // namespace

TEST_CASE_METHOD(TwoInvoices, "Gate: the customer as a whole") {
  REQUIRE(holds().isEmpty());
  SECTION("an import older than N days: nobody knows who has paid") {
    snapshot.lastImportOn = today.addDays(-30);
    CHECK(holds().isEmpty());
    snapshot.lastImportOn = today.addDays(-31);
    CHECK(holds() == QList{HoldReason::StaleData});
    rules.gate.importDays = 0;
    CHECK(holds().isEmpty());
  }
  SECTION("contacted less than two days ago, by a call too, not by one that nobody answered") {
    snapshot.chasing.calls = {{0, on(-1), u"voicemail"_s, 0}};
    CHECK(holds() == QList{HoldReason::ContactedRecently});
    CHECK(plan().reasons.first().until == on(1));
    snapshot.chasing.calls = {{0, on(-2), u"voicemail"_s, 0}};
    CHECK(holds().isEmpty());
    snapshot.chasing.calls = {{0, on(-1), u"unreachable"_s, 0}};
    CHECK(holds().isEmpty());
  }
  SECTION("a pause from its first day to its last, both included, unless it was lifted") {
    snapshot.chasing.pauses = {{1, 0, 0, on(0), on(3), 0, u"salon"_s}};
    CHECK(holds() == QList{HoldReason::Paused});
    CHECK(plan().reasons.first().until == on(4));
    snapshot.chasing.pauses = {{1, 0, 0, on(-9), on(-1), 0, u"salon"_s}};
    CHECK(holds().isEmpty());
    snapshot.chasing.pauses = {{1, 0, 0, on(1), on(3), 0, u"salon"_s}};
    CHECK(holds().isEmpty());
    snapshot.chasing.pauses = {{1, 0, 0, on(-9), 0, on(0), u"salon"_s}};
    CHECK(holds().isEmpty());
  }
  SECTION("insolvency while it is open") {
    snapshot.chasing.insolvencies = {{0, on(0), 0, 0}};
    CHECK(holds() == QList{HoldReason::Insolvency});
    snapshot.chasing.insolvencies = {{0, on(-40), on(-30), on(-1)}};
    CHECK(holds().isEmpty());
  }
  SECTION("a claim under the threshold") {
    rules.gate.minimumAmount = 14000;
    CHECK(holds().isEmpty());
    rules.gate.minimumAmount = 14001;
    CHECK(holds() == QList{HoldReason::BelowThreshold});
  }
  SECTION("a payment that the bank has covers the claim, or does not") {
    snapshot.chasing.presented = {{1, 0, 14000, on(-3), on(2), 0}};
    CHECK(holds() == QList{HoldReason::PaymentInTransit});
    snapshot.chasing.presented = {{1, 0, 13999, on(-3), on(2), 0}};
    CHECK(holds().isEmpty());
    snapshot.chasing.presented = {{1, 0, 14000, on(-3), on(2), on(0)}};
    CHECK(holds().isEmpty());
  }
}

TEST_CASE_METHOD(TwoInvoices, "Gate: one item waits, the others leave") {
  const auto only = [&](HoldReason reason) {
    const auto planned = plan();
    CHECK_FALSE(planned.held());
    CHECK(planned.total == 4000);
    REQUIRE(planned.items.size() == 1);
    REQUIRE(planned.waiting.size() == 1);
    CHECK(planned.waiting[0].hold.reason == reason);
    CHECK(planned.waiting[0].item.open == 10000);
  };
  SECTION("a running promise, until its day and the days of grace have passed") {
    // Promised for the 19th, two days of grace: the 21st is the last day.
    snapshot.chasing.promises = {{1, 0, on(-8), 0, {{on(-1), 10000}}, {0}}};
    only(HoldReason::PromiseRunning);
    CHECK(plan().waiting[0].hold.until == on(2));
    CHECK(plan().waiting[0].hold.amount == 10000);
    rules.gate.promiseGraceDays = 0;
    CHECK(plan().total == 14000);
  }
  SECTION("a pause of the item") {
    snapshot.chasing.pauses = {{1, 0, snapshot.items[0].id, on(-1), 0, 0, u"avoir attendu"_s}};
    only(HoldReason::Paused);
  }
  SECTION("an agency has it") {
    snapshot.chasing.handOvers = {{0, on(-1), 0, {0}}};
    only(HoldReason::HandedOver);
  }
  SECTION("an accepted draft: an item on account 413") {
    snapshot.accounts.append(u"413000"_s);
    snapshot.items[0].account = 1;
    only(HoldReason::PaymentInTransit);
  }
  SECTION("a dispute of the whole item is shown apart and not claimed") {
    snapshot.chasing.disputes = {{1, 0, 0, on(-2), 0, u"quality"_s}};
    only(HoldReason::Disputed);
    CHECK(plan().disputedTotal == 10000);
    snapshot.chasing.disputes[0].resolvedDay = on(0);
    CHECK(plan().total == 14000);
    CHECK(plan().disputed.isEmpty());
  }
  SECTION("a dispute of a part: the rest is claimed") {
    snapshot.chasing.disputes = {{1, 0, 2500, on(-2), 0, u"quality"_s}};
    CHECK(plan().total == 11500);
    CHECK(plan().disputedTotal == 2500);
    CHECK(plan().waiting.isEmpty());
  }
  SECTION("every item waits: the message is held for their reasons and does not vanish (T13)") {
    snapshot.chasing.handOvers = {{0, on(-1), 0, {0}}};
    snapshot.chasing.pauses = {{1, 0, snapshot.items[1].id, on(-1), 0, 0, u"geste"_s}};
    CHECK(holds() == QList{HoldReason::HandedOver, HoldReason::Paused});
    CHECK(plan().total == 14000);
    CHECK(plan().items.size() == 2);
  }
}

TEST_CASE_METHOD(TwoInvoices, "Gate: a formal notice") {
  for (const quint32 item : {0U, 1U}) snapshot.reminders.push_back({item, 4, on(-60)});
  snapshot.items[0].dueDay = snapshot.items[1].dueDay = on(-50);
  REQUIRE(plan().level == 5);
  SECTION("does not rest on an item that is disputed in part") {
    snapshot.chasing.disputes = {{1, 0, 1, on(-2), 0, u"price"_s}};
    CHECK(plan().total == 4000);
    REQUIRE(plan().waiting.size() == 1);
    CHECK(plan().waiting[0].hold.reason == HoldReason::NoticeOnDispute);
  }
  SECTION("by registered letter needs an address") {
    auto& step = rules.scenarios[0].steps[4];
    step.channel = Channel::Registered;
    CHECK(holds() == QList{HoldReason::NoAddress});
    snapshot.customers[0].street = u"1 rue du Port"_s;
    snapshot.customers[0].city = u"Nantes"_s;
    CHECK(holds().isEmpty());
  }
}

TEST_CASE_METHOD(TwoInvoices, "Gate::recipients") {
  auto& step = rules.scenarios[0].steps[1];
  step.channel = Channel::Email;
  step.recipientRoles = {u"comptabilité"_s};
  SECTION("no address at all: held, with the address as remedy") {
    CHECK(holds() == QList{HoldReason::NoAddress});
    CHECK(remedyOf(HoldReason::NoAddress) == Remedy::EnterAddress);
  }
  SECTION("the contact of the role before the customer's own before anybody's (T16)") {
    snapshot.chasing.contacts = {{0, u"Direction"_s, u"dir@c.fr"_s, {}}};
    CHECK(plan().recipients == QStringList{u"dir@c.fr"_s});
    snapshot.customers[0].email = u"info@c.fr"_s;
    CHECK(plan().recipients == QStringList{u"info@c.fr"_s});
    snapshot.chasing.contacts.push_back({0, u"Comptabilité"_s, u"compta@c.fr"_s, {}});
    CHECK(plan().recipients == QStringList{u"compta@c.fr"_s});
    CHECK(plan().step.channel == Channel::Email);
    CHECK_FALSE(plan().held());
  }
  SECTION("a call needs a number") {
    step.channel = Channel::Call;
    CHECK(holds() == QList{HoldReason::NoAddress});
    snapshot.customers[0].phone = u"02 40 00 00 00"_s;
    CHECK(plan().recipients == QStringList{u"02 40 00 00 00"_s});
  }
}

TEST_CASE("Hold reasons have stable words and a remedy") {
  QSet<QString> keys;
  for (int i = 0; i < holdReasonCount; ++i) {
    keys.insert(toKey(HoldReason(i)));
    CHECK_FALSE(toKey(remedyOf(HoldReason(i))).isEmpty());
  }
  CHECK(keys.size() == holdReasonCount);
  CHECK(toKey(HoldReason::PaymentInTransit) == u"payment_in_transit"_s);
  CHECK(toKey(HoldReason::HandedOver) == u"handed_over"_s);
  CHECK(toKey(remedyOf(HoldReason::StaleData)) == u"import"_s);
}
