#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include "core/reminders/reminder_repository.h"
#include "core/reminders/reminder_service.h"
#include "tests/support/contents.h"
#include "tests/support/ledgers.h"

using namespace encaisse;
using namespace encaisse::testing;
using namespace Qt::StringLiterals;

namespace {

/// A ledger whose due dates are given: C1 owes 100,00 since 10 March and 50,00 since 1 March, C2
/// 70,00 since 10 March with 80,00 on account, C3 30,00 since 10 March.
struct Fixture {
  TestFiles files;
  std::unique_ptr<Ledger> ledger = anEmptyLedger();
  QList<Letter> printed;

  Fixture() {
    const auto bytes = FecText{"DateEcheance"}
                           .invoice(1, "20260201", "C1", "FA1", 10000, {}, "20260310")
                           .invoice(2, "20260201", "C1", "FA2", 5000, {}, "20260301")
                           .invoice(3, "20260202", "C2", "FA3", 7000, {}, "20260310")
                           .payment(4, "20260203", "C2", "VIR1", 8000)
                           .invoice(5, "20260204", "C3", "FA4", 3000, {}, "20260310")
                           .bytes();
    REQUIRE(ledger->imports().apply(files.write("a.txt", bytes), {}).ok());
  }
  QString folder() const { return files.path("letters"); }
  QStringList written() const { return QDir{folder()}.entryList(QDir::Files, QDir::Name); }

  LetterPrinter printer() {
    return [this](const Letter& letter) -> Result<QByteArray> {
      printed.append(letter);
      return letter.reference.toUtf8() + " level " + QByteArray::number(letter.level);
    };
  }
  Result<ReminderRun> tryRun(const char* on, const QList<qint32>& only = {}) {
    return ledger->reminders().run(valueOf(ledger->snapshot()), day(on), folder(), printer(), only);
  }
  ReminderRun run(const char* on) { return valueOf(tryRun(on)); }
};

QByteArray contentOf(const QString& path) {
  QFile file{path};
  REQUIRE(file.open(QIODevice::ReadOnly));
  return file.readAll();
}

}  // namespace

TEST_CASE_METHOD(Fixture, "ReminderService::run") {
  SECTION("one document per customer that is not held, recorded with what it said") {
    const auto run = this->run("2026-03-16");
    CHECK(run.day == day("2026-03-16"));
    CHECK(run.planned.size() == 3);
    CHECK(run.held == 1);  // C2: 80,00 on account cover 70,00
    REQUIRE(run.sent.size() == 2);
    CHECK(written() ==
          QStringList{u"2026-03-16 reminder_1 C1.pdf"_s, u"2026-03-16 reminder_1 C3.pdf"_s});
    CHECK(contentOf(run.sent[0].file) == "C1 level 2");
    REQUIRE(printed.size() == 2);
    CHECK(printed[0].items.size() == 2);
    CHECK(printed[0].items[0].number == u"FA2"_s);  // the oldest due date first
    CHECK(printed[0].items[0].daysLate == 15);
    CHECK(printed[0].toPayMinor == 15000);

    const auto history = valueOf(ledger->reminders().history());
    REQUIRE(history.size() == 2);
    CHECK(history[1].totalMinor == 15000);
    CHECK(history[1].creditMinor == 0);
    CHECK(history[1].level == 2);
    CHECK(history[1].sentOn == day("2026-03-16"));
    CHECK(history[1].recordedBy == u"tester"_s);
    CHECK(history[1].channel == u"letter"_s);
    CHECK(history[1].documentName == u"2026-03-16 reminder_1 C1.pdf"_s);
    const qint64 c3 = valueOf(ledger->customers().findByCode(u"C3"_s)).id;
    CHECK(valueOf(ledger->reminders().history(c3)).size() == 1);
    CHECK(valueOf(ledger->reminders().history(9999)).isEmpty());
  }
  SECTION("what left is sealed with its recipients, amounts and levels") {
    run("2026-03-16");
    const auto sealed = valueOf(ledger->archive().list());
    REQUIRE(sealed.size() == 2);
    const auto letter = valueOf(ledger->archive().load(sealed[0].id));
    CHECK(letter.content == "C1 level 2");
    CHECK(letter.name == u"2026-03-16 reminder_1 C1.pdf"_s);
    CHECK(letter.leftOn == day("2026-03-16"));
    const auto facts = QJsonDocument::fromJson(letter.facts).object();
    CHECK(facts[u"customer"_s].toString() == u"C1"_s);
    CHECK(facts[u"total"_s].toString() == u"150.00"_s);
    CHECK(facts[u"toPay"_s].toString() == u"150.00"_s);
    CHECK(facts[u"level"_s].toInt() == 2);
    const auto items = facts[u"items"_s].toArray();
    REQUIRE(items.size() == 2);
    CHECK(items[0].toObject()[u"number"_s].toString() == u"FA2"_s);
    CHECK(items[0].toObject()[u"open"_s].toString() == u"50.00"_s);
    CHECK(items[0].toObject()[u"daysLate"_s].toInt() == 15);
    CHECK(valueOf(ledger->check()).passed());
    ledger->database().run(
        u"UPDATE sealed_document SET content = CAST('C1 level 3' AS BLOB) WHERE id = 1"_s);
    CHECK_FALSE(valueOf(ledger->check()).passed());
  }
  SECTION("a second run of the same day sends nothing and changes nothing") {
    run("2026-03-16");
    const auto before = contentsOf(ledger->database());
    const auto again = run("2026-03-16");
    CHECK(again.sent.isEmpty());
    CHECK(again.planned.size() == 1);  // the held one
    CHECK(printed.size() == 2);
    CHECK(contentsOf(ledger->database()) == before);
  }
  SECTION("run with the snapshot of before, as by another program, it sends nothing twice") {
    const auto stale = valueOf(ledger->snapshot());
    run("2026-03-16");
    const auto before = contentsOf(ledger->database());
    const auto again =
        valueOf(ledger->reminders().run(stale, day("2026-03-16"), folder(), printer()));
    CHECK(again.sent.isEmpty());
    CHECK(contentsOf(ledger->database()) == before);
  }
  SECTION("after three weeks' absence each item goes up by one level") {
    run("2026-03-16");
    // FA1 is 27, FA2 36 days late: FA2 could be at its third reminder already.
    const auto later = run("2026-04-06");
    REQUIRE(later.sent.size() == 2);
    CHECK(later.sent[0].level == 3);
    CHECK(later.sent[1].level == 3);
    CHECK(run("2026-04-07").sent.isEmpty());
    // FA2's third reminder a week later, FA1's only 30 days after 10 March: due since the 9th.
    const auto third = run("2026-04-13");
    REQUIRE(third.sent.size() == 2);
    CHECK(third.sent[0].level == 4);
  }
  SECTION("level by level up to the notice, and then no more") {
    QList<int> levels;
    for (QDate today = day("2026-03-01"); today < day("2026-09-01"); today = today.addDays(1)) {
      const auto result =
          valueOf(ledger->reminders().run(valueOf(ledger->snapshot()), today, folder(), printer()));
      for (const auto& sent : result.sent) {
        if (valueOf(ledger->snapshot()).customers[sent.customer].code == u"C3"_s) {
          levels.append(sent.level);
        }
      }
    }
    CHECK(levels == QList<int>{1, 2, 3, 4, 5});
  }
  SECTION("only those asked for, of those that may leave") {
    const auto run = valueOf(tryRun("2026-03-16", {2, 1}));
    REQUIRE(run.sent.size() == 1);
    CHECK(run.sent[0].customer == 2);
    CHECK(this->run("2026-03-16").sent.size() == 1);  // C1 is still to come
  }
  SECTION("a stopped customer gets none") {
    auto customer = valueOf(ledger->customers().findByCode(u"C1"_s));
    customer.remindersStopped = true;
    REQUIRE(ledger->customers().save(customer).ok());
    const auto run = this->run("2026-03-16");
    CHECK(run.held == 2);
    REQUIRE(run.sent.size() == 1);
    CHECK(printed[0].reference == u"C3"_s);
  }
  SECTION("no formal notice on a due date that was computed, until it is confirmed") {
    auto other = anEmptyLedger();
    REQUIRE(
        other->imports()
            .apply(files.write("b.txt", FecText{}.invoice(1, "20260201", "C1", "FA1", 100).bytes()),
                   {})
            .ok());
    const auto runOn = [&](const char* on) {
      return valueOf(
          other->reminders().run(valueOf(other->snapshot()), day(on), folder(), printer()));
    };
    for (const auto* on : {"2026-03-08", "2026-03-18", "2026-04-02"}) {
      CHECK(runOn(on).sent.size() == 1);  // due 3 March: J+5, J+15, J+30
    }
    CHECK(runOn("2026-04-17").held == 1);
    CHECK(runOn("2026-04-17").sent.isEmpty());
    REQUIRE(other->items().confirmDueDates(1).ok());
    const auto notice = runOn("2026-04-17");
    REQUIRE(notice.sent.size() == 1);
    CHECK(notice.sent[0].level == 5);
  }
  SECTION("a letter that fails stops the run; what left before stays recorded") {
    int letters = 0;
    const auto failing = [&](const Letter&) -> Result<QByteArray> {
      if (++letters == 2) return Error{ErrorCode::Storage, u"No font."_s, {}};
      return QByteArray{"ok"};
    };
    const auto failed =
        ledger->reminders().run(valueOf(ledger->snapshot()), day("2026-03-16"), folder(), failing);
    REQUIRE_FALSE(failed.ok());
    CHECK(failed.error().message == u"No font."_s);
    CHECK(valueOf(ledger->reminders().history()).size() == 1);
    CHECK(run("2026-03-16").sent.size() == 1);
    CHECK(valueOf(ledger->reminders().history()).size() == 2);
  }
  SECTION("asked to stop it stops between two letters") {
    const StopToken stop;
    const auto stopped = ledger->reminders().run(
        valueOf(ledger->snapshot()), day("2026-03-16"), folder(), printer(), {},
        [&](qint64 done, qint64) {
          if (done == 1) stop.requestStop();
        },
        stop);
    REQUIRE_FALSE(stopped.ok());
    CHECK(stopped.error().code == ErrorCode::Cancelled);
    CHECK(valueOf(ledger->reminders().history()).size() <= 1);
  }
  SECTION("a folder that cannot be made is said, and nothing is recorded") {
    const QString file = files.write("file", "x");
    const auto refused = ledger->reminders().run(valueOf(ledger->snapshot()), day("2026-03-16"),
                                                 file + u"/letters"_s, printer());
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().code == ErrorCode::Storage);
    CHECK(valueOf(ledger->reminders().history()).isEmpty());
  }
  SECTION("customers whose codes a file system confuses get a document each") {
    // By amount, so that each letter is known again: A/1 1,00 … a1 4,00.
    const QList<QByteArray> codes{"A/1", "A:1", "A1", "a1"};
    FecText text{"DateEcheance"};
    for (int i = 0; i < codes.size(); ++i) {
      text.invoice(i + 1, "20260201", codes[i], "FA", 100 * (i + 1), {}, "20260310");
    }
    auto other = anEmptyLedger();
    REQUIRE(other->imports().apply(files.write("b.txt", text.bytes()), {}).ok());
    const auto snapshot = valueOf(other->snapshot());
    const auto run =
        valueOf(other->reminders().run(snapshot, day("2026-03-16"), files.path("same"), printer()));
    REQUIRE(run.sent.size() == 4);
    QSet<QString> names;
    for (const auto& sent : run.sent) {
      names.insert(QFileInfo{sent.file}.fileName().toLower());
      CHECK(contentOf(sent.file).startsWith(snapshot.customers[sent.customer].code.toUtf8() + " "));
    }
    CHECK(names.size() == 4);
  }
}

TEST_CASE_METHOD(Fixture, "ReminderRepository::levelOf") {
  const ReminderRepository reminders{ledger->database()};
  const auto items = valueOf(ledger->items().list({{}, false, day("2026-12-31")}));
  const auto fa4 = std::ranges::find(items, u"FA4"_s, &Item::number)->id;
  CHECK(reminders.levelOf(fa4) == 0);
  run("2026-03-16");
  CHECK(reminders.levelOf(fa4) == 2);
  run("2026-04-06");
  CHECK(reminders.levelOf(fa4) == 3);
  CHECK(reminders.levelOf(9999) == 0);
}

TEST_CASE("ReminderService: a ledger open for reading only") {
  TestFiles files;
  const QString path = files.path("a.encaisse");
  REQUIRE(Ledger::create(path, aCompany(), fixedContext()).ok());
  const auto ledger = valueOf(Ledger::open(path, OpenMode::ReadOnly, fixedContext()));
  const auto refused =
      ledger->reminders().run(valueOf(ledger->snapshot()), day("2026-03-16"), files.path("out"),
                              [](const Letter&) -> Result<QByteArray> { return QByteArray{}; });
  REQUIRE_FALSE(refused.ok());
  CHECK(refused.error().code == ErrorCode::ReadOnly);
}
