#include "ui/common/tinted_panel.h"

#include <QPainter>
#include <QWidget>

#include "ui/common/theme.h"

namespace encaisse {

void paintTintedPanel(QWidget& widget, const QColor& tone) {
  QPainter painter{&widget};
  painter.setRenderHint(QPainter::Antialiasing);
  const QColor base = widget.palette().color(QPalette::Base);
  painter.setPen(theme::blend(tone, base, 0.45));
  painter.setBrush(theme::blend(tone, base, 0.10));
  painter.drawRoundedRect(QRectF{widget.rect()}.adjusted(0.5, 0.5, -0.5, -0.5), theme::cornerRadius,
                          theme::cornerRadius);
}

}  // namespace encaisse
