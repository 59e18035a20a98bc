#include "core/letters/print/report_paper.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextBlock>
#include <QTextCursor>

#include "core/letters/letter_words.h"

namespace encaisse {
namespace {

/// A heading with fewer lines below it stands alone to the eye: a row of three cells and one more.
constexpr int fewestBlocks = 4;

int pageOf(const QTextDocument& document, double y) {
  return int(y / document.pageSize().height());
}

/// Whether @p heading and the first blocks below it do not stand on one page.
bool standsAlone(const QTextDocument& document, const QTextBlock& heading) {
  const auto* layout = document.documentLayout();
  const int page = pageOf(document, layout->blockBoundingRect(heading).top());
  auto block = heading.next();
  for (int i = 0; i < fewestBlocks && block.isValid(); ++i, block = block.next()) {
    if (block.blockFormat().headingLevel() > 0) return false;  // a short part ends here
    if (pageOf(document, layout->blockBoundingRect(block).bottom() - 1) != page) return true;
  }
  return false;
}

}  // namespace

void keepHeadingsWithText(QTextDocument& document) {
  for (auto block = document.begin(); block.isValid(); block = block.next()) {
    if (block.blockFormat().headingLevel() != 2 || !standsAlone(document, block)) continue;
    QTextBlockFormat format = block.blockFormat();
    format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
    QTextCursor{block}.setBlockFormat(format);
  }
}

void drawNumberedPage(QPainter& painter, const QTextDocument& document, int page, double footer,
                      const QString& language) {
  const QSizeF size = document.pageSize();
  QAbstractTextDocumentLayout::PaintContext context;
  context.clip = QRectF{0, page * size.height(), size.width(), size.height()};
  context.palette.setColor(QPalette::Text, Qt::black);
  painter.save();
  painter.translate(0, -page * size.height());
  painter.setClipRect(context.clip);
  document.documentLayout()->draw(&painter, context);
  painter.restore();
  painter.save();
  QFont font = document.defaultFont();
  font.setPixelSize(11);
  painter.setFont(font);
  painter.setPen(QColor{0x55, 0x5C, 0x63});
  painter.drawText(QRectF{0, size.height(), size.width(), footer},
                   int(Qt::AlignRight | Qt::AlignBottom),
                   letterWords(language).page.arg(page + 1).arg(document.pageCount()));
  painter.restore();
}

}  // namespace encaisse
