#include "core/reminders/dry_run.h"
#include "core/reminders/reminder_service.h"
#include "tests/support/ledgers.h"
#include "tests/support/smtp_server.h"

using namespace encaisse;
using namespace encaisse::testing;
using namespace Qt::StringLiterals;

namespace {

const QDate today = day("2026-03-20");

/// C1 owes 100,00 since 10 March and has an address; the first reminder (J+5) leaves by e-mail.
struct Fixture {
  TestFiles files;
  std::unique_ptr<Ledger> ledger;
  qint64 customer = 0;

  Fixture() {
    auto company = aCompany();
    company.email = u"shop@example.org"_s;
    ledger = Ledger::inMemory(company, fixedContext());
    const auto bytes =
        FecText{"DateEcheance"}.invoice(1, "20260201", "C1", "FA1", 10000, {}, "20260310").bytes();
    REQUIRE(ledger->imports().apply(files.write("a.txt", bytes), {}).ok());
    auto client = valueOf(ledger->customers().findByCode(u"C1"_s));
    client.email = u"pay@example.net"_s;
    REQUIRE(ledger->customers().save(client).ok());
    customer = client.id;
    saveScenario(false);
  }
  void saveScenario(bool needsApproval) const {
    auto scenario = defaultScenario();
    scenario.steps[1].channel = Channel::Email;
    scenario.steps[1].needsApproval = needsApproval;
    REQUIRE(ledger->scenarios().save(scenario).ok());
  }
  ReminderRun run(const Snapshot& snapshot, const QList<qint32>& only = {}) const {
    const auto print = [](const Letter&) -> Result<QByteArray> { return QByteArray{"letter"}; };
    return valueOf(ledger->reminders().run(snapshot, today, files.path("out"), print, only));
  }
  ReminderRun run() const { return run(valueOf(ledger->snapshot())); }
  OutboxRun send(const QList<SmtpFault>& faults = {}) const {
    const SmtpServer server{faults};
    MailAccount account;
    account.server = u"localhost"_s;
    account.port = server.port();
    account.login = u"clerk"_s;
    account.caFile = SmtpServer::certificateFile();
    const SmtpClient client{account, u"secret"_s, {5, 1}};
    return valueOf(ledger->outbox().send(
        [&](const MailEnvelope& envelope, const QByteArray& message, const StopToken& stop) {
          return client.send(envelope, message, stop);
        },
        {}, {}, {}, [](int, const StopToken&) {}));
  }
  QList<PlannedReminder> plan(QDate on = today) const {
    return planReminders(valueOf(ledger->snapshot()), on);
  }
  /// Why the one planned reminder waits.
  QList<HoldReason> holds() const {
    const auto planned = plan();
    REQUIRE(planned.size() == 1);
    CHECK(planned.first().level == 2);
    return planned.first().holds;
  }
  size_t marks() const { return valueOf(ledger->snapshot()).reminders.size(); }
  MessageState state() const { return valueOf(ledger->reminders().history()).first().state; }
  qint64 message() const { return valueOf(ledger->outbox().list()).first().id; }
};

}  // namespace

TEST_CASE_METHOD(Fixture, "A reminder by e-mail has left when its message has") {
  const auto first = run();
  CHECK(first.mails() == 1);
  CHECK(first.letters() == 0);
  REQUIRE(state() == MessageState::Planned);
  CHECK(marks() == 0);
  CHECK(holds() == QList{HoldReason::MailWaiting});
  CHECK(run().sent.isEmpty());

  SECTION("taken over by the server: sent, and the next step a week later") {
    CHECK(send().sent == 1);
    CHECK(state() == MessageState::Sent);
    CHECK(marks() == 1);
    CHECK(plan().isEmpty());
    const auto next = plan(day("2026-03-27"));  // J+15 was the 25th; 7 days after the 20th
    REQUIRE(next.size() == 1);
    CHECK(next.first().level == 3);
  }
  SECTION("the recipient refused: failed, not sent; tried again it counts once") {
    CHECK(send({SmtpFault::Rcpt550}).failed == 1);
    CHECK(state() == MessageState::Failed);
    CHECK(marks() == 0);
    CHECK(holds() == QList{HoldReason::MailFailed});
    CHECK(run().sent.isEmpty());
    REQUIRE(ledger->outbox().retry(message()).ok());
    CHECK(holds() == QList{HoldReason::MailWaiting});
    CHECK(send().sent == 1);
    CHECK(marks() == 1);
    CHECK(valueOf(ledger->outbox().list()).size() == 1);
  }
  SECTION("the connection broke after the message: a person says what became of it") {
    CHECK(send({SmtpFault::CutAfterDot}).unknown == 1);
    CHECK(holds() == QList{HoldReason::MailUnknown});
    CHECK(run().sent.isEmpty());
    CHECK(marks() == 0);
    SECTION("it left") {
      REQUIRE(ledger->outbox().resolve(message(), true).ok());
      CHECK(marks() == 1);
      CHECK(plan().isEmpty());
    }
    SECTION("it did not") {
      REQUIRE(ledger->outbox().resolve(message(), false).ok());
      CHECK(holds() == QList{HoldReason::MailFailed});
    }
  }
  SECTION("the connection broke before the message: failed") {
    CHECK(send({SmtpFault::CutBeforeData}).failed == 1);
    CHECK(holds() == QList{HoldReason::MailFailed});
  }
  SECTION("a draft is asked about") {
    REQUIRE(ledger->outbox().writeDrafts(files.path("drafts")).ok());
    CHECK(holds() == QList{HoldReason::MailUnknown});
  }
  SECTION("dropped, its step is free again, and undo takes that back") {
    REQUIRE(ledger->outbox().drop(message()).ok());
    CHECK(holds().isEmpty());
    REQUIRE(ledger->undo().undoLast().ok());
    CHECK(holds() == QList{HoldReason::MailWaiting});
    REQUIRE(ledger->outbox().drop(message()).ok());
    CHECK(run().mails() == 1);
    CHECK(valueOf(ledger->reminders().history()).size() == 2);
    CHECK(send().sent == 1);
    CHECK(marks() == 1);
  }
  SECTION("a day before it was planned it holds nothing") {
    CHECK(plan(day("2026-03-19")).first().holds.isEmpty());
  }
  SECTION("the days ahead take it as sent") {
    const auto snapshot = valueOf(ledger->snapshot());
    const auto ahead = dryRun(snapshot, today, rulesOf(snapshot), {8, false});
    REQUIRE(ahead.size() == 1);
    CHECK(ahead.first().level == 3);
    CHECK(ahead.first().day == day("2026-03-27"));
  }
}

TEST_CASE_METHOD(Fixture, "What needs an approval never leaves without, whatever the channel") {
  saveScenario(true);
  const auto snapshot = valueOf(ledger->snapshot());
  SECTION("not by a run, not by being named") {
    CHECK(run().toApprove == 1);
    CHECK(run(snapshot, {0}).toApprove == 1);
    CHECK(valueOf(ledger->outbox().list()).isEmpty());
  }
  SECTION("approved it leaves; withdrawn since the facts were read it does not") {
    REQUIRE(ledger->approvals().approve(customer, 2, today).ok());
    const auto approved = valueOf(ledger->snapshot());
    REQUIRE(ledger->approvals().withdraw({customer}).ok());
    CHECK(run(approved).sent.isEmpty());
    REQUIRE(ledger->undo().undoLast().ok());
    CHECK(run(approved).mails() == 1);
  }
  SECTION("an approval is good for one message, a dropped one too") {
    REQUIRE(ledger->approvals().approve(customer, 2, today).ok());
    REQUIRE(run().mails() == 1);
    REQUIRE(ledger->outbox().drop(message()).ok());
    CHECK(run().toApprove == 1);
  }
  SECTION("several are approved at once, and undone at once") {
    REQUIRE(ledger->approvals().approve({{customer, 2}, {customer, 3}}, today).ok());
    CHECK(plan().first().approved);
    REQUIRE(ledger->undo().undoLast().ok());
    CHECK_FALSE(plan().first().approved);
  }
  SECTION("nor is a call done without") {
    auto scenario = defaultScenario();
    scenario.steps[1].channel = Channel::Task;
    scenario.steps[1].needsApproval = true;
    REQUIRE(ledger->scenarios().save(scenario).ok());
    const auto tasks = plan();
    const auto refused =
        ledger->reminders().markDone(valueOf(ledger->snapshot()), tasks.first(), today);
    CHECK(refused.error().code == ErrorCode::InvalidInput);
  }
}
