#include "ui/window/navigation_button.h"

#include <QLocale>
#include <QPainter>

#include "ui/common/theme.h"

namespace encaisse {

namespace {

constexpr int inset = 6;      // around the coloured ground
constexpr int iconLeft = 14;  // centres the icon in the collapsed sidebar
constexpr int textLeft = iconLeft + theme::iconSize + 10;

}  // namespace

NavigationButton::NavigationButton(const QString& icon, const QString& text, QWidget* parent)
    : QAbstractButton{parent} {
  setText(text);
  setIcon(theme::icon(icon, palette()));
  setCheckable(true);
  setAttribute(Qt::WA_Hover);
  setFocusPolicy(Qt::TabFocus);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  describe();
}

void NavigationButton::setCount(int count) {
  m_count = count;
  describe();
  update();
}

void NavigationButton::setKeys(const QString& keys) {
  m_keys = keys;
  describe();
}

void NavigationButton::setCompact(bool compact) {
  m_compact = compact;
  describe();
  updateGeometry();
  update();
}

void NavigationButton::describe() {
  const QString counted =
      m_count > 0 ? tr("%1 (%2)").arg(text(), QLocale{}.toString(m_count)) : text();
  setAccessibleName(counted);
  setToolTip(m_compact ? counted + u'\n' + m_keys : m_keys);
}

QSize NavigationButton::sizeHint() const {
  return {m_compact ? theme::sidebarCollapsed : theme::sidebarWidth, fontMetrics().height() + 18};
}

QSize NavigationButton::minimumSizeHint() const {
  return {theme::sidebarCollapsed, sizeHint().height()};
}

void NavigationButton::paintEvent(QPaintEvent*) {
  QPainter painter{this};
  painter.setRenderHint(QPainter::Antialiasing);
  const QColor accent = palette().color(QPalette::Highlight);
  const QColor window = palette().color(QPalette::Window);
  const QRectF ground = QRectF{rect()}.adjusted(inset, 1, -inset, -1);
  painter.setPen(hasFocus() ? QPen{accent} : QPen{Qt::NoPen});
  if (isChecked()) {
    painter.setBrush(theme::blend(accent, window, 0.16));
  } else if (underMouse()) {
    painter.setBrush(theme::blend(palette().color(QPalette::WindowText), window, 0.07));
  }
  painter.drawRoundedRect(ground, theme::cornerRadius, theme::cornerRadius);
  if (isChecked()) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(accent);
    painter.drawRoundedRect(QRectF{ground.left(), ground.center().y() - 9, 3, 18}, 1.5, 1.5);
  }
  const QRect iconPlace{iconLeft, (height() - theme::iconSize) / 2, theme::iconSize,
                        theme::iconSize};
  icon().paint(&painter, iconPlace);
  if (m_compact) return;

  const int right = paintCount(painter);
  painter.setPen(palette().color(QPalette::WindowText));
  const QRect place{textLeft, 0, right - textLeft - 4, height()};
  // Ground and bar say what is chosen; long words stay whole rather than bold.
  const QFont strong = theme::strongFont();
  const bool fits = QFontMetrics{strong}.horizontalAdvance(text()) <= place.width();
  painter.setFont(isChecked() && fits ? strong : font());
  painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft,
                   painter.fontMetrics().elidedText(text(), Qt::ElideRight, place.width()));
}

int NavigationButton::paintCount(QPainter& painter) const {
  const int right = width() - inset - 8;
  if (m_count <= 0) return right;
  painter.setFont(theme::captionFont());
  const QString text = QLocale{}.toString(m_count);
  const int textWidth = painter.fontMetrics().horizontalAdvance(text);
  const int pillHeight = painter.fontMetrics().height() + 2;
  const int pillWidth = qMax(textWidth + 12, pillHeight);
  const QRect pill{right - pillWidth, (height() - pillHeight) / 2, pillWidth, pillHeight};
  painter.setPen(Qt::NoPen);
  painter.setBrush(
      theme::blend(palette().color(QPalette::WindowText), palette().color(QPalette::Window), 0.12));
  painter.drawRoundedRect(pill, pillHeight / 2.0, pillHeight / 2.0);
  painter.setPen(palette().color(QPalette::WindowText));
  painter.drawText(pill, Qt::AlignCenter, text);
  return pill.left();
}

}  // namespace encaisse
