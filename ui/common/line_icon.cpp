#include "ui/common/line_icon.h"

#include <QApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmap>
#include <QSvgRenderer>

namespace encaisse {

namespace {

class LineIconEngine : public QIconEngine {
public:
  LineIconEngine(QString name, const QPalette& palette)
      : m_name{std::move(name)}, m_palette{palette}, m_follows{palette == QApplication::palette()} {
  }

  void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override {
    const qreal ratio = painter->device()->devicePixelRatioF();
    QPixmap drawn = pixmap(rect.size() * ratio, mode, state);
    drawn.setDevicePixelRatio(ratio);
    painter->drawPixmap(rect.topLeft(), drawn);
  }

  QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override {
    QPixmap drawn{size};
    drawn.fill(Qt::transparent);
    QSvgRenderer renderer{QStringLiteral(":/encaisse/icons/%1.svg").arg(m_name)};
    if (!renderer.isValid()) return drawn;
    QPainter painter{&drawn};
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    renderer.render(&painter, QRectF{QPointF{}, QSizeF{size}});
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(drawn.rect(), tint(mode));
    return drawn;
  }

  QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state,
                       qreal scale) override {
    Q_UNUSED(scale)  // the size is in device pixels already
    return pixmap(size, mode, state);
  }

  QIconEngine* clone() const override { return new LineIconEngine{*this}; }

private:
  QColor tint(QIcon::Mode mode) const {
    const QPalette palette = m_follows ? QApplication::palette() : m_palette;
    switch (mode) {
      case QIcon::Disabled: return palette.color(QPalette::Disabled, QPalette::ButtonText);
      case QIcon::Selected: return palette.color(QPalette::HighlightedText);
      default: return palette.color(QPalette::ButtonText);
    }
  }

  QString m_name;
  QPalette m_palette;
  bool m_follows;
};

}  // namespace

QIcon lineIcon(const QString& name, const QPalette& palette) {
  return QIcon{new LineIconEngine{name, palette}};
}

}  // namespace encaisse
