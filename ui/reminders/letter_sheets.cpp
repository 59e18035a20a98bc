#include "ui/reminders/letter_sheets.h"

#include <QImage>
#include <QPaintEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "core/letters/print/page_pdf.h"
#include "ui/common/theme.h"

namespace encaisse {
namespace {

constexpr int around = theme::pageMargin;
/// No sheet is shown larger than on paper at twice the usual density.
constexpr int widestSheet = 1200;

}  // namespace

LetterSheets::LetterSheets(QWidget* parent) : QWidget{parent} {
  QSizePolicy policy{QSizePolicy::Preferred, QSizePolicy::Preferred};
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
}

void LetterSheets::setPages(std::vector<LetterPage> pages) {
  m_pages = std::move(pages);
  m_drawn.assign(m_pages.size(), {});
  updateGeometry();
  update();
}

int LetterSheets::sheetWidth(int width) const {
  return std::clamp(width - 2 * around, 100, widestSheet);
}

int LetterSheets::heightForWidth(int width) const {
  const int height = int(std::lround(sheetWidth(width) * sheet::height / sheet::width));
  return around + int(m_pages.size()) * (height + around);
}

QSize LetterSheets::sizeHint() const { return {420, heightForWidth(420)}; }

QRect LetterSheets::sheetArea(int page) const {
  const int wide = sheetWidth(width());
  const int high = int(std::lround(wide * sheet::height / sheet::width));
  return {(width() - wide) / 2, around + page * (high + around), wide, high};
}

QPixmap LetterSheets::drawn(int page, int pixelWidth) const {
  // Painted at one unit a pixel and then made smaller: fonts thicken in pixels, so that a bold set
  // for paper would clog at a scale below one.
  QImage image{int(sheet::width), int(sheet::height), QImage::Format_RGB32};
  image.fill(Qt::white);
  QPainter painter{&image};
  painter.setRenderHint(QPainter::TextAntialiasing);
  paintPage(m_pages[size_t(page)], painter);
  painter.end();
  return QPixmap::fromImage(image.scaledToWidth(pixelWidth, Qt::SmoothTransformation));
}

void LetterSheets::paintEvent(QPaintEvent* event) {
  QPainter painter{this};
  const double ratio = devicePixelRatioF();
  for (int page = 0; page < int(m_pages.size()); ++page) {
    const QRect area = sheetArea(page);
    if (!event->rect().intersects(area)) continue;
    const int pixels = int(std::lround(area.width() * ratio));
    auto& pixmap = m_drawn[size_t(page)];
    if (pixmap.width() != pixels) pixmap = drawn(page, pixels);
    painter.drawPixmap(area, pixmap);
    painter.setPen(theme::hairline(palette()));
    painter.drawRect(area.adjusted(-1, -1, 0, 0));
  }
}

}  // namespace encaisse
