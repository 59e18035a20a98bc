#include "core/tables/delivery_table.h"
#include "tests/support/ledgers.h"
#include "tests/support/memory_table.h"

using namespace encaisse;
using namespace encaisse::testing;
using namespace Qt::StringLiterals;

namespace {

struct Read {
  TableMapping mapping;
  DeliveryTable table;
};

/// Kept whole, because the table's texts live in it.
std::unique_ptr<Read> readTable(const QByteArray& text,
                                std::optional<TableMeaning> meaning = std::nullopt) {
  MemoryTable table{text};
  MappingAnswers answers;
  answers.meaning = meaning;
  answers.dayOrder = DayOrder::DayFirst;
  auto read = std::make_unique<Read>();
  read->mapping = valueOf(proposeMapping(table, {}, answers));
  REQUIRE(isDeliveries(read->mapping.profile.meaning));
  read->table = valueOf(readDeliveryTable(table, read->mapping, Currency::eur()));
  return read;
}

QString firstIssue(const Read& read) {
  return read.table.issues.isEmpty() ? QString{} : read.table.issues.first().message;
}

const QByteArray head = "N° commande|Date commande|Client|Total TTC|N° facture|Date facture\n";

}  // namespace

TEST_CASE("DeliveryTable") {
  SECTION("an order with its invoice, and one without") {
    const auto read = readTable(head + "C-1|02/09/2026|Dupont|1 200,00|F9|18/09/2026\n"
                                       "C-2|15/10/2026|Martin|50,00||\n");
    REQUIRE(read->table.rows.size() == 2);
    CHECK(read->table.issueCount == 0);
    const auto& first = read->table.rows[0];
    CHECK(first.isOrder);
    CHECK(first.customerCode == "Dupont");
    CHECK(first.number == "C-1");
    CHECK(toDate(first.day) == day("2026-09-02"));
    CHECK(first.amount == 120000);
    CHECK(first.invoice == "F9");
    CHECK(toDate(first.invoicedDay) == day("2026-09-18"));
    CHECK(read->table.rows[1].invoice.empty());
    CHECK(read->table.rows[1].invoicedDay == 0);
  }
  SECTION("a kind column, else the heading of the number, says what a row is") {
    const auto kinds = readTable("Client|Type|Numéro|Date|Montant\n"
                                 "A|Commande|1001|02/09/2026|10,00\n"
                                 "A|BL|2001|31/10/2026|20,00\n");
    REQUIRE(kinds->table.rows.size() == 2);
    CHECK(kinds->table.rows[0].isOrder);
    CHECK_FALSE(kinds->table.rows[1].isOrder);
    const auto deliveries = readTable("N° BL|Date livraison|Client|Montant\nB1|31/10/2026|A|9,00");
    CHECK_FALSE(deliveries->table.rows.at(0).isOrder);
    CHECK(deliveries->table.issueCount == 0);
    const auto unsaid =
        readTable("Numéro|Date|Client|Montant\n7|31/10/2026|A|9,00", TableMeaning::Deliveries);
    CHECK(unsaid->table.rows.at(0).isOrder);
    CHECK(firstIssue(*unsaid).contains(u"taken for orders"_s));
  }
  SECTION("the day that counts is that of what the number names") {
    const auto read = readTable("N° BL|Date de commande|Date de livraison|Client|Montant\n"
                                "B1|01/09/2026|31/10/2026|A|9,00\n");
    CHECK(toDate(read->table.rows.at(0).day) == day("2026-10-31"));
  }
  SECTION("amounts are with tax; where there are only others it is said") {
    const auto both = readTable("N° commande|Date|Client|Total HT|Total TTC\n"
                                "1|31/10/2026|A|100,00|120,00\n");
    CHECK(both->table.rows.at(0).amount == 12000);
    CHECK(both->table.issueCount == 0);
    const auto net = readTable("N° commande|Date|Client|Total HT\n1|31/10/2026|A|100,00\n");
    CHECK(net->table.rows.at(0).amount == 10000);
    CHECK(firstIssue(*net).contains(u"without tax"_s));
  }
  SECTION("the lines of one order add up; what is left to invoice counts while something is") {
    const auto open = readTable(head + "C1|02/09/2026|A|10,00||\n"
                                       "C1|02/09/2026|A|20,50||\n"
                                       "C1|02/09/2026|B|3,00||\n");
    REQUIRE(open->table.rows.size() == 2);
    CHECK(open->table.rows[0].amount == 3050);
    const auto part = readTable(head + "C1|02/09/2026|A|10,00|F1|03/09/2026\n"
                                       "C1|02/09/2026|A|20,50||\n"
                                       "C1|02/09/2026|A|5,00|F2|04/09/2026\n"
                                       "C1|02/09/2026|A|1,00||\n");
    REQUIRE(part->table.rows.size() == 1);
    CHECK(part->table.rows[0].amount == 2150);  // 20.50 + 1.00
    CHECK(part->table.rows[0].invoice.empty());
    CHECK(part->table.rows[0].invoicedDay == 0);
    const auto all = readTable(head + "C1|02/09/2026|A|10,00|F1|03/09/2026\n"
                                      "C1|02/09/2026|A|5,00|F2|04/09/2026\n");
    CHECK(all->table.rows.at(0).amount == 1500);
    CHECK(all->table.rows.at(0).invoice == "F2");
    CHECK(toDate(all->table.rows.at(0).invoicedDay) == day("2026-09-04"));
  }
  SECTION("a line twice counts twice and is reported") {
    const auto read = readTable(head + "C1|02/09/2026|A|10,00||\nC1|02/09/2026|A|10,00||\n");
    CHECK(read->table.rows.at(0).amount == 2000);
    REQUIRE(read->table.issueCount == 1);
    CHECK(read->table.issues[0].line == 3);
  }
  SECTION("a state says that an order is invoiced, without a number") {
    const auto read = readTable("Order Reference|Order Date|Customer|Total|Invoice Status|Status\n"
                                "S1|31/10/2026|A|10.00|Fully Invoiced|Sales Order\n"
                                "S2|31/10/2026|A|11.00|To Invoice|Sales Order\n"
                                "S3|31/10/2026|A|12.00|Nothing to Invoice|Quotation\n"
                                "S4|31/10/2026|A|13.00|Nothing to Invoice|Cancelled\n");
    REQUIRE(read->table.rows.size() == 2);
    CHECK(read->table.rows[0].invoice == unknownInvoice);
    CHECK(read->table.rows[1].invoice.empty());
    CHECK(read->table.skippedCount == 2);
  }
  SECTION("what cannot be read is left out with its line and column") {
    struct Wrong {
      const char* row;
      const char* column;
    };
    const auto wrong = GENERATE(Wrong{"|02/09/2026|A|10,00||", "N° commande"},
                                Wrong{"C1|30/02/2026|A|10,00||", "Date commande"},
                                Wrong{"C1|02/09/2026|A|-10,00||", "Total TTC"},
                                Wrong{"C1|02/09/2026|A|dix||", "Total TTC"},
                                Wrong{"C1|02/09/2026|A|10,00 USD||", ""});
    CAPTURE(wrong.row);
    const auto read = readTable(head + "C0|02/09/2026|Z|10,00||\n" + wrong.row + '\n');
    CHECK(read->table.rows.size() == 1);
    CHECK(read->table.rejectedCount == 1);
    REQUIRE(read->table.issues.size() == 1);
    CHECK(read->table.issues[0].line == 3);
    CHECK(read->table.issues[0].column == QString::fromUtf8(wrong.column));
  }
  SECTION("amounts beyond the largest are left out") {
    const auto read = readTable(head + "C1|02/09/2026|A|10000000000000,00||\n"
                                       "C1|02/09/2026|B|10000000000000,01||\n");
    CHECK(read->table.rejectedCount == 1);
    CHECK(read->table.rows.at(0).amount == 1'000'000'000'000'000);
  }
}

TEST_CASE("DeliveryTable among other tables") {
  const auto meaning = [](const QByteArray& text) {
    MemoryTable table{text};
    return valueOf(proposeMapping(table, {}, {})).profile.meaning;
  };
  SECTION("invoices that name their order are invoices") {
    CHECK(meaning("N° facture|Date|Client|N° commande|Total TTC\nF1|31/10/2026|A|C1|12,00") ==
          TableMeaning::Movements);
    CHECK(meaning("N° commande|Date|Échéance|Client|Montant\nC1|31/10/2026|30/11/2026|A|12,00") ==
          TableMeaning::Movements);
  }
  SECTION("our own layouts are told apart") {
    CHECK(meaning("customer|name|kind|number|date|amount|invoice|invoice_date\n"
                  "A|A|order|1|2026-10-31|5.00||") == TableMeaning::Deliveries);
    CHECK(meaning("customer|name|kind|number|entry_date|due_date|amount|currency|settles\n"
                  "A|A|invoice|1|2026-10-31||5.00|EUR|") == TableMeaning::Movements);
  }
}
