#include "core/procedures/rate_service.h"
#include "tests/support/law_ledgers.h"

using namespace encaisse;
using namespace encaisse::testing;
using namespace Qt::StringLiterals;

TEST_CASE("RateService") {
  const auto ledger = ledgerFrom(oneLateInvoice());
  auto& rates = ledger->rates();
  const QString ecb = RateTable::ecbRefinancing();
  const OwnRate own{0, ecb, day("2026-07-01"), 300, u"ecb.europa.eu"_s};

  SECTION("an own rate wins on its day, with its source, until it is taken back") {
    const int shipped = valueOf(rates.table()).find(ecb).at(dayNumber(own.from))->basisPoints;
    CHECK(shipped == 240);  // ECB, 17 June 2026
    valueOf(rates.save(own));
    const auto found = valueOf(rates.table()).find(ecb).at(dayNumber(own.from));
    CHECK(found->basisPoints == 300);
    CHECK(found->evidence == u"USER"_s);
    CHECK(found->source == u"ecb.europa.eu"_s);
    REQUIRE(rates.remove(ecb, own.from).ok());
    CHECK(valueOf(rates.table()).find(ecb).at(dayNumber(own.from))->basisPoints == 240);
    REQUIRE(ledger->undo().undoLast().ok());
    CHECK(valueOf(rates.table()).find(ecb).at(dayNumber(own.from))->basisPoints == 300);
    REQUIRE(ledger->undo().undoLast().ok());
    CHECK(valueOf(rates.ownRates()).isEmpty());
  }
  SECTION("interest is computed with it") {
    setKind(*ledger, "C1", "professional");
    CHECK(caseOf(*ledger, "C1", "2026-07-20").report.total.interest == 20137);  // law.md 1.2
    valueOf(rates.save(own));
    // 30 days at 12.15 %: 119.8356; 20 days at 13.00 %: 85.4795; 205.3151
    const auto report = caseOf(*ledger, "C1", "2026-07-20").report;
    CHECK(report.total.interest == 20532);
    CHECK(report.rows.first().sheet.segments.last().rateEvidence == u"USER"_s);
  }
  SECTION("saving the same day again replaces it") {
    valueOf(rates.save(own));
    auto other = own;
    other.basisPoints = 325;
    valueOf(rates.save(other));
    REQUIRE(valueOf(rates.ownRates()).size() == 1);
    CHECK(valueOf(rates.ownRates()).first().basisPoints == 325);
    REQUIRE(ledger->undo().undoLast().ok());
    CHECK(valueOf(rates.ownRates()).first().basisPoints == 300);
  }
  SECTION("what is no rate is refused") {
    auto wrong = own;
    wrong.series = u"libor"_s;
    CHECK_FALSE(rates.save(wrong).ok());
    wrong = own;
    wrong.source = u"  "_s;
    CHECK_FALSE(rates.save(wrong).ok());
    wrong = own;
    wrong.from = {};
    CHECK_FALSE(rates.save(wrong).ok());
    wrong = own;
    wrong.basisPoints = 10001;
    CHECK_FALSE(rates.save(wrong).ok());
    CHECK_FALSE(rates.remove(ecb, day("2026-07-01")).ok());
  }
}
