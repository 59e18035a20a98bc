#include "core/letters/print/page_png.h"
#include "core/letters/print/statement_pdf.h"
#include "tests/support/catch.h"

using namespace encaisse;
using namespace Qt::StringLiterals;

namespace {

StatementDocument aStatement(int items, int credits) {
  StatementDocument document;
  auto& frame = document.frame;
  frame.sender.name = u"Atelier Test"_s;
  frame.recipient.name = u"Client Nord"_s;
  frame.language = u"fr"_s;
  frame.day = QDate{2026, 10, 31};
  frame.subject = u"Relevé de compte au 31/10/2026"_s;
  document.figures.buckets = {0, 0, 0, 0};
  for (int i = 0; i < items; ++i) {
    frame.items.append(
        {u"FA-%1"_s.arg(i), QDate{2026, 8, 1}, QDate{2026, 9, 1}, 10000, 10000, 60, 0});
    frame.totalMinor += 10000;
    document.figures.buckets[1] += 10000;
  }
  for (int i = 0; i < credits; ++i) {
    document.credits.append({u"VIR-%1"_s.arg(i), QDate{2026, 9, 1}, {}, -2500, -2500, 0, 0});
    frame.creditMinor -= 2500;
  }
  document.figures.credits = frame.creditMinor;
  document.figures.balance = frame.totalMinor + frame.creditMinor;
  return document;
}

QStringList texts(const std::vector<LetterPage>& pages) {
  QStringList lines;
  for (const auto& page : pages) {
    for (const auto& text : page.texts) lines.append(text.layout->text());
  }
  return lines;
}

}  // namespace

TEST_CASE("layoutStatement") {
  SECTION("items, credits apart, the days late and the balance") {
    const auto lines = texts(layoutStatement(aStatement(3, 2)));
    CHECK(lines.contains(u"VIR-1"_s));
    CHECK(lines.contains(u"300,00"_s));  // 3 × 100.00
    CHECK(lines.contains(u"-50,00"_s));  // 2 × 25.00
    CHECK(lines.contains(u"250,00\u00A0€"_s));
    CHECK(lines.contains(u"Solde de votre compte"_s));
    CHECK(lines.contains(u"31–60\u00A0j de retard"_s));
    CHECK(lines.contains(u"Plus de 90\u00A0j"_s));
  }
  SECTION("only credits: the balance is in the customer's favour") {
    const auto lines = texts(layoutStatement(aStatement(0, 2)));
    CHECK(lines.contains(u"Solde en votre faveur"_s));
    CHECK(lines.contains(u"50,00\u00A0€"_s));
  }
  SECTION("nothing open is one page without tables") {
    const auto pages = layoutStatement(aStatement(0, 0));
    CHECK(pages.size() == 1);
    CHECK_FALSE(texts(pages).contains(u"Solde de votre compte"_s));
  }
  SECTION("nothing leaves the sheet, however long the account") {
    const int items = GENERATE(1, 20, 30, 35, 200);
    auto document = aStatement(items, items / 2);
    document.figures.balance = 922337203685477580;
    const auto pages = layoutStatement(document);
    CAPTURE(items);
    for (const auto& page : pages) {
      for (const auto& text : page.texts) {
        if (!text.bounds().isEmpty()) CHECK(QRectF(150, 100, 1800, 2770).contains(text.bounds()));
      }
    }
    CHECK((items < 200 || pages.size() >= 5));
  }
}

TEST_CASE("statementPdf") {
  SECTION("several customers go into one file, each with pages of its own") {
    const auto pdf = statementPdf({aStatement(2, 0), aStatement(3, 1), aStatement(1, 0)});
    REQUIRE(pdf.ok());
    CHECK(pdf.value().count("/Type /Page\n") == 3);
    CHECK(pdf.value().contains("/FontFile2"));
  }
  SECTION("none is said") { CHECK(statementPdf({}).error().code == ErrorCode::NotFound); }
}

TEST_CASE("pagesPng") {
  const auto images = pagesPng(layoutStatement(aStatement(60, 0)), 420);
  REQUIRE(images.size() >= 2);
  const auto image = QImage::fromData(images.first(), "PNG");
  CHECK(image.width() == 420);
  CHECK(image.height() == 594);  // 420 × 297 ÷ 210
}
