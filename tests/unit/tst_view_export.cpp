#include <QProcess>
#include <QSqlQuery>
#include <QStandardPaths>

#include "core/db/views.h"
#include "core/exchange/view_export.h"
#include "core/ledger/ledger_tables.h"
#include "core/receivables/aging.h"
#include "core/tables/table_reader.h"
#include "tests/support/ledgers.h"

using namespace encaisse;
using namespace encaisse::testing;
using namespace Qt::StringLiterals;

namespace {

QList<QStringList> linesOf(const QString& path) {
  const auto reader = valueOf(openTable(path));
  QList<QStringList> lines;
  TableRow row;
  while (valueOf(reader->next(row))) {
    QStringList cells;
    for (const auto& cell : row.cells) {
      cells.append(QString::fromUtf8(cell.text.data(), qsizetype(cell.text.size())));
    }
    lines.append(cells);
  }
  return lines;
}

}  // namespace

TEST_CASE("writeViews") {
  TestFiles files;
  const auto ledger = aSmallLedger(files);
  auto& db = ledger->database();

  SECTION("writes a file a view and the dictionary of all of them") {
    const QString folder = files.path("bi");
    const auto paths = valueOf(writeViews(db, day("2026-03-31"), folder, {}));
    REQUIRE(paths.size() == reportingViews().size() + 1);
    CHECK(paths[1] == folder + u"/v_item.csv"_s);
    qsizetype columns = 0;
    for (qsizetype i = 0; i < reportingViews().size(); ++i) {
      const auto& view = reportingViews()[i];
      QFile file{paths[i]};
      REQUIRE(file.open(QIODevice::ReadOnly));
      QStringList names;
      for (const auto& column : view.columns) names.append(column.name);
      CHECK(QString::fromUtf8(file.readLine()).trimmed() == names.join(u','));
      columns += names.size() + 1;
    }
    const auto dictionary = linesOf(paths.last());
    CHECK(dictionary.size() == columns + 1);
    CHECK(dictionary[0] ==
          QStringList{u"table"_s, u"column"_s, u"type"_s, u"unit"_s, u"meaning"_s});
  }
  SECTION("the figures are those of the day that was asked for") {
    // F2 200,00 is due on the 28th of February: 31 days late on the 31st of March.
    const auto paths = valueOf(writeViews(db, day("2026-03-31"), files.path("bi"), {}));
    const auto items = linesOf(paths[1]);
    const auto& header = items[0];
    const auto found = std::ranges::find_if(items, [&](const QStringList& line) {
      return line.value(header.indexOf(u"number"_s)) == u"F2"_s;
    });
    REQUIRE(found != items.end());
    CHECK(found->value(header.indexOf(u"days_late"_s)) == u"31"_s);
    CHECK(found->value(header.indexOf(u"open_amount"_s)) == u"200.00"_s);
    const auto report = buildAging(valueOf(ledger->snapshot()), day("2026-03-31"), Buckets{});
    const auto aging = linesOf(paths[2]);
    REQUIRE(aging.size() == report.rows.size() + 1);
    qint64 balance = 0;
    for (const auto& line : aging.mid(1)) {
      CHECK(line[0] == u"2026-03-31"_s);
      balance +=
          valueOf(Money::parse(line[aging[0].indexOf(u"balance"_s)], Currency::eur())).minor();
    }
    CHECK(balance == report.total.balance);
  }
  SECTION("text that a spreadsheet would run is guarded, and more rows than one part are whole") {
    db.run(u"UPDATE customer SET name = '=cmd' WHERE code = 'C1'"_s);
    db.run(u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 12000) "
           "INSERT INTO customer (code, name) SELECT 'X' || i, 'x' FROM n"_s);
    const auto customers =
        linesOf(valueOf(writeViews(db, day("2026-03-31"), files.path("bi"), {}))[3]);
    CHECK(customers.size() == 12'000 + 2 + 1);
    QFile file{files.path("bi/v_customer.csv")};
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().contains("C1,'=cmd,"));
  }
  SECTION("a place that cannot be written is said") {
    const QString file = files.write("file", "x");
    const auto refused = writeViews(db, day("2026-03-31"), file + u"/inside"_s, {});
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().code == ErrorCode::Storage);
  }
}

namespace {

/// The rows of one CSV file by the names of its columns.
QList<QHash<QString, QString>> rowsOf(const QString& path) {
  const auto lines = linesOf(path);
  QList<QHash<QString, QString>> rows;
  for (const auto& line : lines.mid(1)) {
    QHash<QString, QString> row;
    for (qsizetype i = 0; i < line.size(); ++i) row.insert(lines[0][i], line[i]);
    rows.append(row);
  }
  return rows;
}

/// C2 promised the 400,00 of F4 for the 15th of March and paid 100,00 in time; two deliveries, one
/// of them invoiced; a temporary limit that ended and an insured one; a bypass.
void addAnswers(Database& db) {
  const qint64 c2 = db.scalar(u"SELECT id FROM customer WHERE code = 'C2'"_s);
  const qint64 batch = db.scalar(u"SELECT id FROM batch"_s);
  db.run(u"INSERT INTO promise (id, customer_id, made_on, recorded_at, recorded_by) "
         "VALUES (7, %1, '2026-03-01', '', '')"_s.arg(c2));
  db.run(u"INSERT INTO promise_part VALUES (7, '2026-03-15', 40000)"_s);
  for (const auto* row : {"'delivery', 'BL1', '2026-02-01', 12000, 'F4', '2026-02-05'",
                          "'delivery', 'BL2', '2026-02-10', 34000, '', NULL",
                          "'order', 'BL2', '2026-01-20', 34000, '', NULL",
                          "'order', 'CO9', '2026-01-21', 500, '?', NULL"}) {
    db.run(u"INSERT INTO delivery (customer_id, batch_id, line, kind, number, happened_on, "
           "amount_minor, invoice_number, invoiced_on) VALUES (%1, %2, 4, %3)"_s.arg(c2)
               .arg(batch)
               .arg(QLatin1String{row}));
  }
  for (const auto* row : {"'temporary', 500000, 'Siège', '2026-01-01', '2026-02-28', NULL",
                          "'insured', 700000, 'Coface', '2026-01-15', NULL, '2026-04-01'"}) {
    db.run(u"INSERT INTO credit_cover (customer_id, kind, amount_minor, agency, from_on, until_on, "
           "ended_on, recorded_at, recorded_by) VALUES (%1, %2, '', 'Anna')"_s.arg(c2)
               .arg(QString::fromUtf8(row)));
  }
  db.run(u"INSERT INTO block_bypass (customer_id, decided_on, reason, recorded_at, recorded_by) "
         "VALUES (%1, '2026-03-10', 'Key account', '', 'Anna')"_s.arg(c2));
}

}  // namespace

TEST_CASE("writeTables") {
  TestFiles files;
  const auto ledger = aSmallLedger(files);
  addAnswers(ledger->database());
  const auto write = [&](const char* asOf) {
    return valueOf(writeTables(*ledger, valueOf(ledger->snapshot()), day(asOf), files.path("bi")));
  };

  SECTION("a file a view, the computed tables, and every column of both in the dictionary") {
    const auto paths = write("2026-03-31");
    REQUIRE(paths.size() == reportingViews().size() + 3 + 1);
    QSet<std::pair<QString, QString>> explained;
    for (const auto& row : rowsOf(paths.last())) {
      CHECK_FALSE(row[u"meaning"_s].isEmpty());
      explained.insert({row[u"table"_s], row[u"column"_s]});
    }
    qsizetype columns = 0;
    for (const auto& path : paths.first(paths.size() - 1)) {
      const QString name = QFileInfo{path}.baseName();
      CHECK(explained.contains({name, {}}));
      const auto header = linesOf(path).value(0);
      for (const auto& column : header) {
        INFO(name.toStdString() << '.' << column.toStdString());
        CHECK(explained.contains({name, column}));
        ++columns;
      }
    }
    CHECK(explained.size() == columns + paths.size() - 1);
  }
  SECTION("the state of a promise is the program's own, of the day asked for") {
    // Nothing was paid: running on its day, broken when the two days of grace are over.
    write("2026-03-15");
    auto rows = rowsOf(files.path("bi/promise_state.csv"));
    REQUIRE(rows.size() == 1);
    CHECK(rows[0][u"promise_id"_s] == u"7"_s);
    CHECK(rows[0][u"customer_code"_s] == u"C2"_s);
    CHECK(rows[0][u"state"_s] == u"running"_s);
    CHECK(rows[0][u"promised"_s] == u"400.00"_s);
    write("2026-03-18");
    rows = rowsOf(files.path("bi/promise_state.csv"));
    CHECK(rows[0][u"state"_s] == u"broken"_s);
    CHECK(rows[0][u"decided_date"_s] == u"2026-03-18"_s);
    write("2026-02-28");
    CHECK(rowsOf(files.path("bi/promise_state.csv")).isEmpty());
  }
  SECTION("orders and deliveries as files say them, and what of them waits for its invoice") {
    write("2026-03-31");
    const auto rows = rowsOf(files.path("bi/v_delivery.csv"));
    REQUIRE(rows.size() == 4);
    CHECK(rows[0][u"invoice_number"_s] == u"F4"_s);
    CHECK(rows[0][u"amount"_s] == u"120.00"_s);
    CHECK(rows[1][u"is_invoiced"_s] == u"0"_s);
    CHECK(rows[3][u"is_invoiced"_s] == u"1"_s);
    CHECK(rows[3][u"invoice_number"_s].isEmpty());
    const auto waiting = rowsOf(files.path("bi/uninvoiced.csv"));
    REQUIRE(waiting.size() == 1);  // the order of the same number gives way to its delivery
    CHECK(waiting[0][u"number"_s] == u"BL2"_s);
    CHECK(waiting[0][u"days"_s] == u"49"_s);  // 18 days of February and 31 of March
    write("2026-02-03");                      // before the invoice of BL1
    CHECK(rowsOf(files.path("bi/v_delivery.csv"))[0][u"invoice_number"_s].isEmpty());
    const auto early = rowsOf(files.path("bi/uninvoiced.csv"));
    REQUIRE(early.size() == 2);  // the order BL2, not delivered yet, and BL1
    CHECK(early[0][u"kind"_s] == u"order"_s);
    CHECK(early[1][u"number"_s] == u"BL1"_s);
  }
  SECTION("limits and bypasses with whether they count") {
    write("2026-02-28");
    auto limits = rowsOf(files.path("bi/v_credit_limit.csv"));
    REQUIRE(limits.size() == 2);
    CHECK(limits[0][u"counts"_s] == u"1"_s);  // its last day
    CHECK(limits[1][u"agency"_s] == u"Coface"_s);
    CHECK(limits[1][u"ended_date"_s].isEmpty());
    CHECK(rowsOf(files.path("bi/v_block_bypass.csv")).isEmpty());
    write("2026-04-01");
    limits = rowsOf(files.path("bi/v_credit_limit.csv"));
    CHECK(limits[0][u"counts"_s] == u"0"_s);
    CHECK(limits[1][u"counts"_s] == u"0"_s);  // from the day of its end on
    CHECK(limits[1][u"ended_date"_s] == u"2026-04-01"_s);
    CHECK(rowsOf(files.path("bi/v_block_bypass.csv"))[0][u"reason"_s] == u"Key account"_s);
  }
  SECTION("weak signals with the keys of what stands behind them") {
    write("2026-03-31");
    const auto rows = rowsOf(files.path("bi/weak_signal.csv"));
    const auto broken = std::ranges::find_if(
        rows, [](const auto& row) { return row[u"signal"_s] == u"broken_promise"_s; });
    REQUIRE(broken != rows.end());
    CHECK((*broken)[u"customer_code"_s] == u"C2"_s);
    CHECK((*broken)[u"amount"_s] == u"400.00"_s);
  }
  SECTION("the sums of accounts that came with the file") {
    write("2026-01-10");
    const auto rows = rowsOf(files.path("bi/v_account_total.csv"));
    REQUIRE(rows.size() == 2);  // two invoices by then, 100,00 and 200,00 on account 706
    CHECK(rows[0][u"account"_s] == u"706"_s);
    CHECK(rows[0][u"amount"_s] == u"-100.00"_s);
    CHECK(rows[1][u"amount"_s] == u"-200.00"_s);
  }
}

TEST_CASE("Another program reads every view") {
  const QString python = QStandardPaths::findExecutable(u"python3"_s);
  if (python.isEmpty()) {
    WARN("skipped: there is no python3");
    return;
  }
  TestFiles files;
  const QString path = files.path("l.encaisse");
  {
    const auto ledger = valueOf(Ledger::create(path, aCompany(), fixedContext()));
    FecText fec;
    fec.invoice(1, "20260105", "C2", "F4", 40000);
    valueOf(ledger->imports().apply(files.write("fec.txt", fec.bytes()), {}));
    addAnswers(ledger->database());
  }
  const QString script = uR"(
import sqlite3, sys
db = sqlite3.connect('file:' + sys.argv[1] + '?mode=ro', uri=True)
for name in sys.argv[2:]:
    print(name, len(db.execute('SELECT * FROM ' + name).fetchall()))
print(db.execute("SELECT amount FROM v_credit_limit WHERE kind = 'insured'").fetchone()[0])
)"_s;
  QStringList arguments{u"-c"_s, script, path};
  for (const auto& view : reportingViews()) arguments.append(view.name);
  QProcess process;
  process.start(python, arguments);
  REQUIRE(process.waitForFinished(20'000));
  const QString error = QString::fromUtf8(process.readAllStandardError());
  if (error.contains(u"No module named"_s)) {
    WARN("skipped: python3 without sqlite3");
    return;
  }
  CHECK(error == QString{});
  const auto lines = QString::fromUtf8(process.readAllStandardOutput()).split(u'\n');
  REQUIRE(lines.size() == reportingViews().size() + 2);
  CHECK(lines.contains(u"v_delivery 4"_s));
  CHECK(lines.contains(u"v_credit_limit 2"_s));
  CHECK(lines.contains(u"v_block_bypass 1"_s));
  CHECK(lines.contains(u"v_account_total 1"_s));
  CHECK(lines[lines.size() - 2] == u"7000.0"_s);
}
