#include "core/ledger/check.h"
#include "tests/support/ledgers.h"

using namespace encaisse;
using namespace encaisse::testing;
using namespace Qt::StringLiterals;

namespace {

/// Two customers with the same story on the same days:
///
///     C1 F1   100.00  5 January   paid by R1      C2 F2   100.00  5 January   paid by R2
///     C1 R1  -100.00  20 January                  C2 R2  -100.00  20 January
///     C1 F3    80.00  10 March    open            C2 F4    60.00  10 March    open
///     C1 F5    30.00  10 March    open            C1 R3   -10.00  12 March    not allocated
void fill(Ledger& ledger) {
  FecText fec;
  fec.invoice(1, "20260105", "C1", "F1", 10000, "A")
      .invoice(2, "20260105", "C2", "F2", 10000, "A")
      .payment(3, "20260120", "C1", "R1", 10000, "A")
      .payment(4, "20260120", "C2", "R2", 10000, "A")
      .invoice(5, "20260310", "C1", "F3", 8000)
      .invoice(6, "20260310", "C2", "F4", 6000)
      .invoice(7, "20260310", "C1", "F5", 3000)
      .payment(8, "20260312", "C1", "R3", 1000);
  TestFiles files;
  valueOf(ledger.imports().apply(files.write("fec.txt", fec.bytes()), {}));
  valueOf(ledger.customers().addNote(1, u"a note"_s));
}

std::unique_ptr<Ledger> aGoodLedger() {
  auto ledger = anEmptyLedger();
  fill(*ledger);
  return ledger;
}

/// The same in a file by itself, without free pages.
void writeGoodLedger(const QString& path) {
  const auto ledger = valueOf(Ledger::create(path + u".big"_s, aCompany(), fixedContext()));
  fill(*ledger);
  REQUIRE(ledger->backupTo(path).ok());
}

QStringList failedLines(const CheckReport& report) {
  QStringList names;
  for (const auto& line : report.lines) {
    CHECK(line.passed == line.problems.isEmpty());
    if (!line.passed) names.append(line.name);
  }
  return names;
}

struct Breach {
  const char* what;
  QStringList statements;  ///< with {F1} for the key of item F1
  QStringList failing;     ///< the names of the lines that must fail, and no other
  QString problem;         ///< told by the first of them
};

QString withKeys(const Database& db, QString text) {
  for (const auto& number :
       {u"F1"_s, u"F2"_s, u"F3"_s, u"F4"_s, u"F5"_s, u"R1"_s, u"R2"_s, u"R3"_s}) {
    const qint64 id = db.scalar(u"SELECT id FROM item WHERE number = '%1'"_s.arg(number));
    text.replace(u"{%1}"_s.arg(number), QString::number(id));
  }
  return text;
}

/// An open amount is part of a balance, and a day part of a month end: where one breach breaks two
/// invariants, both are named.
QList<Breach> breaches() {
  return {
      {"an index that lacks a row",
       {u"PRAGMA writable_schema = ON"_s,
        u"UPDATE sqlite_master SET sql = 'CREATE INDEX note_customer ON note (customer_id) WHERE "
        "id > 99999' WHERE name = 'note_customer'"_s,
        u"PRAGMA writable_schema = RESET"_s,
        u"INSERT INTO note (customer_id, written_at, written_by, body) "
        "SELECT MIN(id), '', '', 'unindexed' FROM customer"_s,
        u"PRAGMA writable_schema = ON"_s,
        u"UPDATE sqlite_master SET sql = 'CREATE INDEX note_customer ON note (customer_id)' "
        "WHERE name = 'note_customer'"_s,
        u"PRAGMA writable_schema = RESET"_s},
       {u"file_integrity"_s},
       u"note_customer"_s},
      {"a note of a customer who is not there",
       {u"PRAGMA foreign_keys = OFF"_s, u"UPDATE note SET customer_id = 99"_s},
       {u"foreign_keys"_s},
       u"note 1"_s},
      {"an item of a customer who is not there",
       {u"PRAGMA foreign_keys = OFF"_s, u"UPDATE item SET customer_id = 99 WHERE id = {F3}"_s},
       {u"foreign_keys"_s},
       u"item {F3}"_s},
      {"an item on an account that is not there",
       {u"PRAGMA foreign_keys = OFF"_s, u"UPDATE item SET account_id = 99 WHERE id = {F3}"_s},
       {u"foreign_keys"_s},
       u"item {F3}"_s},
      {"an allocation to an item that is not there",
       {u"PRAGMA foreign_keys = OFF"_s,
        u"INSERT INTO allocation (debit_id, credit_id, amount_minor, effective_on, source) VALUES "
        "(99, 98, 1, '2026-01-20', 0)"_s},
       {u"foreign_keys"_s},
       u"allocation"_s},
      {"open amounts that are wrong but add up",
       {u"UPDATE item SET open_minor = 7999 WHERE id = {F3}"_s,
        u"UPDATE item SET open_minor = 3001 WHERE id = {F5}"_s},
       {u"open_amounts"_s, u"allocation_limits"_s},
       u"C1 F3 #"_s},
      {"open amounts that are wrong, within limits, but add up",
       {u"UPDATE item SET open_minor = 1 WHERE id = {F1}"_s,
        u"UPDATE item SET open_minor = -1 WHERE id = {R1}"_s},
       {u"open_amounts"_s},
       u"C1 F1 #"_s},
      {"an open amount that does not add up",
       {u"UPDATE item SET open_minor = 7000 WHERE id = {F3}"_s},
       {u"open_amounts"_s, u"balances"_s, u"proof"_s},
       u"C1 F3 #"_s},
      {"a superseded item with an open amount",
       {u"UPDATE item SET superseded = 1 WHERE id = {F4}"_s},
       {u"open_amounts"_s, u"proof"_s},
       u"C2 F4 #"_s},
      {"an allocation beyond both its items",
       {u"UPDATE allocation SET amount_minor = 15000 WHERE debit_id = {F1}"_s,
        u"UPDATE item SET open_minor = -5000 WHERE id = {F1}"_s,
        u"UPDATE item SET open_minor = 5000 WHERE id = {R1}"_s},
       {u"allocation_limits"_s},
       u"C1 F1 #"_s},
      {"an allocation beyond its credit alone",
       {u"INSERT INTO allocation (debit_id, credit_id, amount_minor, effective_on, source) VALUES "
        "({F3}, {R3}, 2000, '2026-03-12', 0)"_s,
        u"UPDATE item SET open_minor = 6000 WHERE id = {F3}"_s,
        u"UPDATE item SET open_minor = 1000 WHERE id = {R3}"_s},
       {u"allocation_limits"_s},
       u"C1 R3 #"_s},
      {"allocations across customers",
       {u"UPDATE allocation SET credit_id = {R1} + {R2} - credit_id"_s},
       {u"allocation_sides"_s},
       u"allocation "_s},
      {"an allocation with its sides swapped",
       {u"UPDATE allocation SET debit_id = {R1}, credit_id = {F1} WHERE debit_id = {F1}"_s,
        u"UPDATE item SET open_minor = 20000 WHERE id = {F1}"_s,
        u"UPDATE item SET open_minor = -20000 WHERE id = {R1}"_s},
       {u"allocation_limits"_s, u"allocation_sides"_s},
       u"C1 F1 #"_s},
      {"an allocation of a superseded item",
       {u"UPDATE item SET superseded = 1 WHERE id = {F1}"_s},
       {u"allocation_sides"_s},
       u"allocation "_s},
      {"an allocation before its payment, in the same month",
       {u"UPDATE allocation SET effective_on = '2026-01-19' WHERE debit_id = {F1}"_s},
       {u"allocation_days"_s},
       u"allocation "_s},
      {"an allocation before its payment, across a month end",
       {u"UPDATE item SET entry_on = '2026-02-03' WHERE id = {R1}"_s,
        u"UPDATE control_total SET amount_minor = amount_minor + 10000 WHERE booked_on = '2026-01-20'"_s,
        u"INSERT INTO control_total (batch_id, booked_on, amount_minor) VALUES (1, '2026-02-03', "
        "-10000)"_s},
       {u"allocation_days"_s, u"balances"_s, u"proof"_s},
       u"allocation "_s},
      {"a file's total that the items do not reach",
       {u"UPDATE control_total SET amount_minor = amount_minor + 1 WHERE booked_on = '2026-03-12'"_s},
       {u"proof"_s},
       u"2026-03-12: -0.01"_s},
      {"an item that was deleted",
       {u"DELETE FROM item WHERE id = {F4}"_s},
       {u"proof"_s},
       u"2026-03-12: -60.00"_s},
  };
}

}  // namespace

TEST_CASE("checkLedger") {
  SECTION("an empty ledger is good") {
    CHECK(failedLines(valueOf(anEmptyLedger()->check())).isEmpty());
  }
  SECTION("a good ledger passes every line, each with its name and sentence") {
    const auto ledger = aGoodLedger();
    const auto report = valueOf(ledger->check());
    CHECK(report.passed());
    QStringList names;
    for (const auto& line : report.lines) {
      names.append(line.name);
      CHECK_FALSE(line.what.isEmpty());
    }
    CHECK(names == QStringList{u"file_integrity"_s, u"foreign_keys"_s, u"open_amounts"_s,
                               u"allocation_limits"_s, u"allocation_sides"_s, u"allocation_days"_s,
                               u"balances"_s, u"proof"_s, u"sealed_documents"_s});
  }
  SECTION("each invariant broken on purpose fails its line and no other") {
    for (const auto& breach : breaches()) {
      INFO(breach.what);
      const auto ledger = aGoodLedger();
      auto& db = ledger->database();
      const QString problem = withKeys(db, breach.problem);
      for (const auto& statement : breach.statements) db.run(withKeys(db, statement));
      const auto report = valueOf(ledger->check());
      CHECK_FALSE(report.passed());
      CHECK(failedLines(report) == breach.failing);
      for (const auto& line : report.lines) {
        if (line.name != breach.failing.first()) continue;
        INFO(line.problems.join(u"; "_s).toStdString());
        CHECK(line.problems.filter(problem).size() > 0);
      }
    }
  }
  SECTION("many problems are cut to the first twenty") {
    FecText fec;
    for (int i = 1; i <= 30; ++i)
      fec.invoice(i, "20260105", "C1", "F" + QByteArray::number(i), 1000);
    TestFiles files;
    const auto ledger = anEmptyLedger();
    valueOf(ledger->imports().apply(files.write("fec.txt", fec.bytes()), {}));
    ledger->database().run(u"UPDATE item SET open_minor = 2000"_s);
    for (const auto& line : valueOf(ledger->check()).lines) {
      CHECK(line.problems.size() <= 20);
      if (line.name == u"open_amounts"_s) CHECK(line.problems.size() == 20);
    }
  }
  SECTION("checking changes nothing and works on a ledger open for reading only") {
    TestFiles files;
    const QString path = files.path("ledger.encaisse");
    writeGoodLedger(path);
    const auto reader = valueOf(Ledger::open(path, OpenMode::ReadOnly, fixedContext()));
    CHECK(valueOf(reader->check()).passed());
  }
}

TEST_CASE("A damaged page never crashes and never passes") {
  TestFiles files;
  const QString path = files.path("ledger.encaisse");
  writeGoodLedger(path);
  QFile file{path};
  REQUIRE(file.open(QIODevice::ReadOnly));
  const QByteArray good = file.readAll();
  file.close();
  const qsizetype pageSize = 4096;
  REQUIRE(good.size() % pageSize == 0);
  for (qsizetype page = 1; page < good.size() / pageSize; ++page) {
    INFO("page " << page + 1);
    QByteArray bad = good;
    bad.replace(page * pageSize, pageSize, QByteArray(pageSize, '\xA5'));
    files.write("ledger.encaisse", bad);
    const auto ledger = Ledger::open(path, OpenMode::ReadOnly, fixedContext());
    if (!ledger.ok()) {
      CHECK(ledger.error().code == ErrorCode::Corrupt);
      continue;
    }
    const auto report = ledger.value()->check();
    if (report.ok()) {
      CHECK_FALSE(report.value().passed());
    } else {
      CHECK(report.error().code == ErrorCode::Corrupt);
    }
  }
}
