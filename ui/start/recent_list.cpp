#include "ui/start/recent_list.h"

#include <QAction>
#include <QDir>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include "ui/common/theme.h"
#include "ui/start/recent_ledgers.h"

namespace encaisse {

namespace {

constexpr int pathRole = Qt::UserRole;
constexpr int missingRole = Qt::UserRole + 1;

/// Two lines: the company, and where its file is.
class TwoLines : public QStyledItemDelegate {
public:
  using QStyledItemDelegate::QStyledItemDelegate;

  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override {
    return {200, option.fontMetrics.height() + QFontMetrics{theme::captionFont()}.height() + 18};
  }

  void paint(QPainter* painter, const QStyleOptionViewItem& option,
             const QModelIndex& index) const override {
    const bool missing = index.data(missingRole).toBool();
    const QColor muted = theme::mutedText(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, option);
    QRect place = option.rect.adjusted(12, theme::gap, -12, -theme::gap);
    painter->setFont(theme::strongFont());
    painter->setPen(missing ? muted : option.palette.color(QPalette::Text));
    const QFontMetrics strong = painter->fontMetrics();
    painter->drawText(place, Qt::AlignTop | Qt::AlignLeft,
                      strong.elidedText(index.data().toString(), Qt::ElideRight, place.width()));
    place.setTop(place.top() + strong.height() + 2);
    painter->setFont(theme::captionFont());
    painter->setPen(muted);
    QString path = QDir::toNativeSeparators(index.data(pathRole).toString());
    if (missing) path = RecentList::tr("File not found: %1").arg(path);
    painter->drawText(place, Qt::AlignTop | Qt::AlignLeft,
                      painter->fontMetrics().elidedText(path, Qt::ElideMiddle, place.width()));
    painter->restore();
  }

private:
  static void paintGround(QPainter& painter, const QStyleOptionViewItem& option) {
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (!hovered && !selected) return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::blend(option.palette.color(QPalette::Highlight),
                                  option.palette.color(QPalette::Base), selected ? 0.18 : 0.08));
    painter.drawRoundedRect(option.rect.adjusted(0, 1, 0, -1), theme::cornerRadius,
                            theme::cornerRadius);
  }
};

}  // namespace

RecentList::RecentList(QWidget* parent) : QListWidget{parent} {
  setObjectName(QStringLiteral("recentList"));
  setAccessibleName(tr("Recent ledgers"));
  setFrameShape(QFrame::NoFrame);
  setMouseTracking(true);
  setItemDelegate(new TwoLines{this});
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  viewport()->setAutoFillBackground(false);
  auto* forget = new QAction{tr("Remove from this list"), this};
  forget->setObjectName(QStringLiteral("forgetRecent"));
  connect(forget, &QAction::triggered, this, &RecentList::forgetCurrent);
  addAction(forget);
  setContextMenuPolicy(Qt::ActionsContextMenu);
  connect(this, &QListWidget::itemClicked, this, &RecentList::choose);
  reload();
}

void RecentList::reload() {
  clear();
  for (const auto& ledger : recentLedgers()) {
    auto* item = new QListWidgetItem{ledger.name.isEmpty() ? ledger.path : ledger.name, this};
    item->setData(pathRole, ledger.path);
    item->setData(missingRole, !ledger.exists);
    item->setToolTip(QDir::toNativeSeparators(ledger.path));
  }
}

void RecentList::choose(const QListWidgetItem* item) {
  if (item != nullptr) Q_EMIT chosen(item->data(pathRole).toString());
}

void RecentList::forgetCurrent() {
  if (currentItem() == nullptr) return;
  forgetLedger(currentItem()->data(pathRole).toString());
  reload();
}

void RecentList::keyPressEvent(QKeyEvent* event) {
  switch (event->key()) {
    case Qt::Key_Delete: forgetCurrent(); break;
    case Qt::Key_Return:
    case Qt::Key_Enter: choose(currentItem()); break;
    default: QListWidget::keyPressEvent(event);
  }
}

}  // namespace encaisse
