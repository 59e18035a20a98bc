#include "ui/aging/frozen_table_view.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include "ui/common/theme.h"

namespace encaisse {
namespace {

void paintHairlines(QTableView& view, const QRect& exposed) {
  if (view.model() == nullptr) return;
  QPainter painter{view.viewport()};
  painter.setPen(theme::hairline(view.palette()));
  const int first = view.rowAt(exposed.top());
  if (first < 0) return;
  const int right = view.horizontalHeader()->length() - view.horizontalHeader()->offset() - 1;
  for (int row = first; row < view.model()->rowCount(); ++row) {
    const int bottom = view.rowViewportPosition(row) + view.rowHeight(row) - 1;
    painter.drawLine(0, bottom, right, bottom);
    if (bottom > exposed.bottom()) break;
  }
}

/// The view of the first column, with the line that divides it from the others.
class FrozenColumn : public QTableView {
public:
  using QTableView::QTableView;

protected:
  void paintEvent(QPaintEvent* event) override {
    QTableView::paintEvent(event);
    paintHairlines(*this, event->rect());
    QPainter painter{viewport()};
    painter.setPen(theme::hairline(palette()));
    const int x = viewport()->width() - 1;
    painter.drawLine(x, 0, x, rowViewportPosition(model()->rowCount() - 1) + rowHeight(0));
  }
};

void prepare(QTableView& view) {
  view.setFrameShape(QFrame::NoFrame);
  view.setShowGrid(false);
  view.setCornerButtonEnabled(false);
  view.verticalHeader()->hide();
  view.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
  view.horizontalHeader()->setHighlightSections(false);
  view.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  view.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
  view.setWordWrap(false);
  view.setTabKeyNavigation(false);
}

}  // namespace

FrozenTableView::FrozenTableView(QWidget* parent)
    : QTableView{parent}, m_frozen{new FrozenColumn{this}} {
  prepare(*this);
  prepare(*m_frozen);
  m_frozen->setObjectName(QStringLiteral("frozen"));
  m_frozen->setFocusProxy(this);
  m_frozen->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_frozen->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_frozen->horizontalHeader()->setSectionsClickable(true);
  viewport()->stackUnder(m_frozen);
  connect(verticalScrollBar(), &QScrollBar::valueChanged, m_frozen->verticalScrollBar(),
          &QScrollBar::setValue);
  connect(m_frozen->verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(),
          &QScrollBar::setValue);
  connect(this, &QTableView::doubleClicked, this, &FrozenTableView::opened);
  connect(m_frozen, &QTableView::doubleClicked, this, &FrozenTableView::opened);
  connectHeaders();
}

void FrozenTableView::connectHeaders() {
  connect(horizontalHeader(), &QHeaderView::sectionResized, this,
          [this](int section, int, int width) {
            if (section != 0) return;
            m_frozen->setColumnWidth(0, width);
            placeFrozenView();
          });
  connect(m_frozen->horizontalHeader(), &QHeaderView::sectionResized, this,
          [this](int section, int, int width) {
            if (section == 0) setColumnWidth(0, width);
          });
  connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, this,
          [this](int section, Qt::SortOrder order) {
            m_frozen->horizontalHeader()->setSortIndicator(section, order);
          });
  connect(m_frozen->horizontalHeader(), &QHeaderView::sectionClicked, this,
          &FrozenTableView::sortByFrozenHeader);
}

void FrozenTableView::sortByFrozenHeader(int section) {
  if (!isSortingEnabled()) return;
  auto* header = horizontalHeader();
  const bool flip = header->sortIndicatorSection() == section &&
                    header->sortIndicatorOrder() == Qt::AscendingOrder;
  sortByColumn(section, flip ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void FrozenTableView::setModel(QAbstractItemModel* model) {
  QTableView::setModel(model);
  m_frozen->setModel(model);
  m_frozen->setSelectionModel(selectionModel());
  m_frozen->horizontalHeader()->setSortIndicatorShown(isSortingEnabled());
  connect(model, &QAbstractItemModel::modelReset, this, &FrozenTableView::hideOtherColumns);
  hideOtherColumns();
}

void FrozenTableView::setRowHeight(int height) {
  for (auto* view : {static_cast<QTableView*>(this), m_frozen}) {
    view->verticalHeader()->setMinimumSectionSize(height);
    view->verticalHeader()->setDefaultSectionSize(height);
  }
}

void FrozenTableView::setHeaderShown(bool shown) {
  horizontalHeader()->setVisible(shown);
  m_frozen->horizontalHeader()->setVisible(shown);
}

void FrozenTableView::hideOtherColumns() {
  const int columns = model() == nullptr ? 0 : model()->columnCount();
  for (int column = 0; column < columns; ++column) m_frozen->setColumnHidden(column, column != 0);
  m_frozen->setColumnWidth(0, columnWidth(0));
  m_frozen->setSelectionMode(selectionMode());
  m_frozen->horizontalHeader()->setSortIndicatorShown(isSortingEnabled());
  placeFrozenView();
}

void FrozenTableView::placeFrozenView() {
  const int headerHeight = horizontalHeader()->isHidden() ? 0 : horizontalHeader()->height();
  m_frozen->horizontalHeader()->setFixedHeight(headerHeight);
  m_frozen->setGeometry(frameWidth(), frameWidth(), std::min(columnWidth(0), viewport()->width()),
                        viewport()->height() + headerHeight);
}

void FrozenTableView::resizeEvent(QResizeEvent* event) {
  QTableView::resizeEvent(event);
  placeFrozenView();
}

void FrozenTableView::updateGeometries() {
  QTableView::updateGeometries();
  if (m_frozen != nullptr) placeFrozenView();
}

void FrozenTableView::paintEvent(QPaintEvent* event) {
  QTableView::paintEvent(event);
  paintHairlines(*this, event->rect());
}

void FrozenTableView::scrollTo(const QModelIndex& index, ScrollHint hint) {
  const int sideways = horizontalScrollBar()->value();
  QTableView::scrollTo(index, hint);
  if (index.column() == 0) {
    horizontalScrollBar()->setValue(sideways);
    return;
  }
  const int hidden = columnWidth(0) - visualRect(index).left();
  if (hidden > 0) horizontalScrollBar()->setValue(horizontalScrollBar()->value() - hidden);
}

QModelIndex FrozenTableView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) {
  const auto target = QTableView::moveCursor(action, modifiers);
  if (action == MoveHome && !(modifiers & Qt::ControlModifier)) horizontalScrollBar()->setValue(0);
  return target;
}

bool FrozenTableView::event(QEvent* event) {
  // Claims Ctrl+C before the window's own menu does.
  if (event->type() == QEvent::ShortcutOverride &&
      static_cast<QKeyEvent*>(event)->matches(QKeySequence::Copy)) {
    event->accept();
    return true;
  }
  return QTableView::event(event);
}

void FrozenTableView::keyPressEvent(QKeyEvent* event) {
  const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
  if (event->matches(QKeySequence::Copy)) {
    Q_EMIT copyRequested();
    event->accept();
    return;
  }
  if (isEnter && currentIndex().isValid()) {
    Q_EMIT opened(currentIndex());
    event->accept();
    return;
  }
  QTableView::keyPressEvent(event);
}

}  // namespace encaisse
