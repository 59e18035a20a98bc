#include "core/letters/interest_document.h"
#include "tests/support/catch.h"
#include "tests/support/snapshot_builder.h"

using namespace encaisse;
using namespace Qt::StringLiterals;

namespace {

/// 12 000.00 due 31 May 2026, paid 20 July: law.md 1.2.
SnapshotBuilder workedExample() {
  SnapshotBuilder builder;
  const int alpha = builder.customer(u"C1"_s, u"ALPHA SARL"_s);
  builder.pay(builder.invoice(alpha, day("2026-05-01"), day("2026-05-31"), 1'200'000),
              day("2026-07-20"), 1'200'000);
  return builder;
}

QList<InterestDocument> documentsOf(const SnapshotBuilder& builder, const char* asOf) {
  const auto snapshot = builder.build();
  const auto report = buildInterestReport(snapshot, {}, {day(asOf)});
  return interestDocuments(snapshot, report);
}

}  // namespace

TEST_CASE("InterestDocument") {
  auto builder = workedExample();

  SECTION("the sums are the report's, each rate has its source and evidence") {
    const auto documents = documentsOf(builder, "2026-11-21");
    REQUIRE(documents.size() == 1);
    const auto& document = documents.first();
    CHECK(document.total.sum() == 24137);
    CHECK(document.noteNumbers == QList<QList<int>>{{1, 2}});
    REQUIRE(document.rateNotes.size() == 2);
    CHECK(document.rateNotes[0].startsWith(
        u"12,15\u00A0%\u00A0: taux de refinancement de la BCE au 01/01/2026 (2,15\u00A0%) + 10"_s));
    CHECK(document.rateNotes[1].contains(u"ECB decision of 2026-06-11"_s));
    CHECK(document.rateNotes[1].contains(u"de seconde main"_s));
    CHECK(document.remarks.join(u' ').contains(u"L441-10 II"_s));
    CHECK_FALSE(document.remarks.join(u' ').contains(u"À parfaire"_s));
  }
  SECTION("in the customer's language") {
    builder.at(0).language = u"en"_s;
    const auto document = documentsOf(builder, "2026-11-21").first();
    CHECK(document.title == u"Late-payment interest as of 21 November 2026"_s);
    CHECK(document.rateNotes[0].startsWith(u"12.15%: ECB refinancing rate on 1 January 2026"_s));
  }
  SECTION("a public buyer has its own law") {
    builder.at(0).segment = u"Public"_s;
    const auto document = documentsOf(builder, "2026-11-21").first();
    CHECK(document.rateNotes.size() == 1);
    CHECK(document.remarks.join(u' ').contains(u"R2192-31"_s));
    CHECK_FALSE(document.remarks.join(u' ').contains(u"L441-10"_s));
  }
  SECTION("a contract rate shows its floor") {
    builder.company().penaltyRate = 500;
    const auto document = documentsOf(builder, "2026-11-21").first();
    CHECK(document.rateNotes[0].contains(u"minimum légal de la période\u00A0: 7,86"_s));
    CHECK(document.remarks.join(u' ').contains(u"inférieur au minimum légal"_s));
  }
  SECTION("what is still owed is to be completed, and a rate beyond what is known is said") {
    const int late = builder.invoice(0, day("2026-05-01"), day("2026-05-31"), 1'000'000);
    Q_UNUSED(late)
    const auto document = documentsOf(builder, "2027-01-31").first();
    // 10 000 × 12.65 % ÷ 365 = 3.4658
    CHECK(document.remarks.first().contains(u"3,47\u00A0€"_s));
    CHECK(document.rateNotes.last().contains(u"provisoire"_s));
  }
  SECTION("no sheet where nothing is claimed") {
    builder.at(0).name = u"Jean Dupont"_s;
    CHECK(documentsOf(builder, "2026-11-21").isEmpty());
  }
}
