#include <QDir>
#include <map>

#include "core/exchange/ledger_export.h"
#include "tests/support/ledgers.h"

using namespace encaisse;
using namespace encaisse::testing;
using namespace Qt::StringLiterals;

namespace {

/// C1: FA1 100,00 paid by VIR1 in two parts of which 60,00 are its own; FA2 200,00. C2: over-paid.
struct Fixture {
  TestFiles files;
  std::unique_ptr<Ledger> ledger = anEmptyLedger();

  Fixture() {
    const auto bytes = FecText{"DateEcheance"}
                           .invoice(1, "20260110", "C1", "FA1", 10000, "A", "20260210")
                           .payment(2, "20260301", "C1", "VIR1", 6000, "A")
                           .invoice(3, "20260115", "C1", "FA2", 20000, "B", "20260415")
                           .payment(4, "20260320", "C1", "VIR2", 20000, "B")
                           .invoice(5, "20260116", "C2", "FA;3", 500, {}, "20260131")
                           .payment(6, "20260401", "C2", "VIR3", 700)
                           .bytes();
    REQUIRE(ledger->imports().apply(files.write("a.txt", bytes), {}).ok());
  }
  QList<ExportTable> tables(const char* asOf) {
    const auto items = valueOf(ledger->items().list({{}, false, day(asOf)}));
    return exportTables(valueOf(ledger->snapshot()), items,
                        valueOf(ledger->customers().allContacts()), day(asOf));
  }
  QStringList csv(const char* asOf, const QString& name) {
    const auto tables = this->tables(asOf);
    const auto found = std::ranges::find(tables, name, &ExportTable::fileName);
    REQUIRE(found != tables.end());
    auto lines = toCsv(found->table).split(u"\r\n"_s);
    lines.removeLast();
    return lines;
  }
};

}  // namespace

TEST_CASE("bucketKey") {
  const Buckets usual;
  CHECK(bucketKey(usual, 0) == u"days1to30"_s);
  CHECK(bucketKey(usual, 2) == u"days61to90"_s);
  CHECK(bucketKey(usual, 3) == u"daysOver90"_s);
  const auto free = valueOf(Buckets::parse(u"8"_s));
  CHECK(bucketKey(free, 0) == u"days1to8"_s);
  CHECK(bucketKey(free, 1) == u"daysOver8"_s);
}

TEST_CASE_METHOD(Fixture, "exportTables") {
  SECTION("six tables under stable names") {
    QStringList names;
    for (const auto& table : tables("2026-12-31")) {
      names.append(table.fileName);
      for (const auto& row : table.table.rows) CHECK(row.size() == table.table.headers.size());
    }
    CHECK(names == QStringList{u"customers.csv"_s, u"contacts.csv"_s, u"items.csv"_s,
                               u"allocations.csv"_s, u"aging.csv"_s, u"native.csv"_s});
  }
  SECTION("items as of the day, with their days late") {
    const auto lines = csv("2026-03-02", u"items.csv"_s);
    REQUIRE(lines.size() == 5);  // VIR2 and VIR3 come later
    CHECK(lines[1].startsWith(u"C1,Client C1,invoice,FA1,2026-01-10,2026-01-10,2026-02-10,given,"
                              "100.00,40.00,EUR,20,"_s));
    CHECK(lines[2].startsWith(u"C1,Client C1,invoice,FA2,2026-01-15,2026-01-15,2026-04-15,given,"
                              "200.00,200.00,EUR,-44,"_s));
    CHECK(csv("2026-12-31", u"items.csv"_s).size() == 7);
  }
  SECTION("allocations that were effective by the day") {
    CHECK(csv("2026-02-28", u"allocations.csv"_s).size() == 1);
    const auto lines = csv("2026-03-01", u"allocations.csv"_s);
    REQUIRE(lines.size() == 2);
    CHECK(lines[1] == u"C1,FA1,2026-01-10,VIR1,2026-03-01,60.00,EUR,2026-03-01"_s);
    CHECK(csv("2026-12-31", u"allocations.csv"_s).size() == 3);
  }
  SECTION(
      "an allocation that takes effect after the day is none yet, though both items are booked") {
    auto snapshot = valueOf(ledger->snapshot());
    for (auto& allocation : snapshot.allocations) {
      allocation.effectiveDay = dayNumber(day("2026-06-01"));
    }
    const auto items = valueOf(ledger->items().list({{}, false, day("2026-05-31")}));
    CHECK(exportTables(snapshot, items, {}, day("2026-05-31"))[3].table.rows.isEmpty());
    CHECK(exportTables(snapshot, items, {}, day("2026-06-01"))[3].table.rows.size() == 2);
  }
  SECTION("the aged balance of the day") {
    const auto lines = csv("2026-05-01", u"aging.csv"_s);
    REQUIRE(lines.size() == 3);
    CHECK(lines[0] == u"customer,name,balance,notDue,days1to30,days31to60,days61to90,daysOver90,"
                      "credits,currency,items"_s);
    // FA1's 40,00 are 80 days late; C2: FA;3 5,00 is 90 days late, 7,00 are on account.
    CHECK(lines[1] == u"C1,Client C1,40.00,0.00,0.00,0.00,40.00,0.00,0.00,EUR,1"_s);
    CHECK(lines[2] == u"C2,Client C2,-2.00,0.00,0.00,0.00,5.00,0.00,-7.00,EUR,2"_s);
  }
  SECTION("customers with all that one may want to change elsewhere") {
    auto customer = valueOf(ledger->customers().findByCode(u"C2"_s));
    customer.paymentTerms = u"45 days"_s;
    customer.remindersStopped = true;
    customer.stopReason = u"procédure, en cours"_s;
    REQUIRE(ledger->customers().save(customer).ok());
    const auto lines = csv("2026-12-31", u"customers.csv"_s);
    CHECK(lines[1] == u"C1,Client C1,fr,,,,FR,,,,,,,,false,,,,,,,,,,,,,"_s);
    CHECK(lines[2] ==
          u"C2,Client C2,fr,,,,FR,,,,,,,45 days,true,\"procédure, en cours\",,,,,,,,,,,,"_s);
  }
  SECTION("the native layout: sign by kind, and what each credit settles") {
    const auto lines = csv("2026-12-31", u"native.csv"_s);
    CHECK(lines[0] == u"customer,name,kind,number,entry_date,due_date,amount,currency,settles"_s);
    CHECK(lines[1] == u"C1,Client C1,invoice,FA1,2026-01-10,2026-02-10,100.00,EUR,"_s);
    // Part of FA1, so with its amount; FA2 whole, so without.
    CHECK(lines.contains(u"C1,Client C1,payment,VIR1,2026-03-01,2026-03-01,60.00,EUR,FA1:60.00"_s));
    CHECK(lines.contains(u"C1,Client C1,payment,VIR2,2026-03-20,2026-03-20,200.00,EUR,FA2"_s));
    qint64 sum = 0;
    for (const auto& line : lines.mid(1)) {
      const auto fields = line.split(u',');
      const qint64 minor = valueOf(Money::parse(fields[6], Currency::eur())).minor();
      sum += fields[2] == u"invoice"_s ? minor : -minor;
    }
    CHECK(sum == 10000 - 6000 + 500 - 700);
  }
}

TEST_CASE_METHOD(Fixture, "writeCsvFolder") {
  SECTION("makes the folder and writes each table as UTF-8") {
    const auto paths = valueOf(writeCsvFolder(tables("2026-12-31"), files.path("new/folder")));
    REQUIRE(paths.size() == 6);
    QFile file{paths[0]};
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().startsWith("code,name,"));
  }
  SECTION("replaces what is there") {
    const QString folder = files.path("out");
    REQUIRE(writeCsvFolder({{u"a.csv"_s, {{u"long header"_s}, {{u"x"_s}}}}}, folder).ok());
    const auto paths = valueOf(writeCsvFolder({{u"a.csv"_s, {{u"b"_s}, {}}}}, folder));
    QFile file{paths[0]};
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == "b\r\n");
  }
  SECTION("a place that cannot be written is said") {
    const QString file = files.write("file", "x");
    const auto refused = writeCsvFolder(tables("2026-12-31"), file + u"/inside"_s);
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().code == ErrorCode::Storage);
  }
}
