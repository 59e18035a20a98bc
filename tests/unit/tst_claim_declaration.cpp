#include "core/letters/letter_format.h"
#include "core/procedures/claim_declaration.h"
#include "tests/support/law_ledgers.h"

using namespace encaisse;
using namespace encaisse::testing;
using namespace Qt::StringLiterals;

namespace {

QString euros(qint64 minor) { return letterMoney(minor, Currency::eur(), u"fr"_s); }

}  // namespace

TEST_CASE("Declaration of a claim") {
  FecText fec{"DateEcheance"};
  fec.invoice(1, "20260501", "C1", "F1", 1'200'000, {}, "20260531")
      .invoice(2, "20260601", "C1", "F2", 50'000, {}, "20260731")
      .invoice(3, "20260615", "C1", "F3", 70'000, {}, "20260630");
  const auto ledger = ledgerFrom(fec);
  setKind(*ledger, "C1", "professional");
  Insolvency record;
  record.customerId = idOf(*ledger, "C1");
  record.kind = u"liquidation"_s;
  record.openedOn = day("2026-06-11");
  record.publishedOn = day("2026-06-17");
  record.representative = u"Maître Durand"_s;
  record.address = u"3 place du Marché\n13001 Marseille"_s;
  valueOf(ledger->procedures().save(record));
  const auto of = caseOf(*ledger, "C1", "2026-07-20");
  const auto declare = [&](const Insolvency& insolvency) {
    return buildClaimDeclaration(of.snapshot, insolvency, of.day, of.texts, of.report);
  };

  SECTION("what was owed before the judgment, due and to fall due, interest to the day before") {
    const auto paper = valueOf(declare(record));
    const QString text = paperText(paper);
    CHECK(paper.frame.recipient.name == u"Maître Durand"_s);
    CHECK(paper.frame.recipient.postcode == u"13001"_s);
    CHECK(paper.frame.recipient.city == u"Marseille"_s);
    CHECK(text.contains(u"ALPHA SARL"_s));
    CHECK(text.contains(u"liquidation judiciaire"_s));
    CHECK(text.contains(u"11/06/2026"_s));
    CHECK(text.contains(u"publié au BODACC le 17/06/2026"_s));
    CHECK(text.contains(u"Principal échu\t"_s + euros(1'200'000)));
    CHECK(text.contains(u"Principal à échoir\t"_s + euros(50'000)));
    CHECK_FALSE(text.contains(u"F3"_s));  // delivered after the opening
    // 1 to 10 June: 12 000 × 12.15 % × 10 ÷ 365 = 39.9452
    CHECK(text.contains(euros(3995)));
    // the lump sum of F1, late before the opening; none of F2, whose due date came after
    CHECK(text.contains(u"Total\t"_s + euros(1'200'000 + 50'000 + 3995 + 4000)));
    CHECK(text.contains(u"sincère"_s));
  }
  SECTION("the deadline counts from the publication (law.md 3.6, 10.4)") {
    CHECK(claimDeadline(of.snapshot, record) == day("2026-08-17"));
    record.outsideFrance = true;
    CHECK(claimDeadline(of.snapshot, record) == day("2026-10-19"));  // 17 October is a Saturday
    record.publishedOn = {};
    CHECK_FALSE(claimDeadline(of.snapshot, record).isValid());
  }
  SECTION("nothing before the opening is nothing to declare") {
    record.openedOn = day("2026-04-01");
    const auto refused = declare(record);
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().code == ErrorCode::Conflict);
  }
}
