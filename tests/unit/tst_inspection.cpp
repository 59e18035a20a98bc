#include "core/ledger/inspection.h"
#include "tests/support/ledgers.h"

using namespace encaisse;
using namespace encaisse::testing;
using namespace Qt::StringLiterals;

TEST_CASE("inspectFile") {
  TestFiles files;
  SECTION("a FEC: totals, period, customers and kinds") {
    const auto found =
        valueOf(inspectFile(files.write("fec.txt", FecText{}
                                                       .invoice(1, "20260110", "C1", "FA1", 12000)
                                                       .payment(2, "20260210", "C1", "VIR1", 5000)
                                                       .bytes()),
                            {}));
    CHECK(found.preview.format == u"fec"_s);
    CHECK(found.preview.debitMinor == 17000);
    CHECK(found.preview.creditMinor == 17000);
    CHECK(found.preview.customers == 1);
    CHECK(found.preview.firstOn == day("2026-01-10"));
    CHECK(found.preview.lastOn == day("2026-02-10"));
    CHECK(found.preview.kinds[size_t(ItemKind::Invoice)].amountMinor == 12000);
    CHECK_FALSE(found.bank);
  }
  SECTION("a statement: every line") {
    const auto found = valueOf(inspectFile(
        files.write("s.csv", "Date;Libellé;Débit;Crédit\n22/03/2026;VIR A;;100,00\n"), {}));
    REQUIRE(found.bank);
    REQUIRE(found.bank->statements.size() == 1);
    REQUIRE(found.bank->statements[0].lines.size() == 1);
    CHECK(found.bank->statements[0].lines[0].amountMinor == 10000);
  }
  SECTION("a question is passed on, and nothing is guessed") {
    const auto found = valueOf(inspectFile(
        files.write("s.csv", "Customer,Invoice no,Invoice date,Amount\nC1,F1,02/03/2026,100.00\n"),
        {}));
    CHECK_FALSE(found.preview.unanswered.isEmpty());
    CHECK(found.preview.rows == 0);
  }
  SECTION("what is no known format is refused") {
    CHECK(inspectFile(files.write("x.png", QByteArray{"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16}), {})
              .error()
              .code == ErrorCode::FileFormat);
    CHECK(inspectFile(files.path("none"), {}).error().code == ErrorCode::NotFound);
  }
}
