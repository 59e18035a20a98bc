#include "ui/import/step_bar.h"

#include <QPainter>

#include "ui/common/theme.h"

namespace encaisse {

namespace {

constexpr int disc = 22;

}  // namespace

StepBar::StepBar(QStringList steps, QWidget* parent) : QWidget{parent}, m_steps{std::move(steps)} {
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  setCurrent(0);
}

void StepBar::setCurrent(int step) {
  m_current = step;
  setAccessibleName(
      tr("Step %1 of %2: %3").arg(step + 1).arg(m_steps.size()).arg(m_steps.value(step)));
  update();
}

QSize StepBar::sizeHint() const { return {400, disc + 6}; }

void StepBar::paintEvent(QPaintEvent*) {
  QPainter painter{this};
  painter.setRenderHint(QPainter::Antialiasing);
  const QColor accent = palette().color(QPalette::Highlight);
  const QColor line = theme::hairline(palette());
  int x = 1;
  for (int step = 0; step < int(m_steps.size()); ++step) {
    const bool reached = step <= m_current;
    const bool current = step == m_current;
    const QRectF place{qreal(x), (height() - disc) / 2.0, disc, disc};
    painter.setPen(reached ? accent : line);
    painter.setBrush(reached ? accent : palette().color(QPalette::Base));
    painter.drawEllipse(place);
    painter.setPen(reached ? palette().color(QPalette::HighlightedText)
                           : theme::mutedText(palette()));
    painter.setFont(theme::captionFont());
    painter.drawText(place, Qt::AlignCenter,
                     step < m_current ? QStringLiteral("✓") : QString::number(step + 1));
    x += disc + theme::gap;
    painter.setFont(current ? theme::strongFont() : font());
    painter.setPen(current ? palette().color(QPalette::WindowText) : theme::mutedText(palette()));
    const int words = painter.fontMetrics().horizontalAdvance(m_steps[step]);
    painter.drawText(QRect{x, 0, words + 2, height()}, Qt::AlignVCenter, m_steps[step]);
    x += words + 12;
    if (step + 1 == m_steps.size()) break;
    painter.setPen(line);
    painter.drawLine(x, height() / 2, x + 32, height() / 2);
    x += 32 + 12;
  }
}

}  // namespace encaisse
