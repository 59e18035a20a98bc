#include "ui/customers/timeline_view.h"

#include <QPainter>
#include <QStyledItemDelegate>
#include <algorithm>

#include "ui/common/theme.h"
#include "ui/customers/timeline_model.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

constexpr int iconSize = 20;
constexpr int mostLines = 4;

/// One event: icon on a line that runs down, day, title, amount, and the text under the title.
class TimelineDelegate : public QStyledItemDelegate {
public:
  using QStyledItemDelegate::QStyledItemDelegate;

  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    const QFontMetrics metrics{option.font};
    const QString text = index.data(TimelineModel::TextRole).toString();
    const int textHeight =
        text.isEmpty() ? 0
                       : std::min(metrics
                                      .boundingRect(textArea(option, option.rect.width(), 0),
                                                    Qt::TextWordWrap, text)
                                      .height(),
                                  mostLines * metrics.lineSpacing());
    return {200, metrics.height() + textHeight + theme::rowPadding};
  }

  void paint(QPainter* painter, const QStyleOptionViewItem& option,
             const QModelIndex& index) const override {
    QStyleOptionViewItem plain{option};
    initStyleOption(&plain, index);
    plain.text.clear();
    plain.widget->style()->drawControl(QStyle::CE_ItemViewItem, &plain, painter, plain.widget);
    painter->save();
    paintIcon(*painter, option, index);
    paintTexts(*painter, option, index);
    painter->restore();
  }

private:
  static int dayWidth(const QStyleOptionViewItem& option) {
    return QFontMetrics{option.font}.horizontalAdvance(u"00/00/0000"_s) + theme::gap;
  }
  static int textLeft(const QStyleOptionViewItem& option) {
    return theme::gap + iconSize + theme::gap + dayWidth(option);
  }
  static QRect textArea(const QStyleOptionViewItem& option, int width, int top) {
    return {textLeft(option), top, std::max(80, width - textLeft(option) - theme::groupGap), 2000};
  }

  static void paintIcon(QPainter& painter, const QStyleOptionViewItem& option,
                        const QModelIndex& index) {
    const int x = option.rect.left() + theme::gap;
    const int y = option.rect.top() + theme::rowPadding / 2;
    painter.setPen(theme::hairline(option.palette));
    const int middle = x + iconSize / 2;
    if (index.row() > 0) painter.drawLine(middle, option.rect.top(), middle, y - 2);
    painter.drawLine(middle, y + iconSize + 2, middle, option.rect.bottom());
    const bool selected = option.state & QStyle::State_Selected;
    theme::icon(index.data(TimelineModel::IconRole).toString(), option.palette)
        .paint(&painter, QRect{x, y, iconSize, iconSize}, Qt::AlignCenter,
               selected ? QIcon::Selected : QIcon::Normal);
  }

  static void paintTexts(QPainter& painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) {
    const bool selected = option.state & QStyle::State_Selected;
    const QColor strong =
        option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor muted = selected ? strong : theme::mutedText(option.palette);
    const QFontMetrics metrics{option.font};
    const int top = option.rect.top() + theme::rowPadding / 2;
    const int right = option.rect.right() - theme::groupGap;

    painter.setPen(muted);
    painter.drawText(option.rect.left() + theme::gap + iconSize + theme::gap,
                     top + metrics.ascent(), index.data(TimelineModel::DayRole).toString());
    painter.setPen(strong);
    const QString amount = index.data(TimelineModel::AmountRole).toString();
    const int amountWidth = metrics.horizontalAdvance(amount);
    painter.drawText(right - amountWidth, top + metrics.ascent(), amount);
    const int left = option.rect.left() + textLeft(option);
    painter.setFont(theme::strongFont());
    const QString title = index.data(TimelineModel::TitleRole).toString();
    painter.drawText(left, top + metrics.ascent(),
                     painter.fontMetrics().elidedText(title, Qt::ElideRight,
                                                      right - amountWidth - theme::gap - left));
    painter.setFont(option.font);
    painter.setPen(muted);
    QRect area = textArea(option, option.rect.width(), top + metrics.height());
    area.translate(option.rect.left(), 0);
    area.setBottom(option.rect.bottom());
    painter.drawText(area, Qt::TextWordWrap, index.data(TimelineModel::TextRole).toString());
  }
};

}  // namespace

TimelineView::TimelineView(QWidget* parent) : QListView{parent} {
  setObjectName(u"timeline"_s);
  setAccessibleName(tr("History"));
  setFrameShape(QFrame::NoFrame);
  setVerticalScrollMode(ScrollPerPixel);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setEditTriggers(NoEditTriggers);
  setItemDelegate(new TimelineDelegate{this});
}

void TimelineView::resizeEvent(QResizeEvent* event) {
  QListView::resizeEvent(event);
  scheduleDelayedItemsLayout();
}

}  // namespace encaisse
