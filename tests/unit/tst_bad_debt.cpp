#include "core/letters/letter_format.h"
#include "core/procedures/bad_debt.h"
#include "tests/support/catch.h"
#include "tests/support/snapshot_builder.h"

using namespace encaisse;
using namespace Qt::StringLiterals;

namespace {

DebtLine aLine() {
  DebtLine line;
  line.number = u"F1"_s;
  line.label = u"Chantier Nord"_s;
  line.issuedOn = day("2025-01-15");
  line.amount = 120'000;
  line.open = 120'000;
  return line;
}

Doubtful aDoubt() {
  Doubtful doubtful;
  doubtful.decidedOn = day("2026-10-01");
  doubtful.provisionMinor = 100'000;
  doubtful.reason = u"liquidation, aucun actif"_s;
  return doubtful;
}

}  // namespace

TEST_CASE("Bad debts") {
  SECTION("an amount in price and VAT, which add up") {
    CHECK(withoutVat(120'000, 2000).net == 100'000);
    CHECK(withoutVat(120'000, 2000).vat == 20'000);
    CHECK(withoutVat(100, 2000).net == 83);  // 0.8333
    CHECK(withoutVat(100, 550).net == 95);   // 0.94787
    CHECK(withoutVat(105, 1000).net == 95);  // 0.9545
    CHECK(withoutVat(0, 2000).vat == 0);
    CHECK(withoutVat(77, 0).net == 77);
    const qint64 large = 900'000'000'000'000;
    CHECK(withoutVat(large, 2000).net == 750'000'000'000'000);
  }
  SnapshotBuilder builder;
  builder.customer(u"C1"_s, u"ALPHA"_s);
  const auto snapshot = builder.build();
  SECTION("the statement: number, label, date, price, VAT and the mention (BOI-TVA-DED-40-10-20)") {
    const auto paper = buildVatStatement(snapshot, 0, day("2026-11-01"), {{aLine(), aDoubt()}});
    REQUIRE(paper.ok());
    const QString text = paperText(paper.value());
    const QString net = letterAmount(100'000, Currency::eur(), u"fr"_s);
    CHECK(text.contains(u"F1\tChantier Nord\t15/01/2025\t"_s + net));
    CHECK(text.contains(
        u"Facture demeurée impayée pour la somme de %1 euros (prix net) et pour la "
        u"somme de %2 euros (taxe sur la valeur ajoutée correspondante) qui ne peut "
        u"faire l’objet d’une déduction (article 272 du code général des impôts)"_s.arg(
            net, letterAmount(20'000, Currency::eur(), u"fr"_s))));
  }
  SECTION("the wording follows the day: VAT moves to another code in 2027") {
    CHECK(findWording(u"vat_recovery"_s, day("2026-12-31"))->evidence == u"SEEN"_s);
    CHECK(findWording(u"vat_recovery"_s, day("2027-01-01"))->evidence == u"2ND"_s);
    CHECK_FALSE(findWording(u"other"_s, day("2027-01-01")));
    CHECK_FALSE(parseWordings("head\na;b;c\n").ok());
  }
  SECTION("nothing doubtful is nothing to state") {
    CHECK_FALSE(buildVatStatement(snapshot, 0, day("2026-11-01"), {}).ok());
  }
  SECTION("entries: 416, depreciation without VAT, then back and the loss (law.md 3.7)") {
    auto doubtful = aDoubt();
    auto csv = toCsv(doubtfulEntries({{doubtful, aLine()}}, Currency::eur()));
    auto lines = csv.split(u"\r\n"_s, Qt::SkipEmptyParts);
    REQUIRE(lines.size() == 5);
    CHECK(lines[1].startsWith(u"2026-10-01,OD,416,"_s));
    CHECK(lines[1].endsWith(u",1200.00,"_s));
    CHECK(lines[2].contains(u",411,"_s));
    CHECK(lines[3].contains(u",68174,"_s));
    CHECK(lines[3].endsWith(u",1000.00,"_s));
    CHECK(lines[4].contains(u",491,"_s));
    doubtful.endedOn = day("2026-12-31");
    csv = toCsv(doubtfulEntries({{doubtful, aLine()}}, Currency::eur()));
    lines = csv.split(u"\r\n"_s, Qt::SkipEmptyParts);
    REQUIRE(lines.size() == 10);
    CHECK(lines[5].contains(u",491,"_s));
    CHECK(lines[6].contains(u",78174,"_s));
    CHECK(lines[7].contains(u",654,"_s));
    CHECK(lines[7].endsWith(u",1000.00,"_s));
    CHECK(lines[8].contains(u",44571,"_s));
    CHECK(lines[8].endsWith(u",200.00,"_s));
    CHECK(lines[9].endsWith(u",,1200.00"_s));
  }
}
