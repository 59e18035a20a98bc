#include "core/db/database.h"
#include "core/db/dialect.h"
#include "core/db/migrations.h"
#include "tests/support/catch.h"

using namespace encaisse;
using namespace Qt::StringLiterals;

TEST_CASE("inSqlite") {
  SECTION("every word has its type") {
    CHECK(inSqlite(u"CREATE TABLE t (a {id}, b {ref}, c {money}, d {int}, e {flag}, f {text}, "
                   "g {day}, h {instant}, i {blob}) {table}"_s) ==
          u"CREATE TABLE t (a INTEGER PRIMARY KEY, b INTEGER, c INTEGER, d INTEGER, e INTEGER, "
          "f TEXT, g TEXT, h TEXT, i BLOB) STRICT"_s);
  }
  SECTION("no step of the schema has a word it does not know") {
    for (const auto& step : allMigrations()) {
      for (const auto& statement : step.statements) {
        CHECK_FALSE(inSqlite(statement).contains(u'{'));
      }
    }
  }
  SECTION("a table refuses a value of another type") {
    const auto db = Database::inMemory();
    db->run(inSqlite(u"CREATE TABLE t (amount {money} NOT NULL) {table}"_s));
    CHECK_THROWS_AS(db->run(u"INSERT INTO t VALUES ('12,50')"_s), DbError);
    CHECK_THROWS_AS(db->run(u"INSERT INTO t VALUES (12.5)"_s), DbError);
    db->run(u"INSERT INTO t VALUES (1250)"_s);
    CHECK(db->scalar(u"SELECT amount FROM t"_s) == 1250);
  }
}
