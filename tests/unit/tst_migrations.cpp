#include "core/db/migrations.h"
#include "tests/support/ledgers.h"

using namespace encaisse;
using namespace encaisse::testing;
using namespace Qt::StringLiterals;

TEST_CASE("allMigrations") {
  const auto steps = allMigrations();

  SECTION("are numbered from 1 without a hole, each with its name") {
    for (qsizetype i = 0; i < steps.size(); ++i) {
      CHECK(steps[i].version == i + 1);
      CHECK_FALSE(steps[i].name.isEmpty());
      CHECK_FALSE(steps[i].statements.isEmpty());
    }
  }
  SECTION("every table is STRICT") {
    const auto ledger = anEmptyLedger();
    const auto& db = ledger->database();
    CHECK(db.scalar(u"SELECT COUNT(*) FROM pragma_table_list WHERE schema = 'main' AND type = "
                    "'table' AND strict = 0 AND name NOT LIKE 'sqlite_%'"_s) == 0);
    CHECK(db.scalar(u"SELECT COUNT(*) FROM pragma_table_list WHERE schema = 'main' AND type = "
                    "'table' AND strict = 1"_s) > 10);
  }
  SECTION("the schema refuses what the ledger may not hold") {
    const auto ledger = anEmptyLedger();
    auto& db = ledger->database();
    db.run(u"INSERT INTO customer (id, code, name) VALUES (1, 'C1', 'One'), (2, 'C2', 'Two')"_s);
    db.run(u"INSERT INTO account (id, number, label) VALUES (1, '411000', '')"_s);
    db.run(u"INSERT INTO journal (id, code, label) VALUES (1, 'VE', '')"_s);
    db.run(u"INSERT INTO batch (id, format, meaning, file_name, file_size, file_sha256, accounts, "
           u"imported_at, "
           "imported_by, first_on, last_on, row_count, debit_minor, credit_minor, item_count, "
           "changed_count) VALUES (1, 'fec', 'entries', '', 0, '', '', '', '', '2026-01-01', "
           "'2026-12-31', 0, "
           "0, 0, 0, 0)"_s);
    const QString item =
        u"INSERT INTO item (id, customer_id, account_id, journal_id, batch_id, line, kind, number, "
        "label, entry_on, issued_on, due_on, due_origin, amount_minor, open_minor) "
        "VALUES (%1, %2, 1, 1, 1, 1, %3, '', '', '2026-01-01', '2026-01-01', '2026-01-31', %4, %5, "
        "%5)"_s;
    db.run(item.arg(1).arg(1).arg(0).arg(0).arg(100));
    db.run(item.arg(2).arg(1).arg(2).arg(0).arg(-100));
    const QStringList refused{
        u"INSERT INTO company (id, name) VALUES (2, 'a second company')"_s,
        u"INSERT INTO customer (code, name) VALUES ('C1', 'the same code')"_s,
        u"INSERT INTO customer (code, name, language) VALUES ('C3', 'x', 'de')"_s,
        u"INSERT INTO customer (code, name, credit_limit) VALUES ('C3', 'x', -1)"_s,
        u"INSERT INTO account (number, label) VALUES ('411000', 'twice')"_s,
        item.arg(3).arg(99).arg(0).arg(0).arg(100),
        item.arg(3).arg(1).arg(10).arg(0).arg(100),
        item.arg(3).arg(1).arg(0).arg(6).arg(100),
        item.arg(3).arg(1).arg(0).arg(0).arg(0),
        u"INSERT INTO allocation (debit_id, credit_id, amount_minor, effective_on, source) VALUES "
        "(1, 2, 0, '2026-01-01', 0)"_s,
        u"INSERT INTO allocation (debit_id, credit_id, amount_minor, effective_on, source) VALUES "
        "(1, 99, 50, '2026-01-01', 0)"_s,
        u"INSERT INTO note (customer_id, written_at, written_by, body) VALUES (99, '', '', '')"_s,
        u"DELETE FROM customer WHERE id = 1"_s,
        u"DELETE FROM batch WHERE id = 1"_s,
    };
    for (const auto& statement : refused) {
      INFO(statement.toStdString());
      CHECK_THROWS_AS(db.run(statement), DbError);
    }
    db.run(u"DELETE FROM customer WHERE id = 2"_s);
  }
}
