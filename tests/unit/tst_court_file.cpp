#include "core/letters/letter_format.h"
#include "core/procedures/court_file.h"
#include "core/procedures/hand_over_file.h"
#include "tests/support/law_ledgers.h"

using namespace encaisse;
using namespace encaisse::testing;
using namespace Qt::StringLiterals;

namespace {

QString euros(qint64 minor) { return letterMoney(minor, Currency::eur(), u"fr"_s); }

QString textOf(const CourtPiece& piece) { return paperText(std::get<Paper>(piece.content)); }

}  // namespace

TEST_CASE("Court file") {
  const auto ledger = ledgerFrom(oneLateInvoice());
  setKind(*ledger, "C1", "professional");

  SECTION("request, invoices, what left, sheet, list: numbered in one row") {
    const auto before = caseOf(*ledger, "C1", "2026-07-20");
    const auto notice = valueOf(readNotice(*ledger, before, {}));
    valueOf(ledger->procedures().recordNotice(sentNotice(notice, u"med.pdf"_s, "%PDF-x")));
    const auto of = caseOf(*ledger, "C1", "2026-07-20");
    const auto file = valueOf(readCourtFile(*ledger, of));
    REQUIRE(file.pieces.size() == 5);
    CHECK(file.pieces[0].number == 0);
    CHECK(file.pieces[1].title == u"Factures et pièces dues"_s);
    CHECK(file.pieces[2].title == u"Mise en demeure du 20/07/2026"_s);
    CHECK(std::get<QByteArray>(file.pieces[2].content) == "%PDF-x");
    CHECK(file.pieces[3].number == 3);
    CHECK(file.pieces[4].fileName == u"99-bordereau.pdf"_s);
    CHECK(textOf(file.pieces[4]).contains(u"2\tMise en demeure du 20/07/2026\t"_s));
    CHECK(textOf(file.pieces[1]).contains(u"F1\t01/05/2026\t31/05/2026"_s));
    const QString request = textOf(file.pieces[0]);
    CHECK(request.contains(u"Atelier Test, SARL, SIREN"_s));
    CHECK(request.contains(u"ALPHA SARL"_s));
    CHECK(request.contains(u"article 1406"_s));
    CHECK(request.contains(euros(1'200'000)));
    CHECK(request.contains(euros(20'137)));  // law.md 1.2
    CHECK(request.contains(u"Total\t"_s + euros(1'200'000 + 20'137 + 4'000)));
    CHECK(request.contains(u"dans les 6 mois (CPC 1411)"_s));  // before 1 September 2026
    CHECK(file.remarks.size() == 1);
  }
  SECTION("the delays follow the day of the order; what is missing is said") {
    const auto file = valueOf(readCourtFile(*ledger, caseOf(*ledger, "C1", "2026-09-01")));
    CHECK(textOf(file.pieces[0]).contains(u"dans les 3 mois (CPC 1411)"_s));
    CHECK(textOf(file.pieces[0]).contains(u"2 mois après la signification"_s));
    CHECK(file.remarks.size() == 2);  // no notice, and the copies
  }
  SECTION("not what is not due, nor in insolvency proceedings") {
    CHECK_FALSE(readCourtFile(*ledger, caseOf(*ledger, "C1", "2026-05-31")).ok());
    Insolvency record;
    record.customerId = idOf(*ledger, "C1");
    record.openedOn = day("2026-06-10");
    valueOf(ledger->procedures().save(record));
    CHECK_FALSE(readCourtFile(*ledger, caseOf(*ledger, "C1", "2026-07-20")).ok());
    // on the day before nobody knew
    CHECK(readCourtFile(*ledger, caseOf(*ledger, "C1", "2026-06-09")).ok());
  }
  SECTION("no customer of that code is said") {
    CHECK_FALSE(readCase(*ledger, u"C9"_s, day("2026-07-20")).ok());
  }
}

TEST_CASE("File of a hand-over") {
  const auto ledger = ledgerFrom(oneLateInvoice());
  setKind(*ledger, "C1", "professional");
  const auto of = caseOf(*ledger, "C1", "2026-07-20");
  const auto lines = debtLines(of.snapshot, of.customer, of.day, of.texts, true);
  HandOver record;
  record.agent = u"Agence Sud"_s;
  record.openedOn = of.day;
  const auto file = handOverFile(of.snapshot, of.customer, record, lines, of.report);
  CHECK(file.summary.frame.recipient.name == u"Agence Sud"_s);
  CHECK(paperText(file.summary).contains(u"Total\t"_s + euros(1'200'000 + 20'137 + 4'000)));
  REQUIRE(file.items.rows.size() == 1);
  CHECK(
      toCsv(file.items)
          .contains(
              u"F1,Libelle,2026-05-01,2026-05-31,12000.00,0.00,0.00,12000.00,0.00,201.37,40.00"_s));
  CHECK(toCsv(file.debtor).contains(u"C1,ALPHA SARL,732829320,2 quai du Port"_s));
}
