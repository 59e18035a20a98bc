#include "ui/today/today_list_view.h"

#include <QPainter>
#include <QStyledItemDelegate>

#include "ui/common/theme.h"

namespace encaisse {
namespace {

class SoftSelection : public QStyledItemDelegate {
public:
  using QStyledItemDelegate::QStyledItemDelegate;

  void paint(QPainter* painter, const QStyleOptionViewItem& option,
             const QModelIndex&) const override {
    const QColor base = option.palette.color(QPalette::Base);
    const QColor accent = option.palette.color(QPalette::Highlight);
    if (option.state.testFlag(QStyle::State_Selected)) {
      painter->fillRect(option.rect, theme::blend(accent, base, 0.12));
      painter->fillRect(QRect{option.rect.topLeft(), QSize{3, option.rect.height()}}, accent);
    }
    painter->setPen(theme::hairline(option.palette));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
  }
};

}  // namespace

TodayListView::TodayListView(QWidget* parent) : QListWidget{parent} {
  setFrameShape(QFrame::NoFrame);
  setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setResizeMode(QListView::Adjust);
  setItemDelegate(new SoftSelection{this});
}

void TodayListView::addRow(QWidget* row) {
  auto* item = new QListWidgetItem{this};
  item->setData(Qt::AccessibleTextRole, row->accessibleName());
  setItemWidget(item, row);
  fit(item);
}

void TodayListView::addRemark(QWidget* row) {
  addRow(row);
  item(count() - 1)->setFlags(Qt::NoItemFlags);
}

void TodayListView::fit(QListWidgetItem* item) {
  const auto* row = itemWidget(item);
  if (row == nullptr) return;
  const int width = viewport()->width();
  const int height =
      row->hasHeightForWidth() ? row->heightForWidth(width) : row->sizeHint().height();
  if (item->sizeHint() != QSize{0, height}) item->setSizeHint({0, height});
}

void TodayListView::resizeEvent(QResizeEvent* event) {
  QListWidget::resizeEvent(event);
  for (int i = 0; i < count(); ++i) fit(item(i));
}

}  // namespace encaisse
