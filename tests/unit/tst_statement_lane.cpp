#include "core/db/statement.h"
#include "tests/support/contents.h"
#include "tests/support/ledgers.h"

using namespace encaisse;
using namespace encaisse::testing;
using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<Database> aDatabase(bool shared) {
  auto db = Database::inMemory();
  if (!shared) db->forgetSharedHandle();
  db->run(
      u"CREATE TABLE thing (id INTEGER PRIMARY KEY, name TEXT NOT NULL, size INTEGER) STRICT"_s);
  return db;
}

FecText someAccounts() {
  FecText fec;
  fec.invoice(1, "20260105", "C1", "F1", 12000, "A")
      .invoice(2, "20260110", "C2", "F2", 5000)
      .payment(3, "20260201", "C1", "R1", 12000, "A")
      .payment(4, "20260203", "C2", "R2", 2000)
      .line("VE", 5, "20260210", "411000", "C2", {}, 700)
      .line("VE", 5, "20260210", "706000", {}, {}, -700);
  return fec;
}

}  // namespace

TEST_CASE("Statement") {
  const bool shared = GENERATE(true, false);
  const auto db = aDatabase(shared);
  INFO((shared ? "the driver's own handle" : "through Qt Sql"));
  if (shared && db->sharedHandle() == nullptr) {
    WARN("skipped: this program and the driver do not share one SQLite");
    return;
  }
  CHECK((db->sharedHandle() != nullptr) == shared);

  SECTION("inserts again and again and tells each key, before and after it is made ready") {
    Statement insert{*db, u"INSERT INTO thing (name, size) VALUES (?, ?)"_s};
    for (int i = 1; i <= 3; ++i) {
      const QByteArray name = "n" + QByteArray::number(i);
      insert.bind(0, std::string_view{name.constData(), size_t(name.size())});
      insert.bind(1, qint64{10 * i});
      CHECK_FALSE(insert.step());
      CHECK(insert.lastInsertId() == i);
      insert.reset();
      CHECK(insert.lastInsertId() == i);
    }
    CHECK(contentsOf(*db) ==
          QStringList{u"thing|1|n1|10"_s, u"thing|2|n2|20"_s, u"thing|3|n3|30"_s});
  }
  SECTION("an empty text is a text, NULL is NULL") {
    Statement insert{*db, u"INSERT INTO thing (name, size) VALUES (?, ?)"_s};
    insert.bind(0, std::string_view{});
    insert.bindNull(1);
    insert.step();
    insert.reset();
    insert.bind(0, std::string_view{"some", 0});
    insert.bindNull(1);
    insert.step();
    CHECK(contentsOf(*db) == QStringList{u"thing|1||NULL"_s, u"thing|2||NULL"_s});
  }
  SECTION("keeps 64 bits and every letter") {
    const qint64 large = -9007199254740993;  // no double holds it: 2^53 + 1
    Statement insert{*db, u"INSERT INTO thing (name, size) VALUES (?, ?)"_s};
    insert.bind(0, "Œuvre €\xF0\x9F\x98\x80");
    insert.bind(1, large);
    insert.step();
    Statement read{*db, u"SELECT name, size FROM thing"_s};
    REQUIRE(read.step());
    CHECK(read.text(0) == "Œuvre €\xF0\x9F\x98\x80");
    CHECK(read.integer(1) == large);
    CHECK_FALSE(read.step());
  }
  SECTION("reads row by row, and NULL as nothing") {
    db->run(u"INSERT INTO thing (name, size) VALUES ('a', NULL), ('b', 2)"_s);
    Statement read{*db, u"SELECT name, size FROM thing WHERE id >= ? ORDER BY id"_s};
    read.bind(0, qint64{1});
    REQUIRE(read.step());
    CHECK(read.text(0) == "a");
    CHECK(read.integer(1) == 0);
    CHECK(read.text(1).empty());
    REQUIRE(read.step());
    CHECK(read.text(0) == "b");
    CHECK(read.text(1) == "2");
    CHECK_FALSE(read.step());
    read.reset();
    read.bind(0, qint64{2});
    REQUIRE(read.step());
    CHECK(read.text(0) == "b");
  }
  SECTION("says what fails, when it is prepared and when it is done") {
    CHECK_THROWS_AS(Statement(*db, u"SELECT nothing FROM nowhere"_s), DbError);
    Statement insert{*db, u"INSERT INTO thing (id, name) VALUES (?, ?)"_s};
    insert.bind(0, qint64{1});
    insert.bind(1, "a");
    insert.step();
    insert.reset();
    insert.bind(0, qint64{1});
    insert.bind(1, "b");
    CHECK_THROWS_AS(insert.step(), DbError);
    insert.reset();
    insert.bind(0, qint64{2});
    insert.bind(1, "b");
    insert.step();
    CHECK(db->scalar(u"SELECT COUNT(*) FROM thing"_s) == 2);
  }
}

TEST_CASE("An import is the same in both lanes") {
  TestFiles files;
  const QString first = files.write("first.txt", someAccounts().bytes());
  const QString longer = files.write(
      "longer.txt", someAccounts().payment(6, "20260301", "C2", "R3", 3000, "B").bytes());
  QList<QStringList> contents;
  for (const bool shared : {true, false}) {
    auto ledger = anEmptyLedger();
    if (!shared) ledger->database().forgetSharedHandle();
    valueOf(ledger->imports().apply(first, {}));
    valueOf(ledger->imports().apply(longer, {}));
    CHECK(valueOf(ledger->snapshot()).items.size() == 6);
    CHECK(valueOf(ledger->check()).passed());
    contents.append(contentsOf(ledger->database()));
  }
  CHECK(contents[0] == contents[1]);
}
