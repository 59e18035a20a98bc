#include "core/letters/print/court_file_pdf.h"
#include "core/letters/print/hand_over_zip.h"
#include "core/letters/print/paper_pdf.h"
#include "core/letters/print/pdf_join.h"
#include "tests/support/law_ledgers.h"

using namespace encaisse;
using namespace encaisse::testing;
using namespace Qt::StringLiterals;

namespace {

Paper aPaper(int rows) {
  Paper paper;
  paper.frame = paperFrame(aCompany(), {}, day("2026-07-20"), u"fr"_s);
  paper.title = u"Relevé"_s;
  PaperBlock block;
  block.heading = u"Pièces"_s;
  block.texts = {u"Un texte."_s};
  block.table.heads = {u"Pièce"_s, u"Montant"_s};
  block.table.figures = {1};
  for (int i = 0; i < rows; ++i) block.table.rows.append({u"F%1"_s.arg(i), u"1,00"_s});
  block.table.totals = {u"Total"_s, u"%1,00"_s.arg(rows)};
  paper.blocks.append(block);
  return paper;
}

int countOf(const std::vector<LetterPage>& pages, const QString& text) {
  int count = 0;
  for (const auto& page : pages) {
    for (const auto& placed : page.texts) count += placed.layout->text() == text ? 1 : 0;
  }
  return count;
}

}  // namespace

TEST_CASE("Papers of procedures") {
  SECTION("a long table goes on with its head, and nothing stands below the foot") {
    const auto pages = layoutPaper(aPaper(120));
    REQUIRE(pages.size() > 2);
    CHECK(countOf(pages, u"Pièce"_s) == int(pages.size()));
    CHECK(countOf(pages, u"F119"_s) == 1);
    for (const auto& page : pages) {
      for (const auto& text : page.texts) {
        const bool isRow = text.layout->text().startsWith(u'F');
        if (isRow) CHECK(text.bounds().bottom() <= sheet::bodyBottom);
      }
    }
  }
  SECTION("texts of a hostile name stay in their cell") {
    auto paper = aPaper(1);
    paper.blocks.first().table.rows.first() = {QString(5000, u'W'), u"1,00"_s};
    CHECK(layoutPaper(paper).size() == 1);
  }
}

TEST_CASE("joinPdfs") {
  const auto one = valueOf(paperPdf(aPaper(1)));
  const auto many = valueOf(paperPdf(aPaper(120)));
  SECTION("all pages, and a bookmark for each part") {
    const int pages = valueOf(pageCount(many));
    REQUIRE(pages > 2);
    const auto joined = valueOf(joinPdfs({{u"1. Requête"_s, one}, {u"2. Relevé"_s, many}}));
    CHECK(valueOf(pageCount(joined)) == 1 + pages);
    CHECK(joined.contains("/Outlines"));
    CHECK(joined.contains("/UseOutlines"));
  }
  SECTION("what is no PDF is named and refused") {
    const auto joined = joinPdfs({{u"bon"_s, one}, {u"cassé"_s, "hello"}});
    REQUIRE_FALSE(joined.ok());
    CHECK(joined.error().message.contains(u"cassé"_s));
    CHECK_FALSE(pageCount("x").ok());
  }
}

TEST_CASE("Notice and court file on paper") {
  const auto ledger = ledgerFrom(oneLateInvoice());
  setKind(*ledger, "C1", "professional");
  const auto of = caseOf(*ledger, "C1", "2026-07-20");
  const auto notice = valueOf(readNotice(*ledger, of, {}));
  const auto pdf = valueOf(noticePdf(notice));
  CHECK(valueOf(pageCount(pdf)) >= 3);  // letter, items, sheet
  valueOf(ledger->procedures().recordNotice(sentNotice(notice, u"med.pdf"_s, pdf)));
  const auto printed = valueOf(printCourtFile(valueOf(readCourtFile(*ledger, of))));
  REQUIRE(printed.files.size() == 5);
  CHECK(printed.files[2].bytes == pdf);  // as it left
  int pages = 0;
  for (const auto& file : printed.files) pages += valueOf(pageCount(file.bytes));
  CHECK(valueOf(pageCount(printed.whole)) == pages);
}

TEST_CASE("handOverZip") {
  const auto ledger = ledgerFrom(oneLateInvoice());
  setKind(*ledger, "C1", "professional");
  const auto of = caseOf(*ledger, "C1", "2026-07-20");
  const auto lines = debtLines(of.snapshot, of.customer, of.day, of.texts, true);
  HandOver record;
  record.customerId = of.debtor().id;
  record.agent = u"Agence"_s;
  record.openedOn = of.day;
  const auto zip = valueOf(handOverZip(of, record, lines));
  CHECK(zip.startsWith("PK"));
  for (const auto* name : {"dossier.pdf", "debiteur.csv", "pieces.csv"}) CHECK(zip.contains(name));
}
