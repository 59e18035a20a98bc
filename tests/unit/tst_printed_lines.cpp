#include "core/tables/printed_lines.h"
#include "tests/support/ledgers.h"
#include "tests/support/memory_table.h"

using namespace encaisse;
using namespace encaisse::testing;
using namespace Qt::StringLiterals;

namespace {

TableMapping aMapping() {
  TableMapping mapping;
  mapping.headers = {u"Client"_s, u"Date"_s, u"N° pièce"_s, u"Montant"_s, u"Libellé"_s};
  mapping.fields = {{TableField::CustomerName, 0},
                    {TableField::EntryOn, 1},
                    {TableField::Number, 2},
                    {TableField::Amount, 3}};
  return mapping;
}

LineKind sortLine(const char* text, const TableMapping& mapping = aMapping()) {
  MemoryTable table{text};
  TableRow row;
  REQUIRE(table.next(row).value());
  return LineSorter{mapping}.sort(row);
}

}  // namespace

TEST_CASE("PrintedLines") {
  SECTION("a row with a day is an item, whatever its words") {
    CHECK(sortLine("Total Énergies|31/10/2026|F1|12,00|") == LineKind::Item);
    CHECK(sortLine("Dupont|31/10/2026|F1|12,00|Total") == LineKind::Item);
  }
  SECTION("totals have no day") {
    CHECK(sortLine("Total|||12,00|") == LineKind::Total);
    CHECK(sortLine("Sous-total Dupont|||12,00|") == LineKind::Total);
    CHECK(sortLine("|Total général||12,00|") == LineKind::Total);
    CHECK(sortLine("Total for Dupont|||12,00|") == LineKind::Total);
    CHECK(sortLine("Solde au 31/10/2026|||12,00|") == LineKind::Total);
  }
  SECTION("what only looks like a total is kept to be read or refused") {
    // A firm called Total with a bad day, and one without a day but with a number.
    CHECK(sortLine("Total Énergies|30/02/2026|F1|12,00|") == LineKind::Item);
    CHECK(sortLine("Total Énergies||F1|12,00|") == LineKind::Item);
    CHECK(sortLine("Totalement Bio|||12,00|") == LineKind::Item);
    CHECK(sortLine("Solde initial|||12,00|") == LineKind::Item);
    CHECK(sortLine("Dupont|||12,00|") == LineKind::Item);
    CHECK(sortLine("Dupont|30/02/2026||abc|") == LineKind::Item);
  }
  SECTION("text alone is a heading, a page number a note, the header a header") {
    CHECK(sortLine("411DUPONT Dupont SARL||||") == LineKind::Heading);
    CHECK(sortLine("DUP01|Dupont SARL|||", {}) == LineKind::Heading);
    CHECK(sortLine("Page 2|||") == LineKind::Note);
    CHECK(sortLine("Édité le 02/11/2026||||") == LineKind::Note);
    CHECK(sortLine("Client|Date|N° pièce|Montant|Libellé") == LineKind::Header);
  }
  SECTION("a customer may be called Total in a list of customers") {
    TableMapping mapping;
    mapping.profile.meaning = TableMeaning::Customers;
    mapping.fields = {{TableField::CustomerCode, 0}, {TableField::CustomerName, 1}};
    CHECK(sortLine("C1|Total Énergies", mapping) != LineKind::Total);
    CHECK(sortLine("Total|12", mapping) == LineKind::Total);
  }
  SECTION("a customer above his items is read") {
    const auto heading = [](const char* text) {
      MemoryTable table{text};
      TableRow row;
      REQUIRE(table.next(row).value());
      const auto customer = headingCustomer(row);
      return customer.code + u'/' + customer.name;
    };
    CHECK(heading("411DUPONT Dupont SARL||") == u"411DUPONT/Dupont SARL"_s);
    CHECK(heading("411DUPONT|Dupont SARL|") == u"411DUPONT/Dupont SARL"_s);
    CHECK(heading("Client : DUP01 - Dupont SARL") == u"DUP01/Dupont SARL"_s);
    CHECK(heading("Compte|411001|Dupont SARL") == u"411001/Dupont SARL"_s);
    CHECK(heading("Dupont SARL") == u"/Dupont SARL"_s);
  }
  SECTION("grand totals are told from the others") {
    CHECK(namesGrandTotal("TOTAL GÉNÉRAL"));
    CHECK(namesGrandTotal("Total"));
    CHECK_FALSE(namesGrandTotal("Total Dupont"));
    CHECK_FALSE(namesGrandTotal("Sous-total"));
  }
}
