#include <QDir>
#include <QFileInfo>

#include "core/db/database.h"
#include "core/db/transaction.h"
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

std::unique_ptr<Database> aDatabase(const QString& path) {
  auto db = valueOf(Database::create(path));
  db->run(u"CREATE TABLE thing (id INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT"_s);
  db->run(u"CREATE TABLE part (id INTEGER PRIMARY KEY, thing_id INTEGER NOT NULL "
          "REFERENCES thing (id)) STRICT"_s);
  return db;
}

void insertThing(const Database& db, const QString& name) {
  auto query = db.prepare(u"INSERT INTO thing (name) VALUES (:name)"_s);
  query.bindValue(u":name"_s, name);
  Database::exec(query);
}

void insertThings(Database& db, int count) {
  Transaction all{db};
  for (int i = 0; i < count; ++i) insertThing(db, u"a thing with the long name %1"_s.arg(i));
  all.commit();
}

ErrorCode refusal(const QString& path, OpenMode mode = OpenMode::ReadWrite) {
  const auto opened = Database::open(path, mode);
  REQUIRE_FALSE(opened.ok());
  CHECK_FALSE(opened.error().message.isEmpty());
  CHECK(opened.error().message.endsWith(u'.'));
  return opened.error().code;
}

template <typename Work>
ErrorCode thrownBy(Work work) {
  try {
    work();
  } catch (const DbError& error) {
    return error.error().code;
  }
  FAIL("no DbError was thrown");
  return ErrorCode::Storage;
}

}  // namespace

TEST_CASE("Database: a new file") {
  TestFiles files;
  const QString path = files.path("new.encaisse");

  SECTION("carries our application id and keeps foreign keys and a safe log") {
    const auto db = aDatabase(path);
    CHECK(db->scalar(u"PRAGMA application_id"_s) == 0x456E6331);
    CHECK(db->scalar(u"PRAGMA foreign_keys"_s) == 1);
    CHECK(db->scalar(u"PRAGMA synchronous"_s) == 2);  // FULL
    auto mode = db->run(u"PRAGMA journal_mode"_s);
    REQUIRE(mode.next());
    CHECK(mode.value(0).toString() == u"wal"_s);
    CHECK(thrownBy([&] { db->run(u"INSERT INTO part (thing_id) VALUES (99)"_s); }) ==
          ErrorCode::Storage);
  }
  SECTION("is never made over an existing one") {
    files.write("new.encaisse", "somebody's text");
    const auto made = Database::create(path);
    REQUIRE_FALSE(made.ok());
    CHECK(made.error().code == ErrorCode::Conflict);
    CHECK(made.error().message.contains(path));
    CHECK(bytesOf(path) == "somebody's text");
  }
  SECTION("needs a folder that can be written") {
    const auto made = Database::create(files.path("missing/new.encaisse"));
    REQUIRE_FALSE(made.ok());
    CHECK(made.error().code == ErrorCode::Storage);
  }
  SECTION("one in memory has foreign keys too") {
    CHECK(Database::inMemory()->scalar(u"PRAGMA foreign_keys"_s) == 1);
  }
}

TEST_CASE("Database: opening") {
  TestFiles files;
  const QString path = files.path("ledger.encaisse");

  SECTION("gives back what was written, with foreign keys on") {
    {
      const auto db = aDatabase(path);
      insertThing(*db, u"élan"_s);
    }
    const auto db = valueOf(Database::open(path, OpenMode::ReadWrite));
    CHECK(contentsOf(*db) == QStringList{u"thing|1|élan"_s});
    CHECK(db->scalar(u"PRAGMA foreign_keys"_s) == 1);
    CHECK(db->scalar(u"PRAGMA synchronous"_s) == 2);
    CHECK(db->path() == path);
  }
  SECTION("refuses what is not there") { CHECK(refusal(path) == ErrorCode::NotFound); }
  SECTION("refuses a folder") {
    REQUIRE(QDir{}.mkdir(path));
    CHECK(refusal(path) == ErrorCode::Storage);
  }
  SECTION("refuses other files and leaves them alone") {
    const auto bytes =
        GENERATE(QByteArray{}, QByteArray{"x"}, QByteArray{"Journal\tDate\n"},
                 QByteArray(5000, '\0'), QByteArray{"SQLite format 3\0then something else", 35},
                 QByteArray{"SQLite format 3\0", 16});
    const auto mode = GENERATE(OpenMode::ReadWrite, OpenMode::ReadOnly);
    files.write("ledger.encaisse", bytes);
    CHECK(refusal(path, mode) == ErrorCode::NotALedger);
    CHECK(bytesOf(path) == bytes);
  }
  SECTION("refuses another program's database") {
    aDatabase(path)->run(u"PRAGMA application_id = 12345"_s);
    const auto before = bytesOf(path);
    CHECK(refusal(path) == ErrorCode::NotALedger);
    CHECK(bytesOf(path) == before);
  }
  SECTION("refuses a file that was cut off") {
    {
      const auto db = aDatabase(path);
      insertThings(*db, 500);
    }
    auto bytes = bytesOf(path);
    REQUIRE(bytes.size() > 12288);
    bytes.truncate(GENERATE(4096, 8192, 8292));
    files.write("ledger.encaisse", bytes);
    CHECK(refusal(path) == ErrorCode::Corrupt);
    CHECK(bytesOf(path) == bytes);
  }
  SECTION("a file that may not be written is refused for writing and read for reading") {
    { insertThing(*aDatabase(path), u"kept"_s); }
    REQUIRE(QFile::setPermissions(path, QFileDevice::ReadOwner));
    if (QFileInfo{path}.isWritable()) {
      WARN("skipped: permissions do not bind this user");
    } else {
      CHECK(refusal(path) == ErrorCode::ReadOnly);
    }
    const auto db = valueOf(Database::open(path, OpenMode::ReadOnly));
    CHECK(contentsOf(*db) == QStringList{u"thing|1|kept"_s});
  }
  SECTION("for reading only it reads and cannot write") {
    { insertThing(*aDatabase(path), u"kept"_s); }
    const auto db = valueOf(Database::open(path, OpenMode::ReadOnly));
    CHECK(db->mode() == OpenMode::ReadOnly);
    CHECK(contentsOf(*db) == QStringList{u"thing|1|kept"_s});
    CHECK(thrownBy([&] { insertThing(*db, u"new"_s); }) == ErrorCode::ReadOnly);
    const auto refused = inTransaction(*db, [&]() -> Result<void> {
      insertThing(*db, u"new"_s);
      return {};
    });
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().code == ErrorCode::ReadOnly);
  }
}

#ifdef Q_OS_UNIX
TEST_CASE("Database: a ledger in a folder that cannot be written is read, and never written") {
  QTemporaryDir folder;
  const QString path = folder.filePath(u"archive 100%.encaisse"_s);
  { insertThing(*aDatabase(path), u"kept"_s); }
  const auto before = bytesOf(path);
  const auto read = QFileDevice::ReadOwner | QFileDevice::ReadGroup | QFileDevice::ReadOther;
  const auto enter = QFileDevice::ExeOwner | QFileDevice::ExeGroup | QFileDevice::ExeOther;
  REQUIRE(QFile::setPermissions(path, read));
  REQUIRE(QFile::setPermissions(folder.path(), read | enter));
  // Permissions do not bind root, so the reader is a process of nobody.
  const auto asNobody = [](auto work) {
    return signalEnding([&] {
      if (geteuid() == 0 && setuid(65534) != 0) return;
      if (work()) raise(SIGUSR1);
    });
  };
  CHECK(asNobody([&] {
          const auto db = Database::open(path, OpenMode::ReadOnly);
          return db.ok() && contentsOf(*db.value()) == QStringList{u"thing|1|kept"_s};
        }) == SIGUSR1);
  CHECK(asNobody([&] {
          const auto db = Database::open(path, OpenMode::ReadWrite);
          return !db.ok() && db.error().code == ErrorCode::ReadOnly;
        }) == SIGUSR1);
  REQUIRE(QFile::setPermissions(folder.path(), read | enter | QFileDevice::WriteOwner));
  CHECK(bytesOf(path) == before);
  CHECK(QDir{folder.path()}.entryList(QDir::Files).size() == 1);
}
#endif

TEST_CASE("Database: transactions") {
  TestFiles files;
  const auto db = aDatabase(files.path("ledger.encaisse"));
  insertThing(*db, u"first"_s);
  const auto before = contentsOf(*db);

  SECTION("a Result that is ok is committed") {
    const auto done = inTransaction(*db, [&]() -> Result<int> {
      insertThing(*db, u"second"_s);
      return 2;
    });
    CHECK(done.value() == 2);
    CHECK(contentsOf(*valueOf(Database::open(db->path(), OpenMode::ReadOnly))).size() == 2);
  }
  SECTION("an Error takes back what came before it") {
    const auto done = inTransaction(*db, [&]() -> Result<void> {
      insertThing(*db, u"second"_s);
      return Error{ErrorCode::Conflict, u"refused"_s, {}};
    });
    REQUIRE_FALSE(done.ok());
    CHECK(done.error().code == ErrorCode::Conflict);
    CHECK(contentsOf(*db) == before);
  }
  SECTION("a failure of the database takes back what came before it, and becomes an Error") {
    const auto done = inTransaction(*db, [&]() -> Result<void> {
      insertThing(*db, u"second"_s);
      db->run(u"INSERT INTO part (thing_id) VALUES (99)"_s);
      return {};
    });
    REQUIRE_FALSE(done.ok());
    CHECK(done.error().code == ErrorCode::Storage);
    CHECK(done.error().detail.contains(u"FOREIGN KEY"_s));
    CHECK_FALSE(done.error().message.contains(u"FOREIGN KEY"_s));
    CHECK(contentsOf(*db) == before);
  }
  SECTION("after a rollback the next one works") {
    (void)inTransaction(*db, [&]() -> Result<void> {
      return Error{ErrorCode::Conflict, u"refused"_s, {}};
    });
    CHECK(inTransaction(*db, [&]() -> Result<void> {
            insertThing(*db, u"second"_s);
            return {};
          }).ok());
    CHECK(contentsOf(*db).size() == 2);
  }
  SECTION("while another connection changes the file it is busy, and can be read") {
    const auto other = valueOf(Database::open(db->path(), OpenMode::ReadWrite));
    const Transaction held{*other};
    db->run(u"PRAGMA busy_timeout = 20"_s);
    bool ran = false;
    const auto refused = inTransaction(*db, [&]() -> Result<void> {
      ran = true;
      return {};
    });
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().code == ErrorCode::Busy);
    CHECK_FALSE(ran);
    CHECK(contentsOf(*db) == before);
  }
  SECTION("a statement that makes no sense is told to the log, not to the reader") {
    const auto read = inQuery([&]() -> Result<qint64> { return db->scalar(u"SELEC 1"_s); });
    REQUIRE_FALSE(read.ok());
    CHECK_FALSE(read.error().message.contains(u"SELEC"_s));
    CHECK(read.error().detail.contains(u"SELEC"_s));
  }
}

TEST_CASE("Database: backup") {
  TestFiles files;
  const auto db = aDatabase(files.path("ledger.encaisse"));
  insertThings(*db, 300);
  const QString path = files.path("copy's name.encaisse");

  SECTION("holds the same, and is a ledger that opens") {
    REQUIRE(db->backupTo(path).ok());
    const auto copy = valueOf(Database::open(path, OpenMode::ReadWrite));
    CHECK(contentsOf(*copy) == contentsOf(*db));
    CHECK(schemaOf(*copy) == schemaOf(*db));
  }
  SECTION("holds what is committed while another connection is changing it") {
    const auto other = valueOf(Database::open(db->path(), OpenMode::ReadWrite));
    const Transaction changing{*other};
    insertThing(*other, u"not committed"_s);
    REQUIRE(db->backupTo(path).ok());
    CHECK(contentsOf(*valueOf(Database::open(path, OpenMode::ReadOnly))) == contentsOf(*db));
  }
  SECTION("can be made of a ledger that is open for reading only") {
    const auto reader = valueOf(Database::open(db->path(), OpenMode::ReadOnly));
    CHECK(reader->backupTo(path).ok());
    CHECK(QFile::exists(path));
  }
  SECTION("never overwrites") {
    files.write("copy's name.encaisse", "somebody's text");
    const auto made = db->backupTo(path);
    REQUIRE_FALSE(made.ok());
    CHECK(made.error().code == ErrorCode::Conflict);
    CHECK(bytesOf(path) == "somebody's text");
  }
  SECTION("says when the folder cannot be written, and leaves nothing behind") {
    const auto made = db->backupTo(files.path("missing/copy.encaisse"));
    REQUIRE_FALSE(made.ok());
    CHECK(made.error().code == ErrorCode::Storage);
  }
  SECTION("a checkpoint leaves the whole ledger in the one file") {
    db->checkpoint();
    CHECK(QFileInfo{db->path() + u"-wal"_s}.size() == 0);
    REQUIRE(QFile::copy(db->path(), path));
    CHECK(contentsOf(*valueOf(Database::open(path, OpenMode::ReadOnly))) == contentsOf(*db));
  }
}

TEST_CASE("databaseError") {
  SECTION("names the kind by SQLite's primary code, extended ones included") {
    const auto [code, kind] = GENERATE(table<int, ErrorCode>({
        {5, ErrorCode::Busy},
        {6, ErrorCode::Busy},
        {5 | (2 << 8), ErrorCode::Busy},  // SQLITE_BUSY_SNAPSHOT
        {8, ErrorCode::ReadOnly},
        {10, ErrorCode::Storage},
        {11, ErrorCode::Corrupt},
        {13, ErrorCode::Storage},
        {14, ErrorCode::Storage},
        {26, ErrorCode::NotALedger},
    }));
    const auto error = databaseError(code, u"for the log"_s);
    CHECK(error.code == kind);
    CHECK(error.detail == u"for the log"_s);
    CHECK_FALSE(error.message.isEmpty());
  }
  SECTION("a full disk is told as such") {
    CHECK(databaseError(13, {}).message.contains(u"full"_s));
  }
}
