#include "core/ledger/ledger_interest.h"
#include "tests/support/ledgers.h"

using namespace encaisse;
using namespace encaisse::testing;
using namespace Qt::StringLiterals;

namespace {

/// Imports @p fec and asks for the interest of everybody.
InterestReport interestOf(Ledger& ledger, const FecText& fec, const char* asOf) {
  TestFiles files;
  const QString path = files.write("123456782FEC20261231.txt", fec.bytes());
  valueOf(ledger.imports().apply(path, {}));
  return valueOf(readInterest(ledger, valueOf(ledger.snapshot()), {day(asOf)}));
}

void setSegment(Ledger& ledger, const QString& code, const QString& segment) {
  auto customer = valueOf(ledger.customers().findByCode(code));
  customer.segment = segment;
  REQUIRE(ledger.customers().save(customer).ok());
}

}  // namespace

TEST_CASE("Interest of a ledger") {
  const auto ledger = anEmptyLedger();

  SECTION("the worked examples, from a FEC to the figure") {
    FecText fec{"DateEcheance"};
    fec.invoice(1, "20260501", "PRO", "F1", 1'200'000, "A", "20260531")
        .payment(2, "20260720", "PRO", "V1", 1'200'000, "A")
        .invoice(3, "20260501", "VILLE", "F2", 1'200'000, "B", "20260531")
        .payment(4, "20260720", "VILLE", "V2", 1'200'000, "B");
    interestOf(*ledger, fec, "2026-11-21");
    setSegment(*ledger, u"PRO"_s, u"PME"_s);
    setSegment(*ledger, u"VILLE"_s, u"Public"_s);
    const auto report =
        valueOf(readInterest(*ledger, valueOf(ledger->snapshot()), {day("2026-11-21")}));
    REQUIRE(report.rows.size() == 2);
    CHECK(report.rows[0].number == u"F1"_s);
    CHECK(report.rows[0].sheet.interest == 20137);  // law.md 1.2
    CHECK(report.rows[1].sheet.interest == 16685);  // law.md 1.3
    CHECK(report.total.sum() == 20137 + 16685 + 2 * 4000);
  }
  SECTION("a partial lettering is a part payment") {
    FecText fec{"DateEcheance"};
    fec.invoice(1, "20260501", "PRO", "F1", 100'000, "A", "20260531")
        .payment(2, "20260615", "PRO", "V1", 40'000, "A");
    interestOf(*ledger, fec, "2026-06-30");
    setSegment(*ledger, u"PRO"_s, u"PME"_s);
    const auto report =
        valueOf(readInterest(*ledger, valueOf(ledger->snapshot()), {day("2026-06-30")}));
    REQUIRE(report.rows.size() == 1);
    // 1 000 × 12.15 % × 15 ÷ 365 = 4.9932; 600 × 12.15 % × 15 ÷ 365 = 2.9959; sum 7.9890
    CHECK(report.rows[0].sheet.interest == 799);
    CHECK(report.rows[0].sheet.openPrincipal == 60'000);
  }
  SECTION("an opening that says only a balance bears no interest") {
    FecText fec;
    fec.line("AN", 1, "20260101", "411000", "PRO", "AN", 100'000)
        .line("AN", 1, "20260101", "110000", {}, "AN", -100'000);
    const auto report = interestOf(*ledger, fec, "2026-06-30");
    CHECK(report.rows.isEmpty());
    CHECK(report.leftOut.size() == 1);
  }
}
