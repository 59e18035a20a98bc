#include "ui/common/elided_label.h"

#include <QPainter>
#include <algorithm>

namespace encaisse {

QSize ElidedLabel::minimumSizeHint() const {
  constexpr int smallest = 80;
  const auto whole = QLabel::sizeHint();
  return {std::min(smallest, whole.width()), whole.height()};
}

void ElidedLabel::paintEvent(QPaintEvent*) {
  QPainter painter{this};
  painter.setPen(palette().color(foregroundRole()));
  painter.drawText(contentsRect(), int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine,
                   fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width()));
}

void ElidedLabel::resizeEvent(QResizeEvent* event) {
  QLabel::resizeEvent(event);
  setToolTip(width() < sizeHint().width() ? text() : QString{});
}

}  // namespace encaisse
