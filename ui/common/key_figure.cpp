#include "ui/common/key_figure.h"

#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/common/theme.h"

namespace encaisse {

KeyFigure::KeyFigure(const QString& name, const QString& caption, QWidget* parent)
    : QFrame{parent}, m_caption{new QLabel}, m_value{new QLabel}, m_change{new QLabel} {
  setObjectName(name);
  setAttribute(Qt::WA_Hover);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  m_caption->setFont(theme::captionFont());
  m_caption->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
  m_value->setFont(theme::keyFigureFont());
  m_value->setTextFormat(Qt::PlainText);
  m_change->setFont(theme::captionFont());
  m_change->setTextFormat(Qt::PlainText);
  m_change->setWordWrap(true);
  m_change->hide();
  auto* column = new QVBoxLayout{this};
  column->setContentsMargins(theme::groupGap, 12, theme::groupGap, 12);
  column->setSpacing(2);
  column->addWidget(m_caption);
  column->addWidget(m_value);
  column->addWidget(m_change);
  setCaption(caption);
  setClickable(true);
  colourLabels();
}

void KeyFigure::setCaption(const QString& caption) {
  m_captionText = caption;
  m_caption->setToolTip(caption);
  setAccessibleName(caption);
  elideCaption();
}

void KeyFigure::elideCaption() {
  m_caption->setText(
      m_caption->fontMetrics().elidedText(m_captionText, Qt::ElideRight, m_caption->width()));
}

void KeyFigure::resizeEvent(QResizeEvent* event) {
  QFrame::resizeEvent(event);
  layout()->activate();
  elideCaption();
}

void KeyFigure::setValue(const QString& value) {
  m_value->setText(value);
  setAccessibleDescription(value);
}

QString KeyFigure::value() const { return m_value->text(); }

void KeyFigure::setChange(const QString& text, Tone tone) {
  m_tone = tone;
  m_change->setText(text);
  m_change->setVisible(!text.isEmpty());
  colourLabels();
}

void KeyFigure::setTrend(const QList<qreal>& points) {
  m_trend = points;
  update();
}

void KeyFigure::setClickable(bool clickable) {
  m_clickable = clickable;
  setFocusPolicy(clickable ? Qt::TabFocus : Qt::NoFocus);
  setCursor(clickable ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

QSize KeyFigure::sizeHint() const { return QFrame::sizeHint().expandedTo({180, 0}); }

bool KeyFigure::event(QEvent* event) {
  if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave ||
      event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
    update();
  }
  return QFrame::event(event);
}

void KeyFigure::changeEvent(QEvent* event) {
  QFrame::changeEvent(event);
  if (event->type() == QEvent::PaletteChange) colourLabels();
}

void KeyFigure::colourLabels() {
  const auto colour = [](QLabel* label, const QColor& color) {
    QPalette changed;
    changed.setColor(QPalette::WindowText, color);
    label->setPalette(changed);
  };
  colour(m_caption, theme::mutedText(palette()));
  switch (m_tone) {
    case Tone::Neutral: colour(m_change, theme::mutedText(palette())); break;
    case Tone::Good: colour(m_change, theme::textColor(theme::Meaning::Credit, palette())); break;
    case Tone::Bad: colour(m_change, theme::textColor(theme::Meaning::Late90, palette())); break;
  }
}

void KeyFigure::paintEvent(QPaintEvent*) {
  QPainter painter{this};
  painter.setRenderHint(QPainter::Antialiasing);
  const bool marked = m_clickable && (underMouse() || hasFocus());
  painter.setPen(marked ? palette().color(QPalette::Highlight) : theme::hairline(palette()));
  painter.setBrush(palette().color(QPalette::Base));
  painter.drawRoundedRect(QRectF{rect()}.adjusted(0.5, 0.5, -0.5, -0.5), theme::cornerRadius,
                          theme::cornerRadius);
  paintTrend(painter);
}

void KeyFigure::paintTrend(QPainter& painter) const {
  if (m_trend.size() < 2) return;
  constexpr qreal width = 64;
  constexpr qreal height = 20;
  const int textEnd = m_value->x() + m_value->fontMetrics().horizontalAdvance(m_value->text());
  const QRectF area{this->width() - theme::groupGap - width,
                    m_value->y() + (m_value->height() - height) / 2.0, width, height};
  if (area.left() < textEnd + theme::gap) return;
  const auto [low, high] = std::minmax_element(m_trend.begin(), m_trend.end());
  const qreal span = *high - *low;
  QPainterPath line;
  for (qsizetype i = 0; i < m_trend.size(); ++i) {
    const qreal x = area.left() + area.width() * qreal(i) / qreal(m_trend.size() - 1);
    const qreal y = area.bottom() - (span > 0 ? (m_trend[i] - *low) / span : 0.5) * area.height();
    i == 0 ? line.moveTo(x, y) : line.lineTo(x, y);
  }
  painter.setBrush(Qt::NoBrush);
  painter.setPen(QPen{theme::color(theme::Meaning::NotDue, palette()), 1.5});
  painter.drawPath(line);
}

void KeyFigure::mouseReleaseEvent(QMouseEvent* event) {
  QFrame::mouseReleaseEvent(event);
  if (m_clickable && event->button() == Qt::LeftButton && rect().contains(event->pos())) {
    Q_EMIT clicked();
  }
}

void KeyFigure::keyPressEvent(QKeyEvent* event) {
  const bool chosen = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter ||
                      event->key() == Qt::Key_Space;
  if (m_clickable && chosen) {
    Q_EMIT clicked();
  } else {
    QFrame::keyPressEvent(event);
  }
}

}  // namespace encaisse
