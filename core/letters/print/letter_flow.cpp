#include "core/letters/print/letter_flow.h"

#include <utility>

namespace encaisse {

void LetterFlow::newPage() {
  m_pages.emplace_back();
  m_y = sheet::continuedTop;
}

void LetterFlow::addText(std::shared_ptr<const QTextLayout> layout, double x, double y,
                         QColor colour) {
  m_pages.back().texts.push_back({std::move(layout), {x, y}, colour});
}

void LetterFlow::addBox(QRectF rect, QColor colour) {
  m_pages.back().boxes.push_back({rect, colour});
}

void LetterFlow::addImage(QRectF rect, const QImage& image) {
  m_pages.back().images.push_back({rect, image});
}

void LetterFlow::addParagraph(const std::shared_ptr<const QTextLayout>& layout, double space) {
  const double height = heightOf(*layout);
  if (height > left()) {
    if (height > sheet::bodyBottom - sheet::continuedTop) {
      addLines(layout);
      skip(space);
      return;
    }
    newPage();
  }
  addText(layout, sheet::left, m_y);
  skip(height + space);
}

void LetterFlow::addLines(const std::shared_ptr<const QTextLayout>& layout) {
  int first = 0;
  while (first < layout->lineCount()) {
    const double shift = layout->lineAt(first).y();
    int end = first;
    double bottom = m_y;
    while (end < layout->lineCount()) {
      const double below =
          end + 1 < layout->lineCount() ? layout->lineAt(end + 1).y() : heightOf(*layout);
      if (m_y + below - shift > sheet::bodyBottom) break;
      bottom = m_y + below - shift;
      ++end;
    }
    if (end > first) {
      m_pages.back().texts.push_back(
          {layout, {sheet::left, m_y - shift}, Qt::black, first, end - first});
      m_y = bottom;
    }
    first = end;
    if (first < layout->lineCount()) newPage();
  }
}

}  // namespace encaisse
