#pragma once

#include "core/letters/print/letter_page.h"

namespace encaisse {

/// Pages that fill from the top down.
class LetterFlow {
public:
  LetterFlow() : m_pages(1) {}

  double y() const { return m_y; }
  double left() const { return sheet::bodyBottom - m_y; }  ///< room to the foot of the page
  void skip(double height) { m_y += height; }
  void moveTo(double y) { m_y = y; }
  void newPage();

  void addText(std::shared_ptr<const QTextLayout> layout, double x, double y,
               QColor colour = Qt::black);
  void addBox(QRectF rect, QColor colour);
  void addImage(QRectF rect, const QImage& image);
  /// A paragraph at the left edge, in one piece where a page can hold it, and @p space below it.
  void addParagraph(const std::shared_ptr<const QTextLayout>& layout, double space);

  std::vector<LetterPage>& pages() { return m_pages; }

private:
  void addLines(const std::shared_ptr<const QTextLayout>& layout);

  std::vector<LetterPage> m_pages;
  double m_y = sheet::bodyTop;
};

}  // namespace encaisse
