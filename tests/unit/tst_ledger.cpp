#include <QDir>
#include <csignal>

#include "core/db/migrations.h"
#include "core/ledger/ledger.h"
#include "tests/support/child_process.h"
#include "tests/support/contents.h"
#include "tests/support/ledgers.h"

using namespace encaisse;
using namespace encaisse::testing;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString& path) {
  QFile file{path};
  REQUIRE(file.open(QIODevice::ReadOnly));
  return file.readAll();
}

Error refusal(const QString& path, OpenMode mode = OpenMode::ReadWrite) {
  const auto opened = Ledger::open(path, mode, fixedContext());
  REQUIRE_FALSE(opened.ok());
  return opened.error();
}

FecText january() {
  FecText fec;
  fec.invoice(1, "20260105", "C1", "F1", 12000, "A").payment(2, "20260120", "C1", "R1", 12000, "A");
  return fec;
}
FecText january2() { return january().invoice(3, "20260130", "C2", "F2", 5000); }

}  // namespace

TEST_CASE("Ledger: a new file") {
  TestFiles files;
  const QString path = files.path("new.encaisse");

  SECTION("holds its company, and opens again") {
    {
      const auto made = valueOf(Ledger::create(path, aCompany(), fixedContext()));
      CHECK(made->path() == path);
    }
    const auto ledger = valueOf(Ledger::open(path, OpenMode::ReadWrite, fixedContext()));
    CHECK(valueOf(ledger->company()) == aCompany());
    CHECK(valueOf(ledger->check()).passed());
    CHECK(valueOf(ledger->snapshot()).items.empty());
    CHECK(QDir{QFileInfo{path}.path()}.entryList(QDir::Files).filter(u".bak"_s).isEmpty());
  }
  SECTION("is not made where a file is") {
    files.write("new.encaisse", "somebody's text");
    const auto made = Ledger::create(path, aCompany(), fixedContext());
    REQUIRE_FALSE(made.ok());
    CHECK(made.error().code == ErrorCode::Conflict);
    CHECK(bytesOf(path) == "somebody's text");
  }
  SECTION("is not made for a company that is not valid") {
    auto company = aCompany();
    const int wrong = GENERATE(0, 1, 2, 3);
    if (wrong == 0) company.name = u"  "_s;
    if (wrong == 1) company.paymentTerms = u"-1 days"_s;
    if (wrong == 2) company.paymentTerms = u"366 days"_s;
    if (wrong == 3) company.customerAccounts = u"411;416"_s;
    const auto made = Ledger::create(path, company, fixedContext());
    REQUIRE_FALSE(made.ok());
    CHECK(made.error().code == ErrorCode::InvalidInput);
    CHECK_FALSE(QFile::exists(path));
  }
}

TEST_CASE("Ledger: files that are refused") {
  TestFiles files;
  const QString path = files.path("ledger.encaisse");

  SECTION("each kind in its own words") {
    CHECK(refusal(path).code == ErrorCode::NotFound);
    files.write("ledger.encaisse", "");
    CHECK(refusal(path).code == ErrorCode::NotALedger);
    files.write("ledger.encaisse", january().bytes());
    CHECK(refusal(path).code == ErrorCode::NotALedger);
    CHECK(bytesOf(path) == january().bytes());
    REQUIRE(QFile::remove(path));
    REQUIRE(QDir{}.mkdir(path));
    CHECK(refusal(path).code == ErrorCode::Storage);
  }
  SECTION("a newer one names both versions and stays as it is, byte for byte") {
    {
      const auto ledger = valueOf(Ledger::create(path, aCompany(), fixedContext()));
      ledger->database().run(u"PRAGMA user_version = 9"_s);
    }
    const auto before = bytesOf(path);
    const auto mode = GENERATE(OpenMode::ReadWrite, OpenMode::ReadOnly);
    const auto error = refusal(path, mode);
    CHECK(error.code == ErrorCode::NewerLedger);
    CHECK(error.message.contains(u"version 9"_s));
    CHECK(error.message.contains(u"knows %1"_s.arg(allMigrations().size())));
    CHECK(bytesOf(path) == before);
    CHECK(QDir{QFileInfo{path}.path()}.entryList({u"*.bak"_s}).isEmpty());
  }
  SECTION("one that was cut off is damaged") {
    {
      const auto ledger = valueOf(Ledger::create(path, aCompany(), fixedContext()));
      valueOf(ledger->imports().apply(files.write("fec.txt", january().bytes()), {}));
    }
    auto bytes = bytesOf(path);
    bytes.truncate(bytes.size() / 2);
    files.write("ledger.encaisse", bytes);
    CHECK(refusal(path).code == ErrorCode::Corrupt);
    CHECK(refusal(path, OpenMode::ReadOnly).code == ErrorCode::Corrupt);
    CHECK(bytesOf(path) == bytes);
  }
}

TEST_CASE("Ledger: open for reading only") {
  TestFiles files;
  const QString path = files.path("ledger.encaisse");
  const QString fec = files.write("fec.txt", january2().bytes());
  {
    const auto ledger = valueOf(Ledger::create(path, aCompany(), fixedContext()));
    valueOf(ledger->imports().apply(fec, {}));
  }
  const auto before = bytesOf(path);
  {
    const auto ledger = valueOf(Ledger::open(path, OpenMode::ReadOnly, fixedContext()));
    CHECK(ledger->mode() == OpenMode::ReadOnly);
    CHECK(valueOf(ledger->snapshot()).items.size() == 3);
    auto company = aCompany();
    company.name = u"Another"_s;
    CHECK(ledger->saveCompany(company).error().code == ErrorCode::ReadOnly);
    CHECK(ledger->imports().apply(fec, {}).error().code == ErrorCode::ReadOnly);
    CHECK(ledger->customers().addNote(1, u"a note"_s).error().code == ErrorCode::ReadOnly);
    CHECK(ledger->items().setDueDate(1, day("2026-03-01")).error().code == ErrorCode::ReadOnly);
    CHECK(ledger->undo().undoLast().error().code == ErrorCode::ReadOnly);
  }
  CHECK(bytesOf(path) == before);
}

TEST_CASE("Ledger: open elsewhere") {
  TestFiles files;
  const QString path = files.path("ledger.encaisse");
  const auto ledger = valueOf(Ledger::create(path, aCompany(), fixedContext()));
  const auto other = valueOf(Ledger::open(path, OpenMode::ReadWrite, fixedContext()));
  auto company = aCompany();
  company.city = u"Valence"_s;

  SECTION("both may write, one after the other, and read what the other wrote") {
    REQUIRE(other->saveCompany(company).ok());
    CHECK(valueOf(ledger->company()).city == u"Valence"_s);
  }
  SECTION("while the other is writing, a change is refused as busy and reading goes on") {
    other->database().run(u"BEGIN IMMEDIATE"_s);
    ledger->database().run(u"PRAGMA busy_timeout = 20"_s);
    const auto refused = ledger->saveCompany(company);
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().code == ErrorCode::Busy);
    CHECK(valueOf(ledger->company()) == aCompany());
    CHECK(Ledger::open(path, OpenMode::ReadOnly, fixedContext()).ok());
    other->database().run(u"ROLLBACK"_s);
    CHECK(ledger->saveCompany(company).ok());
  }
}

TEST_CASE("Ledger: the company") {
  TestFiles files;
  const auto ledger = anEmptyLedger();
  valueOf(ledger->imports().apply(files.write("fec.txt", january2().bytes()), {}));
  auto company = aCompany();

  SECTION("other default terms move the due dates that rest on them") {
    // F2 of 30 January: 30 days after is 1 March, 45 days after 16 March
    CHECK(valueOf(ledger->items().byIds({3})).at(0).dueOn == day("2026-03-01"));
    company.paymentTerms = u"45 days"_s;
    REQUIRE(ledger->saveCompany(company).ok());
    CHECK(valueOf(ledger->items().byIds({3})).at(0).dueOn == day("2026-03-16"));
  }
  SECTION("a change is written down once, none not at all") {
    REQUIRE(ledger->saveCompany(company).ok());
    CHECK(ledger->database().scalar(
              u"SELECT COUNT(*) FROM audit_log WHERE subject = 'company'"_s) == 0);
    company.phone = u"01 02 03 04 05"_s;
    REQUIRE(ledger->saveCompany(company).ok());
    CHECK(ledger->database().scalar(
              u"SELECT COUNT(*) FROM audit_log WHERE subject = 'company'"_s) == 1);
  }
  SECTION("one that is not valid changes nothing") {
    company.name.clear();
    CHECK(ledger->saveCompany(company).error().code == ErrorCode::InvalidInput);
    CHECK(valueOf(ledger->company()) == aCompany());
  }
}

TEST_CASE("Ledger: backup") {
  TestFiles files;
  const auto ledger = valueOf(Ledger::create(files.path("a.encaisse"), aCompany(), fixedContext()));
  valueOf(ledger->imports().apply(files.write("fec.txt", january2().bytes()), {}));
  const QString path = files.path("b.encaisse");
  REQUIRE(ledger->backupTo(path).ok());
  const auto copy = valueOf(Ledger::open(path, OpenMode::ReadWrite, fixedContext()));
  CHECK(contentsOf(copy->database()) == contentsOf(ledger->database()));
  CHECK(schemaOf(copy->database()) == schemaOf(ledger->database()));
  CHECK(valueOf(copy->check()).passed());
  REQUIRE(copy->customers().addNote(1, u"in the copy"_s).ok());
  CHECK(valueOf(ledger->customers().notes(1)).isEmpty());
}

#ifdef Q_OS_UNIX
TEST_CASE("Ledger: a crash leaves the state before or after an action, never between") {
  TestFiles files;
  const QString path = files.path("ledger.encaisse");
  const QString first = files.write("first.txt", january().bytes());
  const QString longer = files.write("longer.txt", january2().bytes());
  QStringList before;
  {
    const auto ledger = valueOf(Ledger::create(path, aCompany(), fixedContext()));
    valueOf(ledger->imports().apply(first, {}));
    before = contentsOf(ledger->database());
  }
  const auto contents = [&] {
    const auto ledger = valueOf(Ledger::open(path, OpenMode::ReadWrite, fixedContext()));
    CHECK(valueOf(ledger->check()).passed());
    return contentsOf(ledger->database());
  };
  // The ledger asks its clock when the file is read and, last of all, for the audit log: a clock
  // that kills stops the program just there.
  const auto importAndDieAt = [&](int call) {
    return signalEnding([&] {
      int calls = 0;
      LedgerContext context = fixedContext();
      context.clock = [&, clock = context.clock] {
        if (++calls == call) raise(SIGKILL);
        return clock();
      };
      auto ledger = Ledger::open(path, OpenMode::ReadWrite, context);
      (void)ledger.value()->imports().apply(longer, {});
      raise(SIGKILL);
    });
  };
  CHECK(importAndDieAt(1) == SIGKILL);  // before the first row
  CHECK(contents() == before);
  CHECK(importAndDieAt(2) == SIGKILL);  // all rows written, not committed
  CHECK(contents() == before);
  CHECK(importAndDieAt(3) == SIGKILL);  // committed, the connection never closed
  const auto after = contents();
  CHECK(after != before);
  const auto ledger = valueOf(Ledger::open(path, OpenMode::ReadWrite, fixedContext()));
  CHECK(valueOf(ledger->snapshot()).items.size() == 3);
  CHECK(valueOf(ledger->imports().apply(longer, {})).alreadyImported);
  CHECK(contentsOf(ledger->database()) == after);
}
#endif
