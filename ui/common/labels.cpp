#include "ui/common/labels.h"

#include <QApplication>
#include <QEvent>

#include "ui/common/theme.h"

namespace encaisse {

MutedLabel::MutedLabel(const QString& text, QWidget* parent) : QLabel{text, parent} {
  setFont(theme::captionFont());
  takeColour();
}

void MutedLabel::changeEvent(QEvent* event) {
  QLabel::changeEvent(event);
  if (event->type() == QEvent::ApplicationPaletteChange) takeColour();
}

void MutedLabel::takeColour() {
  QPalette changed;
  changed.setColor(QPalette::WindowText, theme::mutedText(QApplication::palette()));
  setPalette(changed);
}

IconLabel::IconLabel(const QString& icon, int size, QWidget* parent)
    : QLabel{parent}, m_icon{icon}, m_size{size} {
  setFixedSize(size, size);
  draw();
}

void IconLabel::setIconName(const QString& icon) {
  m_icon = icon;
  draw();
}

void IconLabel::changeEvent(QEvent* event) {
  QLabel::changeEvent(event);
  if (event->type() == QEvent::ApplicationPaletteChange) draw();
}

void IconLabel::draw() {
  QPalette muted = QApplication::palette();
  muted.setColor(QPalette::ButtonText, theme::mutedText(muted));
  setPixmap(theme::icon(m_icon, muted).pixmap(QSize{m_size, m_size}, devicePixelRatioF()));
}

QLabel* headingLabel(const QString& text) {
  auto* label = new QLabel{text};
  label->setFont(theme::strongFont());
  return label;
}

}  // namespace encaisse
