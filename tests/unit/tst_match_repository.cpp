#include "core/bank/match_repository.h"
#include "core/db/migrator.h"
#include "tests/support/contents.h"
#include "tests/support/ledgers.h"

using namespace encaisse;
using namespace encaisse::testing;
using namespace Qt::StringLiterals;

namespace {

/// Two imports: the first brought customer 1 with item 1 on account 2 and customer 2 with item 2 on
/// account 1; the second item 3 of customer 2.
struct Fixture {
  std::unique_ptr<Database> db = Database::inMemory();
  MatchRepository matches{*db};

  Fixture() {
    REQUIRE(migrate(*db, allMigrations(), fixedContext().clock).ok());
    db->run(u"INSERT INTO company (id, name, currency) VALUES (1, 'Atelier', 'CHF')"_s);
    for (int i = 0; i < 2; ++i) {
      db->run(u"INSERT INTO batch (format, meaning, file_name, file_size, file_sha256, accounts, "
              "imported_at, imported_by, row_count, debit_minor, credit_minor, item_count, "
              "changed_count) VALUES ('', 'entries', 'a', 1, '', '', '', '', 1, 0, 0, 0, 0)"_s);
    }
    db->run(u"INSERT INTO customer (id, code, name, batch_id) VALUES (1, 'C1', 'Dupont', 1), "
            "(2, 'C2', 'Martin', 1), (3, 'C3', 'Durand', 1)"_s);
    db->run(u"INSERT INTO account (id, number, label) VALUES (1, '411', 'x'), (2, '416', 'y')"_s);
    db->run(u"INSERT INTO journal (id, code, label) VALUES (1, 'VE', '')"_s);
    anItem(1, 1, 2, 1, 10000);
    anItem(2, 2, 1, 1, 20000);
    anItem(3, 2, 1, 2, -3000);
  }
  void anItem(int id, int customer, int account, int batch, int minor) {
    db->run(u"INSERT INTO item (id, customer_id, account_id, journal_id, batch_id, line, kind, "
            "number, label, entry_on, issued_on, due_on, due_origin, amount_minor, open_minor) "
            "VALUES (%1, %2, %3, 1, %4, 1, 0, 'F%1', 'L', '2026-01-0%1', '2026-01-0%1', "
            "'2026-01-0%1', 0, %5, %5)"_s.arg(id)
                .arg(customer)
                .arg(account)
                .arg(batch)
                .arg(minor));
  }
  qint64 aMatching(qint64 customer, qint64 credit, const QList<MatchPart>& parts,
                   qint64 returned = 0) {
    return matches.insert({0, 0, credit, 0, returned, customer, {}, parts},
                          u"2026-11-20T10:00:00Z"_s, {});
  }
  qint64 count(const QString& table) const {
    return db->scalar(u"SELECT COUNT(*) FROM %1"_s.arg(table));
  }
};

}  // namespace

TEST_CASE_METHOD(Fixture, "MatchRepository") {
  SECTION("the account for money is that of the items paid, the customer's newest, the first") {
    CHECK(matches.accountFor(2, 1) == 2);
    CHECK(matches.accountFor(1, 0) == 2);
    CHECK(matches.accountFor(3, 0) == 1);
  }
  SECTION("a ledger without accounts gets one, that goes when nothing needs it") {
    db->run(u"DELETE FROM item"_s);
    db->run(u"DELETE FROM account"_s);
    const auto before = contentsOf(*db);
    const qint64 account = matches.accountFor(1, 0);
    CHECK(matches.accountFor(1, 0) == account);
    const qint64 item = matches.insertItem(
        {ItemKind::Payment, 1, account, 1, 1, u"VIR"_s, day("2026-02-01"), -500});
    matches.removeUnusedNames();
    CHECK(count(u"account"_s) == 1);
    matches.removeItem(item);
    matches.removeUnusedNames();
    CHECK(contentsOf(*db) == before);
  }
  SECTION("an account or journal of the accounts never goes") {
    db->run(u"INSERT INTO account (number, label) VALUES ('411000', '')"_s);
    db->run(u"INSERT INTO journal (code, label) VALUES ('BANQUE', 'Crédit Local')"_s);
    const auto before = contentsOf(*db);
    matches.removeUnusedNames();
    CHECK(contentsOf(*db) == before);
  }
  SECTION("a matching comes back as it was stored") {
    const QList<MatchPart> parts{{2, 20000}, {1, 500}};
    const qint64 id = aMatching(2, 3, parts);
    const auto found = matches.find(id);
    REQUIRE(found);
    CHECK(found->bankLineId == 0);
    CHECK(found->creditId == 3);
    CHECK(found->customerId == 2);
    CHECK(found->parts == parts);
    matches.markUndone(id);
    CHECK_FALSE(matches.find(id));
  }
  SECTION("the currency is the company's") { CHECK(matches.currency().code() == u"CHF"_s); }
  SECTION("what is recorded of an item") {
    CHECK_FALSE(matches.isRecorded(1));
    db->run(u"INSERT INTO item_state (batch_id, item_id, open_minor) VALUES (2, 1, 5)"_s);
    CHECK(matches.isRecorded(1));
  }
}

TEST_CASE_METHOD(Fixture, "MatchRepository: what was undone goes with what it rested on") {
  const qint64 ofFirst = aMatching(1, 99, {{1, 100}});
  const qint64 ofSecond = aMatching(2, 3, {{2, 100}});
  const qint64 returned = aMatching(1, 98, {}, ofFirst);
  const qint64 withoutParts = aMatching(1, 97, {});
  const qint64 ofOther = aMatching(2, 96, {});
  const auto left = [&] {
    QList<qint64> ids;
    auto query = db->run(u"SELECT id FROM matching ORDER BY id"_s);
    while (query.next()) ids.append(query.value(0).toLongLong());
    return ids;
  };

  SECTION("with an item") {
    db->run(u"UPDATE matching SET undone = 1"_s);
    matches.removeItem(1);
    CHECK(left() == QList<qint64>{ofSecond, withoutParts, ofOther});
    CHECK(count(u"matching_part"_s) == 1);
  }
  SECTION("with a credit") {
    db->run(u"UPDATE matching SET undone = 1"_s);
    matches.removeItem(3);
    CHECK(left() == QList<qint64>{ofFirst, returned, withoutParts, ofOther});
  }
  SECTION("with an import: its items, its credits, customers that only it brought") {
    db->run(u"UPDATE matching SET undone = 1"_s);
    matches.removeUndone(2);
    CHECK(left() == QList<qint64>{ofFirst, returned, withoutParts, ofOther});
    matches.removeUndone(1);
    CHECK(left() == QList<qint64>{ofOther});
  }
  SECTION("what stands is never forgotten") {
    matches.removeUndone(1);
    matches.removeUndone(2);
    CHECK(left().size() == 5);
  }
}
