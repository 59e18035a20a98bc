#include "ui/common/calm_style.h"

#include <QApplication>
#include <QDialog>
#include <QListView>
#include <QPainter>
#include <QPlainTextEdit>
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
      case PM_LayoutHorizontalSpacing:
      case PM_LayoutVerticalSpacing: return theme::gap;
      case PM_LayoutLeftMargin:
      case PM_LayoutTopMargin:
      case PM_LayoutRightMargin:
      case PM_LayoutBottomMargin:
        if (qobject_cast<const QDialog*>(widget) != nullptr) return theme::pageMargin;
        return QProxyStyle::pixelMetric(metric, option, widget);
      default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
  }

  QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                         const QWidget* widget) const override {
    const QSize plain = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
      case CT_PushButton: return paddedButton(plain, *option);
      case CT_ToolButton: return plain + QSize{4 + iconGapOf<QStyleOptionToolButton>(option), 2};
      case CT_LineEdit: return plain + QSize{0, 4};
      case CT_SpinBox: return plain + QSize{8, 0};  // what SE_LineEditContents takes
      case CT_ComboBox: return plain + QSize{6, 4};
      case CT_TabBarTab: return plain + QSize{8, 2};
      case CT_ItemViewItem:
        return qobject_cast<const QListView*>(widget) != nullptr
                   ? plain.expandedTo({0, listRowHeight(*option)})
                   : plain;
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
    if (!theme::isDark(option->palette)) return;
    paintOutline(element, *option, *painter);
    const bool isText =
        element == PE_Frame && qobject_cast<const QPlainTextEdit*>(widget) != nullptr;
    if (element == PE_FrameLineEdit || isText) paintFieldOutline(*option, *painter);
  }

  void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                   const QWidget* widget) const override {
    if (element == CE_HeaderSection || element == CE_HeaderEmptyArea) {
      paintHeader(*option, *painter);
      return;
    }
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    if (element == CE_PushButtonLabel && iconGapOf<QStyleOptionButton>(option) > 0) {
      QStyleOptionButton spaced{*button};
      const bool isMirrored = option->direction == Qt::RightToLeft;
      spaced.text.insert(isMirrored ? spaced.text.size() : 0, iconGapSpace);
      QProxyStyle::drawControl(element, &spaced, painter, widget);
      return;
    }
    const auto* tool = qstyleoption_cast<const QStyleOptionToolButton*>(option);
    if (element == CE_ToolButtonLabel && iconGapOf<QStyleOptionToolButton>(option) > 0) {
      QStyleOptionToolButton spaced{*tool};
      spaced.text.prepend(iconGapSpace);
      QProxyStyle::drawControl(element, &spaced, painter, widget);
      return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
  }

  void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                          QPainter* painter, const QWidget* widget) const override {
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
    const bool isField =
        control == CC_SpinBox || (control == CC_ComboBox && combo != nullptr && combo->editable);
    if (isField && theme::isDark(option->palette)) paintFieldOutline(*option, *painter);
  }

private:
  /// Fusion puts words 4 pixels from their icon, which for line icons is too near.
  static constexpr QChar iconGapSpace{0x2005};  // a fourth of an em

  template <typename Option>
  static int iconGapOf(const QStyleOption* option) {
    const auto* button = qstyleoption_cast<const Option*>(option);
    if (button == nullptr || button->icon.isNull() || button->text.isEmpty()) return 0;
    if constexpr (std::is_same_v<Option, QStyleOptionToolButton>) {
      if (button->toolButtonStyle != Qt::ToolButtonTextBesideIcon) return 0;
    }
    return button->fontMetrics.horizontalAdvance(iconGapSpace);
  }

  /// Fusion makes short buttons 80 wide already: those need less room at their sides.
  static QSize paddedButton(QSize plain, const QStyleOption& option) {
    const int sides = plain.width() <= 80 ? 6 : 14;
    return plain + QSize{sides + iconGapOf<QStyleOptionButton>(&option), 4};
  }

  static int listRowHeight(const QStyleOption& option) {
    return option.fontMetrics.height() + theme::rowPadding;
  }

  /// Fusion's fields on a dark window have no edge that one could see.
  static void paintFieldOutline(const QStyleOption& option, QPainter& painter) {
    if (option.state.testFlag(State_HasFocus)) return;
    const QPalette& palette = option.palette;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(
        theme::blend(palette.color(QPalette::Text), palette.color(QPalette::Base), 0.28));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF{option.rect}.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    painter.restore();
  }

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
