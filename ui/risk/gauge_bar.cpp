#include "ui/risk/gauge_bar.h"

#include <QPainter>
#include <algorithm>

#include "ui/common/theme.h"

namespace encaisse {
namespace {

constexpr int barHeight = 14;

}  // namespace

GaugeBar::GaugeBar(const QString& name, QWidget* parent) : QWidget{parent} {
  setObjectName(name);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void GaugeBar::setParts(const QList<Part>& parts, const QList<Tick>& ticks) {
  m_parts = parts;
  m_ticks = ticks;
  update();
}

QSize GaugeBar::sizeHint() const {
  return {320, barHeight + theme::unit + QFontMetrics{theme::captionFont()}.height()};
}

void GaugeBar::paintEvent(QPaintEvent*) {
  QPainter painter{this};
  painter.setFont(theme::captionFont());
  const QRect bar{0, 0, width() - 1, barHeight};
  painter.fillRect(
      bar, theme::blend(palette().color(QPalette::Text), palette().color(QPalette::Window), 0.08));
  double left = 0;
  for (const auto& part : m_parts) {
    const double share = std::clamp(part.share, 0.0, 1.0 - left);
    painter.fillRect(QRectF{bar.width() * left, 0, bar.width() * share, double(barHeight)},
                     part.color);
    left += share;
  }
  const QFontMetrics metrics{painter.font()};
  for (const auto& tick : m_ticks) {
    const int x = int(bar.width() * std::clamp(tick.at, 0.0, 1.0));
    painter.setPen(palette().color(QPalette::WindowText));
    if (tick.line) painter.drawLine(x, 0, x, barHeight);
    const int textWidth = metrics.horizontalAdvance(tick.text);
    const int textLeft = std::clamp(x - textWidth / 2, 0, std::max(0, width() - textWidth));
    painter.setPen(theme::mutedText(palette()));
    painter.drawText(textLeft, barHeight + theme::unit + metrics.ascent(), tick.text);
  }
}

}  // namespace encaisse
