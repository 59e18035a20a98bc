#include <QAbstractTextDocumentLayout>
#include <QImage>
#include <QPainter>
#include <QTextBlock>

#include "core/letters/print/report_paper.h"
#include "tests/support/catch.h"

using namespace encaisse;
using namespace Qt::StringLiterals;

namespace {

constexpr double pageHeight = 300;

/// A page of @p lines lines, then a heading over a table of two rows.
QString pageOf(int lines) {
  QString html = u"<body>"_s;
  for (int i = 0; i < lines; ++i) html += u"<p style=\"margin:0\">Line</p>"_s;
  return html + u"<h2>Promises</h2><table><tr><td>a</td><td>b</td><td>c</td></tr>"
                "<tr><td>d</td><td>e</td><td>f</td></tr></table></body>"_s;
}

void fill(QTextDocument& document, const QString& html) {
  document.setDocumentMargin(0);
  document.setPageSize({400, pageHeight});
  document.setHtml(html);
}

QTextBlock headingOf(const QTextDocument& document) {
  auto block = document.begin();
  while (block.isValid() && block.blockFormat().headingLevel() != 2) block = block.next();
  return block;
}

int placeOf(const QTextDocument& document, const QTextBlock& block) {
  return int(document.documentLayout()->blockBoundingRect(block).bottom() - 1) / int(pageHeight);
}

/// So many lines that the heading is the last thing on the first page.
int linesBefore() {
  for (int lines = 1; lines < 100; ++lines) {
    QTextDocument document;
    fill(document, pageOf(lines));
    const auto heading = headingOf(document);
    if (placeOf(document, heading) == 0 && placeOf(document, heading.next()) == 1) return lines;
  }
  return -1;
}

}  // namespace

TEST_CASE("keepHeadingsWithText") {
  QTextDocument document;
  SECTION("a heading at the foot of a page goes to the next one with its lines") {
    const int lines = linesBefore();
    REQUIRE(lines > 0);
    fill(document, pageOf(lines));
    keepHeadingsWithText(document);
    const auto heading = headingOf(document);
    CHECK(placeOf(document, heading) == 1);
    CHECK(placeOf(document, heading.next()) == 1);
  }
  SECTION("one with room below it stays") {
    fill(document, pageOf(2));
    keepHeadingsWithText(document);
    CHECK(placeOf(document, headingOf(document)) == 0);
    CHECK(document.pageCount() == 1);
  }
  SECTION("one over a single sentence stays with it, whatever follows") {
    fill(document, u"<h2>Alerts</h2><p>None.</p><h2>Aging</h2><p>Text</p>"_s);
    keepHeadingsWithText(document);
    CHECK(document.pageCount() == 1);
  }
}

TEST_CASE("drawNumberedPage") {
  QTextDocument document;
  fill(document, pageOf(60));
  REQUIRE(document.pageCount() > 1);
  constexpr int footer = 28;
  QImage paper{400, int(pageHeight) + footer, QImage::Format_RGB32};
  const auto inked = [&paper](QRect part) {
    for (int y = part.top(); y <= part.bottom(); ++y) {
      for (int x = part.left(); x <= part.right(); ++x) {
        if (qGray(paper.pixel(x, y)) < 200) return true;
      }
    }
    return false;
  };
  paper.fill(Qt::white);
  QPainter painter{&paper};
  drawNumberedPage(painter, document, 1, footer, u"fr"_s);
  painter.end();
  SECTION("the number stands at the right of the foot, where the text never comes") {
    CHECK(inked({300, int(pageHeight), 100, footer}));
    CHECK_FALSE(inked({0, int(pageHeight), 200, footer}));
  }
  SECTION("a page shows its own lines from the top") { CHECK(inked({0, 0, 100, 40})); }
}
