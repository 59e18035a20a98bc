#include "core/db/database.h"
#include "core/db/migrator.h"
#include "tests/support/contents.h"
#include "tests/support/ledgers.h"

using namespace encaisse;
using namespace encaisse::testing;
using namespace Qt::StringLiterals;

namespace {

const QList<Migration> twoSteps{
    {1,
     u"first"_s,
     {u"CREATE TABLE schema_step (version {int} PRIMARY KEY, name {text} NOT NULL, "
      "applied_at {instant} NOT NULL) {table}"_s,
      u"CREATE TABLE one (x {int}) {table}"_s}},
    {2, u"second"_s, {u"CREATE TABLE two (x {int}) {table}"_s, u"INSERT INTO one VALUES (2)"_s}},
};

Clock aClock() { return fixedContext().clock; }

bool hasTable(const Database& db, const QString& name) {
  return db.scalar(u"SELECT COUNT(*) FROM sqlite_master WHERE type = 'table' AND name = '%1'"_s.arg(
             name)) == 1;
}

QByteArray bytesOf(const QString& path) {
  QFile file{path};
  REQUIRE(file.open(QIODevice::ReadOnly));
  return file.readAll();
}

}  // namespace

TEST_CASE("migrate") {
  TestFiles files;
  const QString path = files.path("ledger.encaisse");
  const QString copy = path + u".v1.bak"_s;

  SECTION("an empty file goes through all steps, each written down with its day") {
    const auto db = valueOf(Database::create(path));
    CHECK(schemaVersion(*db) == 0);
    REQUIRE(migrate(*db, twoSteps, aClock()).ok());
    CHECK(schemaVersion(*db) == 2);
    CHECK(contentsOf(*db) == QStringList{u"one|2"_s, u"schema_step|1|first|2026-11-21T09:00:00Z"_s,
                                         u"schema_step|2|second|2026-11-21T09:00:00Z"_s});
    CHECK_FALSE(QFile::exists(path + u".v0.bak"_s));
  }
  SECTION("to do it again changes nothing") {
    const auto db = valueOf(Database::create(path));
    REQUIRE(migrate(*db, twoSteps, aClock()).ok());
    const auto before = contentsOf(*db);
    REQUIRE(migrate(*db, twoSteps, aClock()).ok());
    CHECK(contentsOf(*db) == before);
  }
  SECTION("a failing step leaves the step before") {
    auto steps = twoSteps;
    steps[1].statements.append(u"INSERT INTO missing VALUES (1)"_s);
    const auto db = valueOf(Database::create(path));
    const auto failed = migrate(*db, steps, aClock());
    REQUIRE_FALSE(failed.ok());
    CHECK(failed.error().code == ErrorCode::Storage);
    CHECK(schemaVersion(*db) == 1);
    CHECK(hasTable(*db, u"one"_s));
    CHECK_FALSE(hasTable(*db, u"two"_s));
    CHECK(db->scalar(u"SELECT COUNT(*) FROM one"_s) == 0);
    REQUIRE(migrate(*db, twoSteps, aClock()).ok());
    CHECK(schemaVersion(*db) == 2);
  }
  SECTION("an older file is first copied beside itself, as it was") {
    {
      const auto db = valueOf(Database::create(path));
      REQUIRE(migrate(*db, twoSteps.first(1), aClock()).ok());
      db->run(u"INSERT INTO one VALUES (41)"_s);
    }
    const auto db = valueOf(Database::open(path, OpenMode::ReadWrite));
    REQUIRE(migrate(*db, twoSteps, aClock()).ok());
    CHECK(db->scalar(u"SELECT SUM(x) FROM one"_s) == 43);
    const auto old = valueOf(Database::open(copy, OpenMode::ReadOnly));
    CHECK(schemaVersion(*old) == 1);
    CHECK(old->scalar(u"SELECT SUM(x) FROM one"_s) == 41);
    CHECK_FALSE(hasTable(*old, u"two"_s));
  }
  SECTION("without room for the copy nothing is migrated") {
    const auto db = valueOf(Database::create(files.path("in.encaisse")));
    REQUIRE(migrate(*db, twoSteps.first(1), aClock()).ok());
    REQUIRE(QFile::link(files.path("missing/elsewhere"), files.path("in.encaisse.v1.bak")));
    const auto failed = migrate(*db, twoSteps, aClock());
    REQUIRE_FALSE(failed.ok());
    CHECK(schemaVersion(*db) == 1);
  }
  SECTION("an older file opened for reading only must be opened for writing once") {
    REQUIRE(migrate(*valueOf(Database::create(path)), twoSteps.first(1), aClock()).ok());
    const auto db = valueOf(Database::open(path, OpenMode::ReadOnly));
    const auto refused = migrate(*db, twoSteps, aClock());
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().code == ErrorCode::ReadOnly);
    CHECK_FALSE(QFile::exists(copy));
    CHECK(schemaVersion(*db) == 1);
  }
  SECTION("a newer file is refused with both versions named, and no byte changed") {
    REQUIRE(migrate(*valueOf(Database::create(path)), twoSteps, aClock()).ok());
    const auto before = bytesOf(path);
    {
      const auto db = valueOf(Database::open(path, OpenMode::ReadWrite));
      const auto refused = migrate(*db, twoSteps.first(1), aClock());
      REQUIRE_FALSE(refused.ok());
      CHECK(refused.error().code == ErrorCode::NewerLedger);
      CHECK(refused.error().message.contains(u"version 2 of the file"_s));
      CHECK(refused.error().message.contains(u"knows 1"_s));
    }
    CHECK(bytesOf(path) == before);
  }
  SECTION("a version that no program wrote means damage") {
    const auto db = valueOf(Database::create(path));
    db->run(u"PRAGMA user_version = -1"_s);
    const auto refused = migrate(*db, twoSteps, aClock());
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().code == ErrorCode::Corrupt);
  }
}

TEST_CASE("Stored ledgers of every version") {
  // Each vN.sqlite was made once by the program of that version from stored.txt beside it: two
  // customers, 300.00 invoiced and 100.00 paid by C1, 50.00 invoiced to C2; default terms 45 days.
  const QString folder = QStringLiteral(ENCAISSE_TESTS_DIR) + u"/schema/"_s;
  const auto fresh = anEmptyLedger();
  for (const auto& step : allMigrations()) {
    INFO("version " << step.version);
    TestFiles files;
    const QString path = files.path("old.encaisse");
    REQUIRE(QFile::copy(folder + u"v%1.sqlite"_s.arg(step.version), path));
    REQUIRE(QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner));
    const auto ledger = valueOf(Ledger::open(path, OpenMode::ReadWrite, fixedContext()));
    const auto& db = ledger->database();
    CHECK(schemaVersion(db) == allMigrations().size());
    CHECK(schemaOf(db) == schemaOf(fresh->database()));
    CHECK(db.scalar(u"SELECT COUNT(*) FROM item"_s) == 4);
    CHECK(db.scalar(u"SELECT SUM(amount_minor) FROM item"_s) == 25000);
    CHECK(db.scalar(u"SELECT SUM(open_minor) FROM item"_s) == 25000);
    CHECK(db.scalar(u"SELECT SUM(amount_minor) FROM allocation"_s) == 10000);
    CHECK(db.scalar(u"SELECT COUNT(*) FROM customer"_s) == 2);
    CHECK(valueOf(ledger->company()).paymentTerms == u"45 days"_s);
    CHECK(valueOf(ledger->check()).passed());
  }
}

TEST_CASE("From version 1 to 2") {
  TestFiles files;
  const QString path = files.path("old.encaisse");
  REQUIRE(QFile::copy(QStringLiteral(ENCAISSE_TESTS_DIR) + u"/schema/v1.sqlite"_s, path));
  REQUIRE(QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner));
  {
    // As the program of version 1 left them: C1's terms went from 10 to 20 days, a second batch was
    // undone again.
    const auto db = valueOf(Database::open(path, OpenMode::ReadWrite));
    db->run(u"UPDATE customer SET terms_days = 20, city = 'Lyon' WHERE code = 'C1'"_s);
    db->run(u"INSERT INTO audit_log (done_at, done_by, operation, subject, subject_id, before, "
            "after) SELECT '2026-11-20T09:00:00Z', 'Paul', 'customer.save', 'customer', id, "
            "'{\"name\":\"Alpha\",\"language\":\"fr\",\"remindersStopped\":true,"
            "\"stopReason\":\"a \\\"termsDays\\\": 5\",\"termsDays\":10}', "
            "'{\"name\":\"Alpha\",\"language\":\"fr\",\"city\":\"Lyon\",\"termsDays\":20}' "
            "FROM customer WHERE code = 'C1'"_s);
    db->run(u"UPDATE sqlite_sequence SET seq = 2 WHERE name = 'batch'"_s);
  }
  const auto ledger = valueOf(Ledger::open(path, OpenMode::ReadWrite, fixedContext()));
  const auto& db = ledger->database();
  auto customer = valueOf(ledger->customers().findByCode(u"C1"_s));

  SECTION("terms become rules") {
    CHECK(customer.paymentTerms == u"20 days"_s);
    CHECK(valueOf(ledger->customers().findByCode(u"C2"_s)).paymentTerms.isEmpty());
  }
  SECTION("a change of then can still be undone") {
    REQUIRE(ledger->undo().undoLast().ok());
    customer = valueOf(ledger->customers().findByCode(u"C1"_s));
    CHECK(customer.paymentTerms == u"10 days"_s);
    CHECK(customer.city.isEmpty());
    CHECK(customer.remindersStopped);
    CHECK(customer.stopReason == u"a \"termsDays\": 5"_s);
  }
  SECTION("the number of a batch that was undone is not given again") {
    CHECK(db.scalar(u"SELECT seq FROM sqlite_sequence WHERE name = 'batch'"_s) == 2);
    CHECK(db.scalar(u"SELECT COUNT(*) FROM sqlite_sequence WHERE name LIKE 'new%'"_s) == 0);
  }
  SECTION("no row lost the one it belongs to") {
    CHECK(db.scalar(u"PRAGMA foreign_keys"_s) == 1);
    CHECK_FALSE(db.run(u"PRAGMA foreign_key_check"_s).next());
    CHECK(db.scalar(u"SELECT COUNT(*) FROM control_total WHERE is_total = 0"_s) > 0);
  }
}
