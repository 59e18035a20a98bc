#include "ui/start/start_button.h"

#include <QPainter>

#include "ui/common/theme.h"

namespace encaisse {

namespace {

constexpr int iconSide = 24;
constexpr int textLeft = 16 + iconSide + 14;
constexpr int paddingTop = 12;

}  // namespace

StartButton::StartButton(const QString& icon, const QString& title, const QString& purpose,
                         QWidget* parent)
    : QAbstractButton{parent}, m_purpose{purpose} {
  setText(title);
  setIcon(theme::icon(icon, palette()));
  setAccessibleName(title);
  setAccessibleDescription(purpose);
  setAttribute(Qt::WA_Hover);
  setFocusPolicy(Qt::StrongFocus);
  setCursor(Qt::PointingHandCursor);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize StartButton::sizeHint() const {
  const int title = QFontMetrics{theme::strongFont()}.height();
  const int purpose = QFontMetrics{theme::captionFont()}.height();
  return {300, 2 * paddingTop + title + 2 + 2 * purpose};
}

void StartButton::paintEvent(QPaintEvent*) {
  QPainter painter{this};
  painter.setRenderHint(QPainter::Antialiasing);
  const bool marked = isEnabled() && (underMouse() || hasFocus());
  const QColor accent = palette().color(QPalette::Highlight);
  const QColor base = palette().color(QPalette::Base);
  painter.setPen(marked ? accent : theme::hairline(palette()));
  painter.setBrush(isDown() ? theme::blend(accent, base, 0.14) : base);
  painter.drawRoundedRect(QRectF{rect()}.adjusted(0.5, 0.5, -0.5, -0.5), theme::cornerRadius,
                          theme::cornerRadius);
  icon().paint(&painter, QRect{16, (height() - iconSide) / 2, iconSide, iconSide}, Qt::AlignCenter,
               isEnabled() ? QIcon::Normal : QIcon::Disabled);

  const QFontMetrics strong{theme::strongFont()};
  const int room = width() - textLeft - 12;
  const int words = QFontMetrics{theme::captionFont()}
                        .boundingRect(QRect{0, 0, room, height()}, Qt::TextWordWrap, m_purpose)
                        .height();
  const int top = (height() - strong.height() - 2 - words) / 2;
  QRect place{textLeft, top, room, height() - top};
  painter.setFont(theme::strongFont());
  painter.setPen(palette().color(QPalette::ButtonText));
  painter.drawText(place, Qt::AlignTop | Qt::AlignLeft, text());
  place.setTop(place.top() + strong.height() + 2);
  painter.setFont(theme::captionFont());
  painter.setPen(theme::mutedText(palette()));
  painter.drawText(place, Qt::AlignTop | Qt::AlignLeft | Qt::TextWordWrap, m_purpose);
}

}  // namespace encaisse
