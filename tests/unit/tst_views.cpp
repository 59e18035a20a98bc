#include <QProcess>
#include <QSqlQuery>
#include <QStandardPaths>
#include <QVariant>

#include "core/db/views.h"
#include "core/receivables/aging.h"
#include "tests/support/ledgers.h"
#include "tests/support/random_ledger.h"

using namespace encaisse;
using namespace encaisse::testing;
using namespace Qt::StringLiterals;

namespace {

/// Puts the facts of a made-up snapshot into the tables, as an import would.
void store(const Snapshot& snapshot, Database& db) {
  db.run(u"INSERT INTO account (id, number, label) VALUES (1, '411000', '')"_s);
  db.run(u"INSERT INTO journal (id, code, label) VALUES (1, 'VE', '')"_s);
  db.run(
      u"INSERT INTO batch (id, format, file_name, file_size, file_sha256, accounts, imported_at, "
      "imported_by, row_count, debit_minor, credit_minor, item_count, changed_count) VALUES "
      "(1, 'fec', 'a.txt', 0, '', '', '', '', 0, 0, 0, 0, 0)"_s);
  for (const auto& customer : snapshot.customers) {
    db.run(u"INSERT INTO customer (id, code, name, agency) VALUES (%1, '%2', '%3', '%4')"_s
               .arg(customer.id)
               .arg(customer.code, customer.name, customer.agency));
  }
  for (const auto& item : snapshot.items) {
    db.run(u"INSERT INTO item (id, customer_id, account_id, journal_id, batch_id, line, kind, "
           "number, label, entry_on, issued_on, due_on, due_origin, amount_minor, open_minor) "
           "VALUES (%1, %2, 1, 1, 1, 1, %3, 'N%1', '', '%4', '%4', '%5', 0, %6, %7)"_s.arg(item.id)
               .arg(snapshot.customers[item.customer].id)
               .arg(int(item.kind))
               .arg(isoDay(toDate(item.entryDay)), isoDay(toDate(item.dueDay)))
               .arg(item.amount)
               .arg(item.open));
  }
  for (const auto& allocation : snapshot.allocations) {
    db.run(u"INSERT INTO allocation (debit_id, credit_id, amount_minor, effective_on, source) "
           "VALUES (%1, %2, %3, '%4', 0)"_s.arg(snapshot.items[allocation.debit].id)
               .arg(snapshot.items[allocation.credit].id)
               .arg(allocation.amount)
               .arg(isoDay(toDate(allocation.effectiveDay))));
  }
}

const View& viewNamed(const QString& name) {
  for (const auto& view : reportingViews()) {
    if (view.name == name) return view;
  }
  FAIL("no view " << name.toStdString());
  return reportingViews().first();
}

/// Rows of a view by customer code, every amount in cents.
QHash<QString, QHash<QString, qint64>> agingOf(const Database& db, QDate asOf) {
  const auto& view = viewNamed(u"v_aging"_s);
  auto query = db.run(selectAt(view, asOf));
  QHash<QString, QHash<QString, qint64>> rows;
  while (query.next()) {
    auto& row = rows[query.value(1).toString()];
    for (int i = 0; i < int(view.columns.size()); ++i) {
      row[view.columns[i].name] = query.value(i).toLongLong();
    }
  }
  return rows;
}

void checkAging(const Database& db, const Snapshot& snapshot, QDate asOf) {
  const auto report = buildAging(snapshot, asOf, Buckets{});
  const auto rows = agingOf(db, asOf);
  REQUIRE(rows.size() == report.rows.size());
  for (const auto& row : report.rows) {
    const auto found = rows.value(row.key);
    CHECK(found[u"balance"_s] == row.balance);
    CHECK(found[u"not_due"_s] == row.notDue);
    CHECK(found[u"days_1_to_30"_s] == row.buckets[0]);
    CHECK(found[u"days_31_to_60"_s] == row.buckets[1]);
    CHECK(found[u"days_61_to_90"_s] == row.buckets[2]);
    CHECK(found[u"days_over_90"_s] == row.buckets[3]);
    CHECK(found[u"credits"_s] == row.credits);
    CHECK(found[u"overdue"_s] == row.overdue());
    CHECK(found[u"open_items"_s] == row.items);
  }
}

}  // namespace

TEST_CASE("reportingViews") {
  SECTION("have stable names and a meaning for every column") {
    QStringList names;
    for (const auto& view : reportingViews()) {
      names.append(view.name);
      CHECK_FALSE(view.meaning.isEmpty());
      QSet<QString> columns;
      for (const auto& column : view.columns) {
        INFO(view.name.toStdString() << '.' << column.name.toStdString());
        CHECK_FALSE(column.meaning.isEmpty());
        CHECK_FALSE(columns.contains(column.name));
        columns.insert(column.name);
      }
    }
    CHECK(names == QStringList{u"v_company"_s, u"v_item"_s, u"v_aging"_s, u"v_customer"_s,
                               u"v_payment"_s, u"v_allocation"_s, u"v_reminder"_s, u"v_promise"_s,
                               u"v_dispute"_s, u"v_forecast"_s, u"v_delivery"_s,
                               u"v_credit_limit"_s, u"v_block_bypass"_s, u"v_account_total"_s});
  }
  SECTION("stand in every ledger, readable, with these columns") {
    const auto ledger = anEmptyLedger();
    for (const auto& view : reportingViews()) {
      auto query =
          ledger->database().run(u"SELECT name FROM pragma_table_info('%1')"_s.arg(view.name));
      QStringList columns;
      while (query.next()) columns.append(query.value(0).toString());
      QStringList promised;
      for (const auto& column : view.columns) promised.append(column.name);
      CHECK(columns == promised);
      CHECK(ledger->database().scalar(u"SELECT COUNT(*) FROM "_s + view.name) ==
            (view.name == u"v_company" ? 1 : 0));
    }
  }
}

TEST_CASE("v_aging") {
  SECTION("is the aged balance of the program on random ledgers, to the cent, at any day") {
    const auto seed = GENERATE(range(1, 9));
    const auto snapshot = randomLedger(quint64(seed), 60).build();
    const auto ledger = anEmptyLedger();
    store(snapshot, ledger->database());
    const QDate asOf = QDate{2025, 1, 1}.addDays(97 * seed);
    INFO("seed " << seed << " at " << isoDay(asOf).toStdString());
    checkAging(ledger->database(), snapshot, asOf);
  }
  SECTION("in the file it is that of today, in the main unit of the currency") {
    const auto snapshot = randomLedger(3, 60).build();
    const auto ledger = anEmptyLedger();
    store(snapshot, ledger->database());
    // The machine's day, which the views take; the test asks SQLite for the same.
    auto now = ledger->database().run(u"SELECT date('now', 'localtime')"_s);
    REQUIRE(now.next());
    const QDate today = QDate::fromString(now.value(0).toString(), Qt::ISODate);
    now.finish();
    const auto report = buildAging(snapshot, today, Buckets{});
    auto query = ledger->database().run(
        u"SELECT CAST(ROUND(SUM(balance) * 100) AS INTEGER), "
        "CAST(ROUND(SUM(days_over_90) * 100) AS INTEGER), COUNT(*), MIN(as_of) FROM v_aging"_s);
    REQUIRE(query.next());
    CHECK(query.value(0).toLongLong() == report.total.balance);
    CHECK(query.value(1).toLongLong() == report.total.buckets[3]);
    CHECK(query.value(2).toLongLong() == report.rows.size());
    CHECK(query.value(3).toString() == isoDay(today));
  }
  SECTION("amounts follow the decimals of the currency") {
    auto company = aCompany();
    company.currency = valueOf(Currency::parse(u"JPY"_s));
    const auto ledger = Ledger::inMemory(company, fixedContext());
    SnapshotBuilder builder;
    builder.invoice(builder.customer(u"C1"_s, u"One"_s), testing::day("2026-01-01"),
                    testing::day("2026-01-31"), 1234);
    store(builder.build(), ledger->database());
    CHECK(ledger->database().scalar(u"SELECT balance = 1234.0 FROM v_aging"_s) == 1);
  }
}

TEST_CASE("The other views") {
  TestFiles files;
  const auto ledger = aSmallLedger(files);
  auto& db = ledger->database();

  SECTION("v_item names every kind as the program does") {
    for (int kind = 0; kind < itemKindCount; ++kind) {
      db.run(u"UPDATE item SET kind = %1 WHERE number = 'F1'"_s.arg(kind));
      auto query = db.run(u"SELECT kind FROM v_item WHERE number = 'F1'"_s);
      REQUIRE(query.next());
      CHECK(query.value(0).toString() == toKey(ItemKind(kind)));
    }
  }
  SECTION("v_item has days late, the open amount and where the line came from") {
    auto query = db.run(selectAt(viewNamed(u"v_item"_s), testing::day("2026-03-02")));
    int seen = 0;
    while (query.next()) {
      if (query.value(u"number"_s).toString() != u"F2") continue;
      ++seen;
      CHECK(query.value(u"amount"_s).toLongLong() == 20000);
      CHECK(query.value(u"days_late"_s).toInt() == 2);  // due on the 28th of February
      CHECK(query.value(u"source_file"_s).toString() == u"fec.txt"_s);
      CHECK(query.value(u"due_date"_s).toString() == u"2026-02-28"_s);
    }
    CHECK(seen == 1);
  }
  SECTION("v_payment shows what came in, positive") {
    auto query = db.run(selectAt(viewNamed(u"v_payment"_s), testing::day("2026-12-31")));
    REQUIRE(query.next());
    CHECK(query.value(u"amount"_s).toLongLong() == 5000);
    CHECK(query.value(u"kind"_s).toString() == u"payment"_s);
    CHECK_FALSE(query.next());
  }
  SECTION("v_customer has those without anything open too") {
    db.run(u"INSERT INTO customer (code, name, credit_limit) VALUES ('C9', 'Nine', 150000)"_s);
    auto query = db.run(
        u"SELECT balance, credit_limit, open_items FROM v_customer WHERE customer_code = 'C9'"_s);
    REQUIRE(query.next());
    CHECK(query.value(0).toDouble() == 0.0);
    CHECK(query.value(1).toDouble() == 1500.0);
    CHECK(query.value(2).toInt() == 0);
  }
  SECTION("v_forecast is the last forecast, and of a day asked for the last by then") {
    for (const auto* asOf : {"2026-05-04", "2026-06-01"}) {
      db.run(u"INSERT INTO forecast_run (as_of, open_minor, made_at, made_by) "
             "VALUES ('%1', 100, '', '')"_s.arg(QLatin1String{asOf}));
      db.run(u"INSERT INTO forecast_week SELECT id, '%1', '%1', 1, 2, 3, 4, 5 FROM forecast_run "
             "WHERE as_of = '%1'"_s.arg(QLatin1String{asOf}));
    }
    auto then = db.run(selectAt(viewNamed(u"v_forecast"_s), testing::day("2026-05-31")));
    REQUIRE(then.next());
    CHECK(then.value(0).toString() == u"2026-05-04"_s);
    CHECK(then.value(u"p90"_s).toInt() == 5);
    CHECK_FALSE(then.next());
    CHECK(db.scalar(u"SELECT COUNT(*) FROM v_forecast WHERE as_of = '2026-06-01'"_s) == 1);
  }
  SECTION("v_promise, v_dispute and v_reminder show what people agreed and what left") {
    const qint64 item = db.scalar(u"SELECT id FROM item WHERE number = 'F4'"_s);
    const qint64 customer = db.scalar(u"SELECT id FROM customer WHERE code = 'C2'"_s);
    db.run(u"INSERT INTO promise (id, customer_id, made_on, recorded_at, recorded_by) "
           "VALUES (7, %1, '2026-03-01', '', '')"_s.arg(customer));
    db.run(u"INSERT INTO promise_part VALUES (7, '2026-03-15', 25050)"_s);
    db.run(
        u"INSERT INTO dispute (customer_id, item_id, reason, opened_on, recorded_at, recorded_by)"
        " VALUES (%1, %2, 'price', '2026-03-02', '', '')"_s.arg(customer)
            .arg(item));
    db.run(u"INSERT INTO reminder (id, customer_id, sent_on, recorded_at, recorded_by, level, "
           "channel, total_minor, credit_minor, document_name, document_sha256) "
           "VALUES (3, %1, '2026-03-20', '', '', 2, 'email', 40000, 0, '', '')"_s.arg(customer));
    db.run(u"INSERT INTO reminder_item VALUES (3, %1, 2, 40000, 18)"_s.arg(item));
    CHECK(db.scalar(u"SELECT amount = 250.5 FROM v_promise WHERE promise_id = 7"_s) == 1);
    // No amount of its own: the whole item, 400,00.
    CHECK(db.scalar(u"SELECT amount = 400.0 FROM v_dispute WHERE reason = 'price'"_s) == 1);
    CHECK(db.scalar(u"SELECT level FROM v_reminder WHERE number = 'F4'"_s) == 2);
    auto before = db.run(selectAt(viewNamed(u"v_dispute"_s), testing::day("2026-03-01")));
    CHECK_FALSE(before.next());
  }
}

TEST_CASE("A plain client of SQLite reads the views") {
  const QString client = QStandardPaths::findExecutable(u"sqlite3"_s);
  if (client.isEmpty()) {
    WARN("skipped: there is no sqlite3");
    return;
  }
  TestFiles files;
  const QString path = files.path("l.encaisse");
  {
    auto ledger = valueOf(Ledger::create(path, aCompany(), fixedContext()));
    FecText fec;
    fec.invoice(1, "20260105", "C1", "F1", 12345);
    valueOf(ledger->imports().apply(files.write("fec.txt", fec.bytes()), {}));
  }
  QProcess process;
  process.start(
      client, {u"-readonly"_s, path, u"SELECT customer_code, open_amount, due_date FROM v_item"_s});
  REQUIRE(process.waitForFinished(10'000));
  CHECK(process.readAllStandardError() == "");
  CHECK(process.readAllStandardOutput() == "C1|123.45|2026-02-04\n");
}
