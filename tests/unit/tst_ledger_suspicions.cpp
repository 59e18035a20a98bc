#include "core/tables/ledger_suspicions.h"
#include "tests/support/ledgers.h"

using namespace encaisse;
using namespace encaisse::testing;
using namespace Qt::StringLiterals;

namespace {

TableMapping aMapping() {
  TableMapping mapping;
  mapping.headers = {u"Code"_s, u"Nom"_s, u"Pièce"_s, u"Date"_s, u"Échéance"_s};
  mapping.fields = {{TableField::CustomerCode, 0},
                    {TableField::CustomerName, 1},
                    {TableField::Number, 2},
                    {TableField::EntryOn, 3},
                    {TableField::DueOn, 4}};
  return mapping;
}

LedgerRow anInvoice(quint32 line) {
  LedgerRow row;
  row.line = line;
  row.kind = ItemKind::Invoice;
  row.amount = row.open = 1000;
  row.entryDay = row.issueDay = dayNumber(2026, 10, 15);
  row.dueDay = dayNumber(2026, 11, 14);
  row.customerCode = "C1";
  row.customerName = "Dupont";
  row.number = "F1";
  return row;
}

}  // namespace

TEST_CASE("LedgerSuspicions") {
  const auto mapping = aMapping();
  LedgerTable table;
  LedgerSuspicions suspicions{mapping, table};
  suspicions.look(anInvoice(2));
  REQUIRE(table.issueCount == 0);
  auto row = anInvoice(3);
  row.number = "F2";

  SECTION("an ordinary row is not suspicious") {
    suspicions.look(row);
    CHECK(table.issueCount == 0);
  }
  SECTION("a number twice for a customer") {
    row.number = "F1";
    suspicions.look(row);
    REQUIRE(table.issues.size() == 1);
    CHECK(table.issues[0].line == 3);
    CHECK(table.issues[0].column == u"Pièce"_s);
    CHECK(table.issues[0].message.contains(u"line 2"_s));
  }
  SECTION("the same number of another customer, of a payment, or none, is nothing odd") {
    row.number = "F1";
    row.customerCode = "C2";
    suspicions.look(row);
    row.customerCode = "C1";
    row.kind = ItemKind::Payment;
    suspicions.look(row);
    row.kind = ItemKind::Invoice;
    row.number = {};
    suspicions.look(row);
    suspicions.look(row);
    CHECK(table.issueCount == 0);
  }
  SECTION("due before issue; on the day itself is well") {
    row.dueDay = row.issueDay;
    suspicions.look(row);
    CHECK(table.issueCount == 0);
    row.number = "F3";
    row.dueDay = row.issueDay - 1;
    suspicions.look(row);
    REQUIRE(table.issues.size() == 1);
    CHECK(table.issues[0].column == u"Échéance"_s);
  }
  SECTION("a year far away") {
    row.entryDay = row.issueDay = dayNumber(1989, 12, 31);
    suspicions.look(row);
    CHECK(table.issueCount == 1);
    row.number = "F3";
    row.entryDay = row.issueDay = dayNumber(1990, 1, 1);
    suspicions.look(row);
    row.number = "F4";
    row.dueDay = dayNumber(2100, 12, 31);
    suspicions.look(row);
    CHECK(table.issueCount == 1);
    row.number = "F5";
    row.dueDay = dayNumber(2101, 1, 1);
    suspicions.look(row);
    CHECK(table.issueCount == 2);
  }
  SECTION("two customers under one code") {
    row.customerName = "DUPONT";
    suspicions.look(row);
    CHECK(table.issueCount == 0);
    row.number = "F3";
    row.customerName = "Durand";
    suspicions.look(row);
    row.number = "F4";
    suspicions.look(row);
    REQUIRE(table.issues.size() == 1);
    CHECK(table.issues[0].column == u"Nom"_s);
  }
  SECTION("more open than the amount") {
    row.open = 900;
    suspicions.look(row);
    CHECK(table.issueCount == 0);
    row.number = "F3";
    row.open = 1100;
    suspicions.look(row);
    CHECK(table.issueCount == 1);
    row.number = "F4";
    row.open = -100;
    suspicions.look(row);
    CHECK(table.issueCount == 2);
  }
}
