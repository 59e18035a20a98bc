#include "core/db/index_pause.h"
#include "core/db/transaction.h"
#include "tests/support/contents.h"
#include "tests/support/ledgers.h"

using namespace encaisse;
using namespace encaisse::testing;
using namespace Qt::StringLiterals;

namespace {

qint64 indexCount(const Database& db) {
  return db.scalar(
      u"SELECT COUNT(*) FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL"_s);
}

}  // namespace

TEST_CASE("IndexPause") {
  const auto db = Database::inMemory();
  db->run(u"CREATE TABLE a (x INTEGER, y INTEGER UNIQUE)"_s);
  db->run(u"CREATE TABLE b (x INTEGER)"_s);
  db->run(u"CREATE INDEX a_x ON a (x)"_s);
  db->run(u"CREATE INDEX a_some ON a (y, x) WHERE x <> 0"_s);
  db->run(u"CREATE INDEX b_x ON b (x)"_s);
  const auto schema = schemaOf(*db);

  SECTION("takes away the indexes of its tables alone, and makes the very same again") {
    const auto done = inTransaction(*db, [&]() -> Result<void> {
      IndexPause pause{*db, {u"a"_s}};
      CHECK(indexCount(*db) == 1);
      db->run(u"INSERT INTO a VALUES (1, 1)"_s);
      pause.resume();
      return {};
    });
    REQUIRE(done.ok());
    CHECK(schemaOf(*db) == schema);
    CHECK(db->scalar(u"SELECT y FROM a INDEXED BY a_x WHERE x = 1"_s) == 1);
  }
  SECTION("a constraint is no index to take away") {
    IndexPause pause{*db, {u"a"_s}};
    db->run(u"INSERT INTO a VALUES (1, 7)"_s);
    CHECK_THROWS_AS(db->run(u"INSERT INTO a VALUES (2, 7)"_s), DbError);
  }
  SECTION("a rollback brings them back by itself") {
    const auto done = inTransaction(*db, [&]() -> Result<void> {
      const IndexPause pause{*db, {u"a"_s, u"b"_s}};
      CHECK(indexCount(*db) == 0);
      return Error{ErrorCode::Cancelled, u"stopped"_s, {}};
    });
    CHECK_FALSE(done.ok());
    CHECK(schemaOf(*db) == schema);
  }
  SECTION("to resume twice makes nothing twice") {
    IndexPause pause{*db, {u"a"_s}};
    pause.resume();
    pause.resume();
    CHECK(schemaOf(*db) == schema);
  }
}
