#include "core/archive/sealed_documents.h"
#include "core/db/migrator.h"
#include "core/db/transaction.h"
#include "tests/support/ledgers.h"

using namespace encaisse;
using namespace encaisse::testing;
using namespace Qt::StringLiterals;

namespace {

struct Fixture {
  LedgerContext context = fixedContext();
  std::unique_ptr<Database> db = Database::inMemory();

  Fixture() {
    REQUIRE(migrate(*db, allMigrations(), context.clock).ok());
    db->run(u"INSERT INTO customer (id, code, name) VALUES (1, 'C1', 'Client')"_s);
  }
  qint64 keep(const QByteArray& content, qint64 customerId = 0) {
    DocumentToSeal document;
    document.customerId = customerId;
    document.kind = u"letter"_s;
    document.name = u"letter.pdf"_s;
    document.mediaType = u"application/pdf"_s;
    document.content = content;
    document.facts = {{u"total"_s, u"12.00"_s}};
    document.leftOn = day("2026-03-16");
    return valueOf(
        inTransaction(*db, [&]() -> Result<qint64> { return seal(*db, context, document); }));
  }
};

}  // namespace

TEST_CASE_METHOD(Fixture, "Sealed documents") {
  SECTION("none is whole") { CHECK(verifySeals(*db).isEmpty()); }
  SECTION("what was kept comes back as it left") {
    const qint64 id = keep("one", 1);
    keep("two");
    const Archive archive{*db};
    const auto document = valueOf(archive.load(id));
    CHECK(document.content == "one");
    CHECK(document.facts == "{\"total\":\"12.00\"}");
    CHECK(document.leftOn == day("2026-03-16"));
    CHECK(document.sealedBy == u"tester"_s);
    CHECK(document.sealedAt == u"2026-11-21T09:00:00Z"_s);
    CHECK(document.seal.size() == 64);
    CHECK(valueOf(archive.list()).size() == 2);
    CHECK(valueOf(archive.list(1)).size() == 1);
    CHECK(valueOf(archive.list({}, 5)).isEmpty());
    CHECK(archive.load(99).error().code == ErrorCode::NotFound);
    CHECK(verifySeals(*db).isEmpty());
  }
  SECTION("the same document twice has two seals: each follows the one before") {
    const Archive archive{*db};
    const auto first = valueOf(archive.load(keep("one")));
    const auto second = valueOf(archive.load(keep("one")));
    CHECK(first.seal != second.seal);
    CHECK(sealOf(first, {}) == first.seal);
    CHECK(sealOf(second, first.seal) == second.seal);
  }
  SECTION("no two sets of fields give the same text") {
    SealedDocument a;
    a.kind = u"ab"_s;
    a.name = u"c"_s;
    SealedDocument b;
    b.kind = u"a"_s;
    b.name = u"bc"_s;
    CHECK(sealOf(a, {}) != sealOf(b, {}));
  }
  SECTION("a change of any field of any row is found") {
    keep("one", 1);
    keep("two", 1);
    keep("three", 1);
    const int id = GENERATE(1, 2, 3);
    const auto* change =
        GENERATE(u"content = CAST('twp' AS BLOB)", u"content = CAST(content || ' ' AS BLOB)",
                 u"facts = '{\"total\":\"12.01\"}'", u"facts = facts || ' '",
                 u"left_on = '2026-03-17'", u"left_on = '2026-03-16 '", u"kind = 'notice'",
                 u"name = 'Letter.pdf'", u"media_type = 'text/plain'", u"customer_id = NULL",
                 u"sealed_at = '2026-11-21T09:00:01Z'", u"sealed_by = 'Tester'",
                 u"seal = upper(seal)", u"seal = replace(seal, substr(seal, 1, 1), 'g')");
    CAPTURE(id, QString::fromUtf16(change).toStdString());
    db->run(
        u"UPDATE sealed_document SET %1 WHERE id = %2"_s.arg(QString::fromUtf16(change)).arg(id));
    CHECK_FALSE(verifySeals(*db).isEmpty());
  }
  SECTION("a document that is gone, or put somewhere else, is found") {
    keep("one");
    keep("two");
    keep("three");
    const auto* change = GENERATE(
        u"DELETE FROM sealed_document WHERE id = 1", u"DELETE FROM sealed_document WHERE id = 2",
        u"DELETE FROM sealed_document WHERE id = 3", u"DELETE FROM sealed_document",
        u"UPDATE sealed_document SET id = 9 WHERE id = 3");
    db->run(QString::fromUtf16(change));
    CHECK_FALSE(verifySeals(*db).isEmpty());
  }
  SECTION("what is rolled back was never sealed") {
    keep("one");
    const auto refused = inTransaction(*db, [&]() -> Result<void> {
      seal(*db, context, {});
      return Error{ErrorCode::Conflict, u"no"_s, {}};
    });
    CHECK_FALSE(refused.ok());
    keep("two");
    CHECK(verifySeals(*db).isEmpty());
  }
}
