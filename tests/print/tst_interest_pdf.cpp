#include "core/letters/print/interest_pdf.h"
#include "tests/support/catch.h"
#include "tests/support/snapshot_builder.h"

using namespace encaisse;
using namespace Qt::StringLiterals;

namespace {

QStringList textsOf(const LetterPage& page) {
  QStringList texts;
  for (const auto& text : page.texts) texts.append(text.layout->text());
  return texts;
}

/// @p count invoices of 1 200.00 to one customer, open since 31 May 2026.
Snapshot lateInvoices(int count) {
  SnapshotBuilder builder;
  const int alpha = builder.customer(u"C1"_s, u"ALPHA SARL"_s);
  for (int i = 0; i < count; ++i) {
    builder.invoice(alpha, day("2026-05-01"), day("2026-05-31"), 120'000);
  }
  return builder.build();
}

std::vector<LetterPage> pagesOf(const Snapshot& snapshot, const char* asOf) {
  const auto report = buildInterestReport(snapshot, {}, {day(asOf)});
  return layoutInterest(interestDocuments(snapshot, report).first());
}

}  // namespace

TEST_CASE("Calculation sheet") {
  SECTION("one invoice: its segments, sums, law and sources on one page") {
    const auto pages = pagesOf(lateInvoices(1), "2026-07-20");
    REQUIRE(pages.size() == 1);
    const auto texts = textsOf(pages.front());
    // A tenth of law.md 1.2: 11.98356 + 8.15342 = 20.13698
    CHECK(texts.contains(u"11,98"_s));
    CHECK(texts.contains(u"8,16"_s));
    CHECK(texts.contains(u"20,14"_s));
    CHECK(texts.contains(u"60,14\u00A0€"_s));
    CHECK(texts.contains(u"12,15\u00A0%"_s));
    CHECK(texts.contains(u"Page 1/1"_s));
    CHECK(texts.filter(u"[2] 12,40"_s).size() == 1);
  }
  SECTION("many: carried totals, and nothing below the foot of a page") {
    const auto pages = pagesOf(lateInvoices(60), "2026-07-20");
    REQUIRE(pages.size() > 3);
    for (size_t i = 0; i + 1 < pages.size(); ++i) {
      const auto here = textsOf(pages[i]);
      const auto next = textsOf(pages[i + 1]);
      const auto at = here.indexOf(u"À reporter"_s);
      if (at < 0) continue;  // the table ended here
      const auto brought = next.indexOf(u"Report"_s);
      REQUIRE(brought >= 0);
      CHECK(here[at + 1] == next[brought + 1]);
    }
    for (const auto& page : pages) {
      for (const auto& text : page.texts) {
        CHECK(text.bounds().bottom() < sheet::height - 100);
        const bool isFooter = text.at.y() >= sheet::footerTop;
        CHECK((isFooter || text.bounds().bottom() <= sheet::bodyBottom + 1));
      }
    }
    // 60 × (20.14 + 40.00) = 3 608.40
    CHECK(textsOf(pages[pages.size() - 1]).join(u' ').contains(u"Page %1/%1"_s.arg(pages.size())));
    QStringList all;
    for (const auto& page : pages) all += textsOf(page);
    CHECK(all.contains(u"3\u00A0608,40\u00A0€"_s));
  }
  SECTION("a PDF of all customers, or the reason why there is none") {
    auto snapshot = lateInvoices(1);
    const auto report = buildInterestReport(snapshot, {}, {day("2026-07-20")});
    const auto pdf = interestPdf(snapshot, report);
    REQUIRE(pdf.ok());
    CHECK(pdf.value().startsWith("%PDF-"));
    const auto none = interestPdf(snapshot, buildInterestReport(snapshot, {}, {day("2026-05-31")}));
    REQUIRE_FALSE(none.ok());
    CHECK(none.error().code == ErrorCode::NotFound);
    CHECK_FALSE(writeInterestPdf(u"/nowhere/at/all.pdf"_s, snapshot, report).ok());
  }
}
