#include "ui/common/calm_style.h"

#include <QApplication>
#include <QPainter>
#include <QProxyStyle>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>

#include "ui/common/theme.h"

namespace encaisse {

namespace {

const auto fusion = QStringLiteral("fusion");

class CalmStyle : public QProxyStyle {
 public:
  CalmStyle() : QProxyStyle{QStyleFactory::create(fusion)} {}

  int pixelMetric(PixelMetric metric, const QStyleOption* option,
                  const QWidget* widget) const override {
    constexpr int cellMargin = 5;
    switch (metric) {
      case PM_FocusFrameHMargin: return cellMargin;
      case PM_HeaderMargin: return cellMargin + 1;
      default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
  }

  QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                         const QWidget* widget) const override {
    const QSize plain = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
      case CT_PushButton: return plain + QSize{14, 4};
      case CT_ToolButton: return plain + QSize{4, 2};
      case CT_LineEdit:
      case CT_SpinBox: return plain + QSize{0, 4};
      case CT_ComboBox: return plain + QSize{6, 4};
      case CT_TabBarTab: return plain + QSize{8, 2};
      default: return plain;
    }
  }

  void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                   const QWidget* widget) const override {
    if (element == CE_HeaderSection || element == CE_HeaderEmptyArea) {
      paintHeader(*option, *painter);
      return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
  }

 private:
  static void paintHeader(const QStyleOption& option, QPainter& painter) {
    const QPalette& palette = option.palette;
    painter.fillRect(option.rect, palette.color(QPalette::Window));
    painter.save();
    painter.setPen(theme::blend(palette.color(QPalette::WindowText),
                                palette.color(QPalette::Window), 0.30));
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter.restore();
  }
};

bool usesFusion() {
  return QApplication::style()->name().compare(fusion, Qt::CaseInsensitive) == 0 ||
         dynamic_cast<CalmStyle*>(QApplication::style()) != nullptr;
}

}  // namespace

void installCalmStyle(QApplication& application) {
  Q_UNUSED(application)  // the proof that there is one
  if (usesFusion()) QApplication::setStyle(new CalmStyle);
}

void makePrimary(QPushButton* button) {
  // A platform paints its default button itself; white words on its own grey would be lost.
  if (!usesFusion()) return;
  QPalette palette = button->palette();
  for (const auto group : {QPalette::Active, QPalette::Inactive}) {
    palette.setColor(group, QPalette::Button, palette.color(group, QPalette::Highlight));
    palette.setColor(group, QPalette::ButtonText, palette.color(group, QPalette::HighlightedText));
  }
  button->setPalette(palette);
}

}  // namespace encaisse
