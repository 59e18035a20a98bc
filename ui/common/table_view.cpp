#include "ui/common/table_view.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QRegularExpression>
#include <QSettings>
#include <algorithm>

#include "ui/common/theme.h"
#include "ui/exports/grid_export.h"

namespace encaisse {

using namespace Qt::StringLiterals;

namespace {

bool isExport(const QKeyEvent& event) {
  return event.key() == Qt::Key_E && event.modifiers() == Qt::ControlModifier;
}

}  // namespace

TableView::TableView(const QString& name, QWidget* parent)
    : QTableView{parent}, m_copy{new QAction{tr("Copy"), this}} {
  setObjectName(name);
  setShowGrid(false);
  setAlternatingRowColors(false);
  setWordWrap(false);
  setTabKeyNavigation(false);
  setSelectionBehavior(QAbstractItemView::SelectRows);
  setSelectionMode(QAbstractItemView::ExtendedSelection);
  setEditTriggers(QAbstractItemView::NoEditTriggers);
  setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
  setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  setFrameShape(QFrame::NoFrame);
  setCornerButtonEnabled(false);
  verticalHeader()->hide();
  verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
  fitRowHeight();
  setUpHeader();

  m_copy->setShortcut(QKeySequence::Copy);
  m_copy->setShortcutContext(Qt::WidgetShortcut);
  m_copy->setIcon(theme::icon(QStringLiteral("copy"), palette()));
  connect(m_copy, &QAction::triggered, this, &TableView::copy);
  addAction(m_copy);
  addGridExport(*this);
  setContextMenuPolicy(Qt::ActionsContextMenu);
  connect(this, &QTableView::doubleClicked, this, &TableView::opened);
}

TableView::~TableView() {
  if (m_saveSoon.isActive()) saveColumns();
}

void TableView::setUpHeader() {
  auto* header = horizontalHeader();
  header->setHighlightSections(false);
  header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  header->setMinimumSectionSize(32);
  header->setSectionsMovable(true);
  header->setFirstSectionMovable(false);
  header->setSortIndicator(-1, Qt::AscendingOrder);
  header->setContextMenuPolicy(Qt::CustomContextMenu);
  setSortingEnabled(true);

  m_saveSoon.setSingleShot(true);
  m_saveSoon.setInterval(500);
  connect(&m_saveSoon, &QTimer::timeout, this, &TableView::saveColumns);
  const auto remember = [this] {
    if (isVisible()) m_saveSoon.start();
  };
  connect(header, &QHeaderView::sectionResized, this, remember);
  connect(header, &QHeaderView::sectionMoved, this, remember);
  connect(header, &QHeaderView::customContextMenuRequested, this, &TableView::showHeaderMenu);
}

void TableView::setModel(QAbstractItemModel* newModel) {
  QTableView::setModel(newModel);
  m_restoredColumns = -1;
  if (newModel == nullptr) return;
  connect(newModel, &QAbstractItemModel::modelReset, this, &TableView::restoreColumns);
  restoreColumns();
}

void TableView::setDefaultWidths(const QList<int>& widths) {
  for (int column = 0; column < int(widths.size()); ++column) {
    if (widths[column] > 0) setColumnWidth(column, widths[column]);
  }
  m_restoredColumns = -1;
  restoreColumns();
}

void TableView::setStretchColumn(int column) {
  m_stretchColumn = column;
  horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
  fitStretchColumn();
}

void TableView::fitStretchColumn() {
  constexpr int leastWidth = 104;
  auto* header = horizontalHeader();
  if (m_stretchColumn < 0 || m_stretchColumn >= header->count()) return;
  int others = 0;
  for (int column = 0; column < header->count(); ++column) {
    if (column != m_stretchColumn && !isColumnHidden(column)) others += columnWidth(column);
  }
  const bool fits = viewport()->width() - others >= leastWidth;
  const auto mode = fits ? QHeaderView::Stretch : QHeaderView::Interactive;
  if (header->sectionResizeMode(m_stretchColumn) != mode) {
    header->setSectionResizeMode(m_stretchColumn, mode);
  }
  if (!fits) setColumnWidth(m_stretchColumn, leastWidth);
}

void TableView::resizeEvent(QResizeEvent* event) {
  QTableView::resizeEvent(event);
  fitStretchColumn();
}

void TableView::setHiddenByDefault(const QList<int>& columns) {
  for (const int column : columns) setColumnHidden(column, true);
  m_restoredColumns = -1;
  restoreColumns();
}

void TableView::setEmptyText(const QString& text) {
  m_emptyText = text;
  viewport()->update();
}

void TableView::paintEmptyText() {
  if (m_emptyText.isEmpty() || model()->rowCount(rootIndex()) > 0) return;
  QPainter painter{viewport()};
  painter.setPen(theme::mutedText(palette()));
  const int margin = theme::pageMargin;
  painter.drawText(viewport()->rect().adjusted(margin, margin, -margin, -margin),
                   int(Qt::AlignCenter) | Qt::TextWordWrap, m_emptyText);
}

QString TableView::cellText(const QModelIndex& index) const {
  const QVariant plain = index.data(CopyRole);
  if (plain.isValid()) return plain.toString();
  QString text = index.data(Qt::DisplayRole).toString();
  static const QRegularExpression figure{QStringLiteral("^[-−]?[\\d\\s.,'’]+$"),
                                         QRegularExpression::UseUnicodePropertiesOption};
  if (figure.match(text).hasMatch()) text.remove(QLocale{}.groupSeparator());
  text.replace(u'\t', u' ').replace(u'\n', u' ');
  return text;
}

QString TableView::selectionAsTsv() const {
  if (model() == nullptr || selectionModel() == nullptr) return {};
  const auto* header = horizontalHeader();
  QList<int> columns;
  QList<QString> line;
  for (int place = 0; place < header->count(); ++place) {
    const int column = header->logicalIndex(place);
    if (isColumnHidden(column)) continue;
    columns.append(column);
    line.append(model()->headerData(column, Qt::Horizontal).toString().replace(u'\n', u' '));
  }
  QModelIndexList rows = selectionModel()->selectedRows(columns.isEmpty() ? 0 : columns.first());
  if (rows.isEmpty()) return {};
  std::sort(rows.begin(), rows.end(),
            [](const QModelIndex& a, const QModelIndex& b) { return a.row() < b.row(); });
  QString text = line.join(u'\t') + u'\n';
  for (const auto& row : std::as_const(rows)) {
    line.clear();
    for (const int column : std::as_const(columns)) {
      line.append(cellText(row.siblingAtColumn(column)));
    }
    text += line.join(u'\t') + u'\n';
  }
  return text;
}

void TableView::copy() {
  const QString text = selectionAsTsv();
  if (!text.isEmpty()) QApplication::clipboard()->setText(text);
}

bool TableView::event(QEvent* event) {
  // Claims Ctrl+C before the window's own menu does, so that the two do not contend for it.
  if (event->type() == QEvent::ShortcutOverride &&
      static_cast<QKeyEvent*>(event)->matches(QKeySequence::Copy)) {
    event->accept();
    return true;
  }
  if (event->type() == QEvent::ShortcutOverride && isExport(*static_cast<QKeyEvent*>(event)) &&
      !pageExports(*this)) {
    event->accept();
    return true;
  }
  return QTableView::event(event);
}

void TableView::keyPressEvent(QKeyEvent* event) {
  if (event->matches(QKeySequence::Copy)) {
    copy();
  } else if (isExport(*event) && !pageExports(*this)) {
    findChild<QAction*>(u"exportGrid"_s, Qt::FindDirectChildrenOnly)->trigger();
  } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
             event->modifiers() == (event->modifiers() & Qt::KeypadModifier) &&
             currentIndex().isValid()) {
    Q_EMIT opened(currentIndex());
  } else {
    QTableView::keyPressEvent(event);
  }
}

void TableView::paintEvent(QPaintEvent* event) {
  QTableView::paintEvent(event);
  if (model() == nullptr) return;
  paintEmptyText();
  QPainter painter{viewport()};
  painter.setPen(theme::hairline(palette()));
  const int first = rowAt(event->rect().top());
  if (first < 0) return;
  const int right = viewport()->width();
  for (int row = first; row < model()->rowCount(rootIndex()); ++row) {
    if (isRowHidden(row)) continue;
    const int bottom = rowViewportPosition(row) + rowHeight(row) - 1;
    painter.drawLine(0, bottom, right, bottom);
    if (bottom > event->rect().bottom()) break;
  }
}

void TableView::changeEvent(QEvent* event) {
  QTableView::changeEvent(event);
  if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) fitRowHeight();
}

void TableView::fitRowHeight() {
  const int height = fontMetrics().height() + theme::rowPadding;
  verticalHeader()->setMinimumSectionSize(height);
  verticalHeader()->setDefaultSectionSize(height);
}

void TableView::showHeaderMenu(QPoint place) {
  auto* menu = new QMenu{this};
  menu->setAttribute(Qt::WA_DeleteOnClose);
  for (int position = 1; position < horizontalHeader()->count(); ++position) {
    const int column = horizontalHeader()->logicalIndex(position);
    const QString name = model()->headerData(column, Qt::Horizontal).toString().simplified();
    if (name.isEmpty()) continue;
    auto* action = menu->addAction(name);
    action->setCheckable(true);
    action->setChecked(!isColumnHidden(column));
    connect(action, &QAction::toggled, this, [this, column](bool shown) {
      setColumnHidden(column, !shown);
      m_saveSoon.start();
    });
  }
  menu->popup(horizontalHeader()->mapToGlobal(place));
}

QString TableView::settingsKey() const {
  // By count, because a grid with other columns (other buckets) has other widths.
  return QStringLiteral("columns/%1-%2").arg(objectName()).arg(model()->columnCount());
}

void TableView::restoreColumns() {
  if (model() == nullptr || model()->columnCount() == m_restoredColumns) return;
  m_restoredColumns = model()->columnCount();
  const QByteArray state = QSettings{}.value(settingsKey()).toByteArray();
  if (state.isEmpty()) return;
  auto* header = horizontalHeader();
  const int sortedColumn = header->sortIndicatorSection();
  const Qt::SortOrder order = header->sortIndicatorOrder();
  header->restoreState(state);
  header->setSortIndicator(sortedColumn, order);
}

void TableView::saveColumns() const {
  if (model() == nullptr || model()->columnCount() == 0) return;
  QSettings{}.setValue(settingsKey(), horizontalHeader()->saveState());
}

}  // namespace encaisse
