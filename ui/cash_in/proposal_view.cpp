#include "ui/cash_in/proposal_view.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include "ui/cash_in/badge_delegate.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

constexpr int cardPadding = 12;  ///< as in the head of a card
constexpr int lineGap = 6;

class ProposalDelegate : public QStyledItemDelegate {
public:
  using QStyledItemDelegate::QStyledItemDelegate;

  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    const auto* view = qobject_cast<const ProposalView*>(option.widget);
    if (view == nullptr) return QStyledItemDelegate::sizeHint(option, index);
    const auto& row = view->row(index.row());
    const int width = view->viewport()->width();
    const QRect reason = reasonArea(row, QRect{0, 0, width, 0}, option.fontMetrics);
    const int text = textHeight(row.reason, reason.width(), option.fontMetrics);
    const int what = textHeight(row.what, width - 2 * cardPadding, option.fontMetrics);
    return {width, text + what + 2 * lineGap + theme::unit};
  }

  void paint(QPainter* painter, const QStyleOptionViewItem& option,
             const QModelIndex& index) const override {
    const auto* view = qobject_cast<const ProposalView*>(option.widget);
    if (view == nullptr) return;
    const auto& row = view->row(index.row());
    const QFontMetrics& metrics = option.fontMetrics;
    painter->save();
    painter->setFont(option.font);
    paintGround(painter, option);
    const QRect area = option.rect.adjusted(cardPadding, lineGap, -cardPadding, 0);
    paintBadge(*painter, {area.left(), area.top(), area.width(), metrics.height()}, row.badge.text,
               row.badge.tone, option.palette);
    const QRect reason = reasonArea(row, option.rect, metrics);
    painter->setPen(option.palette.color(QPalette::Text));
    painter->drawText(reason, int(Qt::TextWordWrap), row.reason);
    const int below = textHeight(row.reason, reason.width(), metrics) + theme::unit;
    painter->setPen(theme::mutedText(option.palette));
    painter->drawText(area.adjusted(0, below, 0, 0), int(Qt::TextWordWrap), row.what);
    painter->restore();
  }

private:
  static int textHeight(const QString& text, int width, const QFontMetrics& metrics) {
    return metrics.boundingRect(QRect{0, 0, width, 1000}, int(Qt::TextWordWrap), text).height();
  }

  static QRect reasonArea(const ProposalRow& row, const QRect& card, const QFontMetrics& metrics) {
    const int left = cardPadding + badgeSize(row.badge.text, metrics).width() + theme::gap;
    return card.adjusted(left, lineGap, -cardPadding, 1000);
  }

  /// The chosen one carries a bar at its edge too: its ground alone would be colour alone.
  static void paintGround(QPainter* painter, const QStyleOptionViewItem& option) {
    const QColor accent = option.palette.color(QPalette::Highlight);
    const QColor base = option.palette.color(QPalette::Base);
    if (option.state.testFlag(QStyle::State_Selected)) {
      painter->fillRect(option.rect, theme::blend(accent, base, 0.14));
      painter->fillRect(QRect{option.rect.topLeft(), QSize{3, option.rect.height()}}, accent);
    }
    painter->setPen(theme::hairline(option.palette));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (option.state.testFlag(QStyle::State_HasFocus)) {
      painter->setPen(accent);
      painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
  }
};

}  // namespace

void ProposalsModel::setRows(QList<ProposalRow> rows) {
  beginResetModel();
  m_rows = std::move(rows);
  endResetModel();
}

int ProposalsModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ProposalsModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole) return {};
  const auto& row = m_rows[index.row()];
  return u"%1: %2 %3"_s.arg(row.badge.text, row.reason, row.what);
}

ProposalView::ProposalView(QWidget* parent) : QListView{parent}, m_model{new ProposalsModel{this}} {
  setObjectName(u"proposals"_s);
  setAccessibleName(tr("Proposals"));
  setModel(m_model);
  setItemDelegate(new ProposalDelegate{this});
  setFrameShape(QFrame::NoFrame);
  setResizeMode(QListView::Adjust);
  setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setEditTriggers(QAbstractItemView::NoEditTriggers);
  setTabKeyNavigation(false);
  QSizePolicy policy{QSizePolicy::Preferred, QSizePolicy::Maximum};
  setSizePolicy(policy);
  connect(selectionModel(), &QItemSelectionModel::currentChanged, this,
          [this](const QModelIndex& current) {
            if (current.isValid()) Q_EMIT chosen(current.row());
          });
  // The one that is chosen already, after its parts were changed by hand.
  connect(this, &QListView::clicked, this,
          [this](const QModelIndex& index) { Q_EMIT chosen(index.row()); });
}

void ProposalView::setRows(QList<ProposalRow> rows) {
  m_model->setRows(std::move(rows));
  setVisible(count() > 0);
  doItemsLayout();
  updateGeometry();
}

void ProposalView::choose(int row) {
  if (row < 0) {
    selectionModel()->clear();
  } else {
    setCurrentIndex(m_model->index(row));
  }
}

int ProposalView::heightOfRows() const {
  int height = 0;
  for (int row = 0; row < count(); ++row) height += sizeHintForRow(row);
  return height;
}

QSize ProposalView::sizeHint() const {
  const int most = fontMetrics().height() * 9;
  return {QListView::sizeHint().width(), qMin(heightOfRows() + 2, most)};
}

QSize ProposalView::minimumSizeHint() const {
  return {QListView::minimumSizeHint().width(),
          qMin(heightOfRows() + 2, fontMetrics().height() * 5)};
}

void ProposalView::keyPressEvent(QKeyEvent* event) {
  switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
      if (event->modifiers() == (event->modifiers() & Qt::KeypadModifier)) {
        Q_EMIT enterPressed();
        return;
      }
      break;
    case Qt::Key_Left: Q_EMIT leftPressed(); return;
    case Qt::Key_Right: Q_EMIT onwards(); return;
    case Qt::Key_Down:
      if (currentRow() == count() - 1) {
        Q_EMIT onwards();
        return;
      }
      break;
    default: break;
  }
  QListView::keyPressEvent(event);
}

void ProposalView::focusInEvent(QFocusEvent* event) {
  if (currentRow() < 0 && event->reason() == Qt::MouseFocusReason) {
    // The list would begin with its first row before the click says which one is meant.
    // NOLINTNEXTLINE(bugprone-parent-virtual-call): what stands between chooses a row
    QAbstractScrollArea::focusInEvent(event);
    return;
  }
  if (currentRow() < 0 && count() > 0) choose(0);
  QListView::focusInEvent(event);
}

void ProposalView::resizeEvent(QResizeEvent* event) {
  QListView::resizeEvent(event);
  if (event->size().width() != event->oldSize().width()) {
    scheduleDelayedItemsLayout();
    updateGeometry();
  }
}

}  // namespace encaisse
