#include "core/tables/ledger_amounts.h"
#include "tests/support/catch.h"
#include "tests/support/memory_table.h"

using namespace encaisse;
using namespace encaisse::testing;

namespace {

RowAmount amountOf(const QList<std::pair<TableField, int>>& fields, const char* text) {
  TableMapping mapping;
  mapping.fields = fields;
  MemoryTable table{text};
  TableRow row;
  REQUIRE(table.next(row).value());
  return AmountReader{mapping, 2}.amount(row);
}

}  // namespace

TEST_CASE("LedgerAmounts") {
  const QList<std::pair<TableField, int>> sides{{TableField::Debit, 1}, {TableField::Credit, 2}};
  SECTION("debit and credit") {
    CHECK(amountOf(sides, "x|12,00|").minor == 1200);
    CHECK(amountOf(sides, "x||12,00").minor == -1200);
    CHECK(amountOf(sides, "x|0,00|12,00").minor == -1200);
    CHECK(amountOf(sides, "x|-12,00|").minor == -1200);
    CHECK(amountOf(sides, "x|12,00|").sided);
    CHECK(amountOf(sides, "x||").state == RowAmount::State::Empty);
    CHECK(amountOf(sides, "x|12,00|5,00").minor == 700);
    CHECK(amountOf(sides, "x|12,00|5,00").bothSides);
    CHECK_FALSE(amountOf(sides, "x|12,00|0,00").bothSides);
    CHECK(amountOf(sides, "x|12,00|abc").state == RowAmount::State::Bad);
    CHECK(amountOf(sides, "x|12,00|abc").column == 2);
  }
  SECTION("an amount and a letter") {
    const QList<std::pair<TableField, int>> letter{{TableField::Amount, 1}, {TableField::Sign, 2}};
    CHECK(amountOf(letter, "x|12,00|D").minor == 1200);
    CHECK(amountOf(letter, "x|12,00|C").minor == -1200);
    CHECK(amountOf(letter, "x|-12,00|D").minor == -1200);
    CHECK(amountOf(letter, "x|12,00|H").minor == -1200);
    CHECK(amountOf(letter, "x|12,00|Z").state == RowAmount::State::Bad);
    CHECK(amountOf(letter, "x|12,00|").state == RowAmount::State::Bad);
  }
  SECTION("a signed amount says no side") {
    const QList<std::pair<TableField, int>> single{{TableField::Amount, 1}};
    CHECK(amountOf(single, "x|-12,00").minor == -1200);
    CHECK_FALSE(amountOf(single, "x|-12,00").sided);
    CHECK(amountOf(single, "x|12,00 C").minor == -1200);
    CHECK(amountOf(single, "x|12,345").state == RowAmount::State::Bad);
    CHECK(amountOf(single, "x|12,340").threeDecimals);
  }
  SECTION("letters and words of sides") {
    CHECK(sideOf("D") == 'D');
    CHECK(sideOf("s") == 'D');
    CHECK(sideOf("Débit") == 'D');
    CHECK(sideOf("+1") == 'D');
    CHECK(sideOf("-1") == 'C');
    CHECK(sideOf("CRDT") == 'C');
    CHECK(sideOf("") == 0);
    CHECK(sideOf("X") == 0);
  }
}
