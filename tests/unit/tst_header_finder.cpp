#include "core/tables/header_finder.h"
#include "tests/support/catch.h"
#include "tests/support/memory_table.h"

using namespace encaisse;
using namespace encaisse::testing;
using namespace Qt::StringLiterals;

namespace {

QList<SampleRow> rowsOf(const char* text) {
  MemoryTable table{text};
  QList<SampleRow> rows;
  TableRow row;
  while (table.next(row).value()) rows.append(copyRow(row));
  return rows;
}

}  // namespace

TEST_CASE("HeaderFinder") {
  SECTION("a header on the first row") {
    CHECK(findHeader(rowsOf("Code|Date|Montant\nA|31/10/2026|12,00")) == 0);
  }
  SECTION("banner lines above it are passed over") {
    const auto rows = rowsOf("Atelier Martin SARL\n"
                             "Balance âgée clients||||au 31/10/2026\n"
                             "Client : tous|Devise : EUR\n"
                             "N° client|Nom|Facture|Date|Échéance|Reste dû\n"
                             "C1|Dupont|F1|01/10/2026|31/10/2026|12,00\n"
                             "C2|Durand|F2|02/10/2026|01/11/2026|13,00");
    CHECK(findHeader(rows) == 3);
  }
  SECTION("the first of repeated headers is the one") {
    CHECK(findHeader(rowsOf("Code|Date|Montant\nA|31/10/2026|1,00\nCode|Date|Montant\n"
                            "B|31/10/2026|2,00")) == 0);
  }
  SECTION("unknown headings above values are a header when one is known") {
    CHECK(findHeader(rowsOf("Datum|Omschrijving|Betrag\n2026-01-31|Koffie|4,50")) == 0);
  }
  SECTION("a file of values has none") {
    CHECK_FALSE(findHeader(rowsOf("A|31/10/2026|12,00\nB|30/10/2026|13,00")));
    CHECK_FALSE(findHeader({}));
    CHECK_FALSE(findHeader(rowsOf("Lorem ipsum\ndolor sit amet")));
  }
  SECTION("headings of profiles count as known") {
    const auto rows = rowsOf("Alpha|Beta|Gamma\nx|y|z");
    CHECK_FALSE(findHeader(rows));
    CHECK(findHeader(rows, {u"alpha"_s, u"beta"_s}) == 0);
  }
  SECTION("only the first fifty rows are looked at") {
    QByteArray text;
    for (int i = 0; i < 50; ++i) text += "Lorem ipsum\n";
    CHECK_FALSE(findHeader(rowsOf((text + "Code|Date|Montant\nA|31/10/2026|1,00").constData())));
  }
}
