#include <QDir>

#include "core/archive/sealed_documents.h"
#include "core/db/migrator.h"
#include "core/ledger/company_repository.h"
#include "core/mail/outbox.h"
#include "tests/support/child_process.h"
#include "tests/support/ledgers.h"
#include "tests/support/smtp_server.h"

using namespace encaisse;
using namespace encaisse::testing;
using namespace Qt::StringLiterals;
using Outcome = Delivery::Outcome;

namespace {

MailDraft aDraft(const QString& to = u"a@example.net"_s) {
  MailDraft draft;
  draft.kind = u"free"_s;
  draft.to = {{to, u"Anna"_s}};
  draft.subject = u"Invoice F1"_s;
  draft.text = u"Hello"_s;
  draft.day = day("2026-03-16");
  draft.facts = {{u"total"_s, u"12.00"_s}};
  return draft;
}

void fill(Database& db) {
  Company company = aCompany();
  company.email = u"shop@example.org"_s;
  CompanyRepository{db}.save(company);
}

/// An outbox in memory, and a server that answers as a test says.
struct Fixture {
  LedgerContext context = fixedContext();
  std::unique_ptr<Database> db = Database::inMemory();
  Outbox outbox{*db, context};
  QList<Delivery> answers;      ///< of the next messages; then all are sent
  QList<QByteArray> delivered;  ///< what the server was given
  QList<int> pauses;

  Fixture() {
    REQUIRE(migrate(*db, allMigrations(), context.clock).ok());
    fill(*db);
  }
  MailTransport transport() {
    return [this](const MailEnvelope&, const QByteArray& message, const StopToken&) {
      delivered.append(message);
      if (answers.isEmpty()) return Delivery{Outcome::Sent, SmtpStep::Body, {}, {}};
      return answers.takeFirst();
    };
  }
  Delay pause() {
    return [this](int milliseconds, const StopToken&) { pauses.append(milliseconds); };
  }
  OutboxRun send(const QList<qint64>& only = {}, const StopToken& stop = {}) {
    return valueOf(outbox.send(transport(), only, {}, stop, pause()));
  }
  qint64 plan(const QString& to = u"a@example.net"_s) { return valueOf(outbox.plan(aDraft(to))); }
  MessageState stateOf(qint64 id) { return valueOf(outbox.load(id)).state; }
  AuditEntry lastEntry() {
    const auto entry = AuditLog{*db, context}.lastUndoable();
    REQUIRE(entry);
    return *entry;
  }
};

Delivery failed(SmtpStep step = SmtpStep::Data) {
  return {Outcome::Failed, step, u"because"_s, {}};
}

}  // namespace

TEST_CASE_METHOD(Fixture, "Outbox: planning") {
  SECTION("a message is kept with its id and its bytes before anything is sent") {
    const auto message = valueOf(outbox.load(plan()));
    CHECK(message.state == MessageState::Planned);
    CHECK(message.sender == u"shop@example.org"_s);
    CHECK(message.messageId.endsWith(u"@example.org>"_s));
    CHECK(message.content.contains("Message-ID: " + message.messageId.toLatin1() + "\r\n"));
    CHECK(message.content.contains("From: Atelier Test <shop@example.org>\r\n"));
    CHECK(message.plannedOn == day("2026-03-16"));
    CHECK(message.plannedBy == u"tester"_s);
    CHECK(message.attempts == 0);
    CHECK(message.recipients ==
          QList<MessageRecipient>{{u"a@example.net"_s, u"Anna"_s, u"to"_s, {}, {}}});
    CHECK(valueOf(outbox.load(plan())).messageId != message.messageId);
  }
  SECTION("each address once, those that cannot be used left out") {
    auto draft = aDraft();
    draft.to.append({u"A@example.net"_s, {}});
    draft.to.append({u"x\r\nBcc: y@example.net"_s, {}});
    draft.cc = {{u"a@example.net"_s, {}}, {u"c@example.net"_s, {}}};
    const auto message = valueOf(outbox.load(valueOf(outbox.plan(draft))));
    REQUIRE(message.recipients.size() == 2);
    CHECK(message.recipients[1].address == u"c@example.net"_s);
    CHECK(message.recipients[1].role == u"cc"_s);
    CHECK_FALSE(message.content.contains("Bcc"));
  }
  SECTION("without a recipient or a sender there is no message") {
    CHECK(outbox.plan(aDraft(u"nobody"_s)).error().code == ErrorCode::InvalidInput);
    CompanyRepository{*db}.save(aCompany());
    CHECK(outbox.plan(aDraft()).error().code == ErrorCode::InvalidInput);
    CHECK(valueOf(outbox.list()).isEmpty());
  }
  SECTION("the account's sender comes before the company's") {
    MailAccount account;
    account.from = u"office@example.com"_s;
    account.fromName = u"Office"_s;
    account.replyTo = u"answers@example.com"_s;
    REQUIRE(outbox.saveAccount(account).ok());
    CHECK(valueOf(outbox.account()) == account);
    const auto message = valueOf(outbox.load(plan()));
    CHECK(message.content.contains("From: Office <office@example.com>\r\n"));
    CHECK(message.content.contains("Reply-To: answers@example.com\r\n"));
    account.port = 0;
    CHECK_FALSE(outbox.saveAccount(account).ok());
  }
  SECTION("lists by state, newest first") {
    const auto first = plan();
    const auto second = plan();
    REQUIRE(outbox.drop(first).ok());
    CHECK(valueOf(outbox.list())[0].id == second);
    CHECK(valueOf(outbox.list({MessageState::Dropped, {}})).size() == 1);
    CHECK(valueOf(outbox.list({{}, 7})).isEmpty());
    CHECK(outbox.load(99).error().code == ErrorCode::NotFound);
  }
}

TEST_CASE_METHOD(Fixture, "Outbox: sending") {
  SECTION("what was sent is sealed as it left, and a second run sends nothing") {
    const auto id = plan();
    const auto run = send();
    CHECK(run.sent == 1);
    CHECK(stateOf(id) == MessageState::Sent);
    CHECK(delivered == QList<QByteArray>{valueOf(outbox.load(id)).content});
    const auto sealed = valueOf(Archive{*db}.list());
    REQUIRE(sealed.size() == 1);
    CHECK(sealed[0].messageId == id);
    CHECK(valueOf(Archive{*db}.load(sealed[0].id)).content == delivered[0]);
    CHECK(sealed[0].facts.contains("\"total\":\"12.00\""));
    CHECK(sealed[0].facts.contains("a@example.net"));
    CHECK(send().sent == 0);
    CHECK(delivered.size() == 1);
  }
  SECTION("one that fails does not hold the others up") {
    const QList<qint64> ids{plan(), plan(), plan(), plan()};
    answers = {failed(), {Outcome::Unknown, SmtpStep::Body, u"cut"_s, {}}};
    const auto run = send();
    CHECK(run.sent == 2);
    CHECK(run.failed == 1);
    CHECK(run.unknown == 1);
    CHECK(run.waiting == 0);
    CHECK(stateOf(ids[0]) == MessageState::Failed);
    CHECK(valueOf(outbox.load(ids[0])).error == u"because"_s);
    CHECK(stateOf(ids[1]) == MessageState::Unknown);
    CHECK(valueOf(Archive{*db}.list()).size() == 2);
    // Neither is sent again by itself.
    CHECK(send().sent == 0);
    CHECK(delivered.size() == 4);
  }
  SECTION("a refused recipient is named in a message that left") {
    auto draft = aDraft();
    draft.to.append({u"b@example.net"_s, {}});
    const auto id = valueOf(outbox.plan(draft));
    answers = {{Outcome::Sent, SmtpStep::Body, {}, {{false, u"550 no"_s}, {true, u"250"_s}}}};
    send();
    const auto message = valueOf(outbox.load(id));
    CHECK(message.state == MessageState::Sent);
    CHECK(message.recipients[0].result == u"rejected"_s);
    CHECK(message.recipients[1].result == u"accepted"_s);
    CHECK(message.error == u"Not accepted: a@example.net (550 no)"_s);
  }
  SECTION("two refused logins end the run, so that no account gets locked; others do not") {
    for (int i = 0; i < 5; ++i) plan();
    answers = {failed(SmtpStep::Login), failed(SmtpStep::Connect), failed(SmtpStep::Login),
               failed(SmtpStep::Login)};
    const auto run = send();
    CHECK(run.failed == 4);
    CHECK(run.sent == 0);
    CHECK(run.waiting == 1);
    CHECK(run.stoppedAsWhy == u"because"_s);
  }
  SECTION("no more a minute than the account says") {
    MailAccount account;
    account.perMinute = 30;
    REQUIRE(outbox.saveAccount(account).ok());
    for (int i = 0; i < 3; ++i) plan();
    send();
    CHECK(pauses == QList<int>{2000, 2000});  // 60 s ÷ 30, between two messages
  }
  SECTION("asked to stop it stops between two messages, and the next run goes on") {
    for (int i = 0; i < 3; ++i) plan();
    const StopToken stop;
    const auto stopping = [&](const MailEnvelope&, const QByteArray& message, const StopToken&) {
      delivered.append(message);
      stop.requestStop();
      return Delivery{Outcome::Sent, SmtpStep::Body, {}, {}};
    };
    const auto run = valueOf(outbox.send(stopping, {}, {}, stop, pause()));
    CHECK(run.sent == 1);
    CHECK(run.waiting == 2);
    CHECK(send().sent == 2);
    CHECK(QSet<QByteArray>(delivered.begin(), delivered.end()).size() == 3);
    CHECK(delivered.size() == 3);
  }
  SECTION("stopped within a message that was not handed over, it waits again") {
    const auto id = plan();
    answers = {{Outcome::Stopped, SmtpStep::Login, u"stopped"_s, {}}};
    const auto run = send();
    CHECK(run.waiting == 1);
    CHECK(stateOf(id) == MessageState::Planned);
  }
  SECTION("only those asked for") {
    plan();
    const auto second = plan();
    CHECK(send({second}).sent == 1);
    CHECK(valueOf(outbox.list({MessageState::Planned, {}})).size() == 1);
  }
}

TEST_CASE_METHOD(Fixture, "Outbox: answers of a person") {
  const auto id = plan();
  SECTION("an unknown message is resolved, never sent again by itself") {
    answers = {{Outcome::Unknown, SmtpStep::Body, u"cut"_s, {}}};
    send();
    CHECK(outbox.retry(id).error().code == ErrorCode::Conflict);
    CHECK(outbox.drop(id).error().code == ErrorCode::Conflict);
    SECTION("it left: it is sealed, and that is not undone") {
      REQUIRE(outbox.resolve(id, true).ok());
      CHECK(stateOf(id) == MessageState::Sent);
      CHECK(valueOf(Archive{*db}.list()).size() == 1);
      CHECK(lastEntry().operation == u"message.send"_s);
      CHECK(outbox.resolve(id, false).error().code == ErrorCode::Conflict);
    }
    SECTION("it did not: it failed, and may be tried again; each step can be undone") {
      REQUIRE(outbox.resolve(id, false).ok());
      CHECK(stateOf(id) == MessageState::Failed);
      REQUIRE(outbox.retry(id).ok());
      CHECK(stateOf(id) == MessageState::Planned);
      Outbox::undo(*db, lastEntry());
      CHECK(stateOf(id) == MessageState::Failed);
      REQUIRE(outbox.retry(id).ok());
      CHECK(send().sent == 1);
      CHECK(valueOf(outbox.load(id)).attempts == 2);
    }
  }
  SECTION("a planned message is dropped, or its planning undone, and does not leave") {
    if (GENERATE(false, true)) {
      REQUIRE(outbox.drop(id).ok());
    } else {
      CHECK(lastEntry().operation == u"message.plan"_s);
      CHECK(Outbox::knows(lastEntry().operation));
      Outbox::undo(*db, lastEntry());
    }
    CHECK(stateOf(id) == MessageState::Dropped);
    CHECK(send().sent == 0);
    CHECK(delivered.isEmpty());
  }
  SECTION("undo does not touch what left") {
    const auto planned = lastEntry();
    send();
    Outbox::undo(*db, planned);
    CHECK(stateOf(id) == MessageState::Sent);
    CHECK_FALSE(Outbox::knows(lastEntry().operation));
  }
  SECTION("nothing but what failed is tried again") {
    CHECK(outbox.retry(id).error().code == ErrorCode::Conflict);
    CHECK(outbox.resolve(id, true).error().code == ErrorCode::Conflict);
  }
}

TEST_CASE_METHOD(Fixture, "Outbox: drafts") {
  TestFiles files;
  const auto id = plan();
  SECTION("each message becomes a file, and whether it left is asked") {
    const auto drafts = valueOf(outbox.writeDrafts(files.path("drafts")));
    REQUIRE(drafts.size() == 1);
    QFile file{drafts[0]};
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == "X-Unsent: 1\r\n" + valueOf(outbox.load(id)).content);
    CHECK(stateOf(id) == MessageState::Unknown);
    CHECK(send().sent == 0);
    CHECK(valueOf(outbox.writeDrafts(files.path("drafts"))).isEmpty());
  }
  SECTION("a folder that cannot be made changes nothing") {
    const QString file = files.write("taken", "x");
    CHECK(outbox.writeDrafts(file).error().code == ErrorCode::Storage);
    CHECK(stateOf(id) == MessageState::Planned);
  }
}

#ifdef Q_OS_UNIX
TEST_CASE("Outbox: a program that ends while it sends") {
  TestFiles files;
  const QString path = files.path("l.encaisse");
  const LedgerContext context = fixedContext();
  {
    const auto db = valueOf(Database::create(path));
    REQUIRE(migrate(*db, allMigrations(), context.clock).ok());
    fill(*db);
    Outbox outbox{*db, context};
    for (int i = 0; i < 3; ++i) REQUIRE(outbox.plan(aDraft()).ok());
  }
  // The second message is handed over, and the program is gone before it can write that down.
  const int signal = signalEnding([&] {
    const auto db = Database::open(path, OpenMode::ReadWrite);
    Outbox outbox{*db.value(), context};
    int count = 0;
    const auto dying = [&](const MailEnvelope&, const QByteArray&, const StopToken&) {
      if (++count == 2) ::kill(::getpid(), SIGKILL);
      return Delivery{Outcome::Sent, SmtpStep::Body, {}, {}};
    };
    outbox.send(dying, {}, {}, {}, [](int, const StopToken&) {}).ok();
  });
  REQUIRE(signal == SIGKILL);

  const auto db = valueOf(Database::open(path, OpenMode::ReadWrite));
  Outbox outbox{*db, context};
  CHECK(valueOf(outbox.load(1)).state == MessageState::Sent);
  CHECK(valueOf(outbox.load(2)).state == MessageState::Sending);
  CHECK(valueOf(outbox.load(3)).state == MessageState::Planned);
  QList<QByteArray> delivered;
  const auto transport = [&](const MailEnvelope&, const QByteArray& message, const StopToken&) {
    delivered.append(message);
    return Delivery{Outcome::Sent, SmtpStep::Body, {}, {}};
  };
  const auto run = valueOf(outbox.send(transport));
  CHECK(run.sent == 1);
  CHECK(delivered == QList<QByteArray>{valueOf(outbox.load(3)).content});
  CHECK(valueOf(outbox.load(2)).state == MessageState::Unknown);
  CHECK(verifySeals(*db).isEmpty());
}

TEST_CASE("Outbox: two programs") {
  TestFiles files;
  const LedgerContext context = fixedContext();
  const auto db = valueOf(Database::create(files.path("l.encaisse")));
  REQUIRE(migrate(*db, allMigrations(), context.clock).ok());
  fill(*db);
  Outbox outbox{*db, context};
  REQUIRE(outbox.plan(aDraft()).ok());
  const auto other = valueOf(Database::open(db->path(), OpenMode::ReadWrite));
  Outbox otherOutbox{*other, context};
  const auto transport = [&](const MailEnvelope&, const QByteArray&, const StopToken&) {
    const auto refused = otherOutbox.send(
        [](const MailEnvelope&, const QByteArray&, const StopToken&) { return Delivery{}; });
    CHECK(refused.error().code == ErrorCode::Busy);
    CHECK(valueOf(otherOutbox.recover()) == 0);
    return Delivery{Outcome::Sent, SmtpStep::Body, {}, {}};
  };
  CHECK(valueOf(outbox.send(transport)).sent == 1);
  CHECK(valueOf(outbox.load(1)).state == MessageState::Sent);
  CHECK(valueOf(otherOutbox.send(transport)).sent == 0);  // the lock is free again
}
#endif

TEST_CASE_METHOD(Fixture, "Outbox: over SMTP with faults") {
  // Nine messages, each meets another fault; the tenth meets none.
  const SmtpServer server{{SmtpFault::Greeting421, SmtpFault::TlsBroken, SmtpFault::Login535,
                           SmtpFault::Mail451, SmtpFault::Rcpt550, SmtpFault::Data451,
                           SmtpFault::Body554, SmtpFault::CutAfterDot, SmtpFault::SilentAfterDot}};
  QList<qint64> ids;
  for (int i = 0; i < 10; ++i) ids.append(plan());
  MailAccount account;
  account.server = u"localhost"_s;
  account.port = server.port();
  account.login = u"clerk"_s;
  account.caFile = SmtpServer::certificateFile();
  const SmtpClient client{account, u"secret"_s, {5, 1}};
  const auto run = valueOf(
      outbox.send([&](const MailEnvelope& envelope, const QByteArray& message,
                      const StopToken& stop) { return client.send(envelope, message, stop); },
                  {}, {}, {}, pause()));
  CHECK(run.failed == 7);
  CHECK(run.unknown == 2);
  CHECK(run.sent == 1);
  for (int i = 0; i < 7; ++i) CHECK(stateOf(ids[i]) == MessageState::Failed);
  CHECK(stateOf(ids[7]) == MessageState::Unknown);
  CHECK(stateOf(ids[8]) == MessageState::Unknown);
  CHECK(stateOf(ids[9]) == MessageState::Sent);
  CHECK(server.connections() == 10);
  const auto taken = server.taken();
  REQUIRE(taken.size() == 3);
  CHECK(taken[2].content == valueOf(outbox.load(ids[9])).content);
  CHECK(verifySeals(*db).isEmpty());
}
