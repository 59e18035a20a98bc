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
    switch (metric) {
      case PM_FocusFrameHMargin: return headerMargin - 1;  // views add one pixel of their own
      case PM_HeaderMargin: return headerMargin;
      default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
  }

  QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                         const QWidget* widget) const override {
    const QSize plain = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
      case CT_PushButton: return plain + QSize{14, 4};
      case CT_ToolButton: return plain + QSize{4, 2};
      case CT_LineEdit: return plain + QSize{0, 4};
      case CT_ComboBox: return plain + QSize{6, 4};
      case CT_TabBarTab: return plain + QSize{8, 2};
      default: return plain;
    }
  }

  QRect subElementRect(SubElement element, const QStyleOption* option,
                       const QWidget* widget) const override {
    const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
    const bool sorted =
        header != nullptr && header->sortIndicator != QStyleOptionHeader::SortIndicator::None;
    if (sorted && element == SE_HeaderLabel) {
      const QRect place =
          option->rect.adjusted(headerMargin, 0, -(headerMargin + arrowWidth + 4), 0);
      return visualRect(option->direction, option->rect, place);
    }
    const QRect plain = QProxyStyle::subElementRect(element, option, widget);
    return element == SE_LineEditContents ? plain.adjusted(3, 0, -3, 0) : plain;
  }

  void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override {
    const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
    if (element == PE_IndicatorHeaderArrow && header != nullptr) {
      paintArrow(*header, *painter);
    } else {
      QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
    if (theme::isDark(option->palette)) paintOutline(element, *option, *painter);
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
  /// Fusion draws boxes to tick darker than a dark window, and nobody sees them.
  static void paintOutline(PrimitiveElement element, const QStyleOption& option,
                           QPainter& painter) {
    if (element != PE_IndicatorCheckBox && element != PE_IndicatorRadioButton) return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme::mutedText(option.palette));
    painter.setBrush(Qt::NoBrush);
    const QRectF place = QRectF{option.rect}.adjusted(0.5, 0.5, -0.5, -0.5);
    if (element == PE_IndicatorCheckBox) {
      painter.drawRoundedRect(place, 2, 2);
    } else {
      painter.drawEllipse(place);
    }
    painter.restore();
  }

  static constexpr int headerMargin = 6;
  static constexpr int arrowWidth = 8;

  /// In the middle of its section's height, whatever the number of lines. QCommonStyle gives a
  /// rectangle that begins 5 below the section's top and is 2 margins lower than the section.
  static void paintArrow(const QStyleOptionHeader& option, QPainter& painter) {
    const QRect& given = option.rect;
    const double middle = given.top() - 5 + (given.height() + 2 * headerMargin) / 2.0;
    const double right = given.left() + given.width() + headerMargin;
    const bool down = option.sortIndicator == QStyleOptionHeader::SortDown;
    const double base = middle + (down ? -2 : 2);
    const double tip = middle + (down ? 2.5 : -2.5);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::mutedText(option.palette));
    painter.drawPolygon(
        QPolygonF{{{right - arrowWidth, base}, {right, base}, {right - arrowWidth / 2.0, tip}}});
    painter.restore();
  }

  static void paintHeader(const QStyleOption& option, QPainter& painter) {
    const QPalette& palette = option.palette;
    painter.fillRect(option.rect, palette.color(QPalette::Window));
    painter.save();
    painter.setPen(
        theme::blend(palette.color(QPalette::WindowText), palette.color(QPalette::Window), 0.30));
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
