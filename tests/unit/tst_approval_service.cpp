#include "core/reminders/approval_service.h"
#include "tests/support/ledgers.h"

using namespace encaisse;
using namespace encaisse::testing;
using namespace Qt::StringLiterals;

namespace {

/// C1 owes 100,00 since 10 March, at level 3; every step needs a word.
struct Fixture {
  TestFiles files;
  std::unique_ptr<Ledger> ledger = anEmptyLedger();
  qint64 customer = 0;
  qint64 item = 0;

  Fixture() {
    const auto bytes = FecText{"DateEcheance"}
                           .invoice(1, "20260201", "C1", "FA1", 10000, {}, "20260310")
                           .payment(2, "20260203", "C1", "VIR1", 500)
                           .bytes();
    REQUIRE(ledger->imports().apply(files.write("a.txt", bytes), {}).ok());
    auto scenario = defaultScenario();
    for (auto& step : scenario.steps) step.needsApproval = true;
    REQUIRE(ledger->scenarios().save(scenario).ok());
    const auto snapshot = valueOf(ledger->snapshot());
    customer = snapshot.customers[0].id;
    for (const auto& found : snapshot.items) {
      if (found.amount > 0) item = found.id;
    }
  }
  PlannedReminder plan() const {
    const auto plan = planReminders(valueOf(ledger->snapshot()), day("2026-03-20"));
    REQUIRE(plan.size() == 1);
    return plan.first();
  }
  int sent() const {
    const auto print = [](const Letter&) -> Result<QByteArray> { return QByteArray{"letter"}; };
    const auto run = valueOf(ledger->reminders().run(valueOf(ledger->snapshot()), day("2026-03-20"),
                                                     files.path("out"), print));
    return int(run.sent.size());
  }
};

}  // namespace

TEST_CASE_METHOD(Fixture, "ApprovalService") {
  auto& approvals = ledger->approvals();
  SECTION("a run sends what is approved, and only that") {
    CHECK(sent() == 0);
    REQUIRE(approvals.approve(customer, 2, day("2026-03-20")).ok());
    CHECK(plan().approved);
    CHECK(sent() == 1);
    CHECK(sent() == 0);
  }
  SECTION("an approval is undone, and withdrawn, and the withdrawal undone") {
    REQUIRE(approvals.approve(customer, 2, day("2026-03-20")).ok());
    REQUIRE(ledger->undo().undoLast().ok());
    CHECK_FALSE(plan().approved);
    REQUIRE(approvals.approve(customer, 2, day("2026-03-20")).ok());
    REQUIRE(approvals.withdraw({customer}).ok());
    CHECK_FALSE(plan().approved);
    REQUIRE(ledger->undo().undoLast().ok());
    CHECK(plan().approved);
  }
  SECTION("what is not there is not withdrawn, who is not there is not approved") {
    CHECK(approvals.withdraw({customer}).error().code == ErrorCode::NotFound);
    CHECK(approvals.approve(999, 2, day("2026-03-20")).error().code == ErrorCode::NotFound);
  }
  SECTION("a level by hand, taken back by undo") {
    REQUIRE(approvals.setLevel(item, 2, day("2026-03-20")).ok());
    CHECK(planReminders(valueOf(ledger->snapshot()), day("2026-03-25"))[0].level == 3);
    REQUIRE(ledger->undo().undoLast().ok());
    CHECK(plan().level == 2);
  }
  SECTION("no level below 0 or without end, none of a credit or of nothing") {
    const auto code = [&](qint64 id, int level) {
      return approvals.setLevel(id, level, day("2026-03-20")).error().code;
    };
    CHECK(code(item, -1) == ErrorCode::InvalidInput);
    CHECK(code(item, 21) == ErrorCode::InvalidInput);
    CHECK(code(999, 1) == ErrorCode::NotFound);
    const auto snapshot = valueOf(ledger->snapshot());
    for (const auto& other : snapshot.items) {
      if (other.amount < 0) CHECK(code(other.id, 1) == ErrorCode::InvalidInput);
    }
  }
}

TEST_CASE_METHOD(Fixture, "ReminderService::markDone: a call is done by a person") {
  auto scenario = defaultScenario();
  scenario.steps[1].channel = Channel::Call;
  REQUIRE(ledger->scenarios().save(scenario).ok());
  auto snapshot = valueOf(ledger->snapshot());
  snapshot.customers[0].phone = u"01"_s;
  const auto planned = planReminders(snapshot, day("2026-03-20"));
  REQUIRE(planned.size() == 1);
  CHECK(sent() == 0);  // a run makes no calls
  CHECK(valueOf(ledger->reminders().markDone(snapshot, planned[0], day("2026-03-20"))));
  const auto history = valueOf(ledger->reminders().history());
  REQUIRE(history.size() == 1);
  CHECK(history[0].channel == u"call"_s);
  CHECK(history[0].step == u"reminder_1"_s);
  CHECK(history[0].scenario == u"standard"_s);
  CHECK(history[0].why.contains(u"FA1 is 10 days late"_s));
  CHECK_FALSE(valueOf(ledger->reminders().markDone(snapshot, planned[0], day("2026-03-20"))));
}
