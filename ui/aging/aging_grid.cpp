#include "ui/aging/aging_grid.h"

#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QSettings>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/aging/frozen_table_view.h"
#include "ui/aging/totals_model.h"
#include "ui/common/money_format.h"
#include "ui/common/theme.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

constexpr int smallestName = 180;
constexpr int widestName = 420;

}  // namespace

AgingGrid::AgingGrid(AgingModel& model, QWidget* parent)
    : QWidget{parent}, m_model{model}, m_totalsModel{new TotalsModel{model, this}} {
  buildTable();
  buildTotals();
  auto* column = new QVBoxLayout{this};
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(m_table, 1);
  column->addWidget(m_totals);
  keepTogether();
  setFocusProxy(m_table);
}

void AgingGrid::buildTable() {
  m_table = new FrozenTableView{this};
  m_table->setObjectName(u"agingTable"_s);
  m_table->setAccessibleName(tr("Aged balance"));
  m_table->setSortingEnabled(true);
  m_table->horizontalHeader()->setSortIndicator(AgingModel::Name, Qt::AscendingOrder);
  m_table->setModel(&m_model);
  m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
  m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
  m_table->setRowHeight(fontMetrics().height() + theme::rowPadding);
  m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  for (auto* header : {m_table->horizontalHeader(), m_table->frozenView()->horizontalHeader()}) {
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this,
            [this, header](QPoint place) { showHeaderMenu(header->mapToGlobal(place)); });
  }
  connect(m_table, &FrozenTableView::opened, this,
          [this](const QModelIndex& index) { Q_EMIT cellOpened(index.row(), index.column()); });
}

void AgingGrid::buildTotals() {
  m_totals = new FrozenTableView{this};
  m_totals->setObjectName(u"agingTotals"_s);
  m_totals->setAccessibleName(tr("Totals"));
  m_totals->setModel(m_totalsModel);
  m_totals->setHeaderShown(false);
  m_totals->setRowHeight(fontMetrics().height() + theme::rowPadding);
  styleTotals();
  fitTotalsHeight();
  m_totals->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  connect(m_totals, &FrozenTableView::opened, this, [this](const QModelIndex& index) {
    if (AgingModel::isAmount(index.column())) Q_EMIT totalOpened(index.column());
  });
}

void AgingGrid::styleTotals() {
  QPalette colors = palette();
  colors.setColor(QPalette::Base, theme::blend(palette().color(QPalette::Text),
                                               palette().color(QPalette::Base), 0.06));
  m_totals->setPalette(colors);
}

void AgingGrid::fitTotalsHeight() {
  const auto* bar = m_totals->horizontalScrollBar();
  const int barHeight = bar->maximum() > bar->minimum() ? bar->sizeHint().height() : 0;
  m_totals->setFixedHeight(TotalsModel::RowCount * (fontMetrics().height() + theme::rowPadding) +
                           2 * m_totals->frameWidth() + barHeight);
}

void AgingGrid::keepTogether() {
  auto* header = m_table->horizontalHeader();
  connect(header, &QHeaderView::sectionResized, this, [this](int section, int, int width) {
    m_totals->setColumnWidth(section, width);
    if (m_fitting) return;
    m_drawn.insert(section, width);
    saveColumns();
    stretchName();
  });
  connect(m_totals->horizontalScrollBar(), &QScrollBar::rangeChanged, this,
          &AgingGrid::fitTotalsHeight);
  connect(m_table->horizontalScrollBar(), &QScrollBar::valueChanged,
          m_totals->horizontalScrollBar(), &QScrollBar::setValue);
  connect(m_totals->horizontalScrollBar(), &QScrollBar::valueChanged,
          m_table->horizontalScrollBar(), &QScrollBar::setValue);
  m_table->viewport()->installEventFilter(this);
}

int AgingGrid::neededWidth(int column) const {
  const int margin = 5 * theme::unit;
  const int sortArrow = 12;
  const int titleWidth =
      fontMetrics().horizontalAdvance(m_model.columnTitle(column)) + margin + sortArrow;
  if (column == AgingModel::Code) {
    int width = titleWidth;
    for (int row = 0; row < std::min(m_model.rowCount(), 200); ++row) {
      width = std::max(width, fontMetrics().horizontalAdvance(m_model.rowAt(row).key) + margin);
    }
    return std::min(width, 160);
  }
  QFont bold = font();
  bold.setBold(true);
  const qint64 total = m_model.amountOf(m_model.report().total, column);
  const QString amount = formatAmount(total, m_model.currency());
  return std::max(titleWidth, QFontMetrics{bold}.horizontalAdvance(amount) + margin);
}

void AgingGrid::fitColumns() {
  m_fitting = true;
  restoreColumns();
  const bool byCustomer = m_model.report().groupBy == GroupBy::Customer;
  for (int column = 0; column < m_model.columnCount(); ++column) {
    const bool hidden = m_hidden.contains(column) || (column == AgingModel::Code && !byCustomer);
    m_table->setColumnHidden(column, hidden);
    m_totals->setColumnHidden(column, hidden);
    if (hidden) continue;
    if (column > 0 || m_drawn.contains(column)) {
      const int drawn = m_drawn.value(column);
      m_table->setColumnWidth(column, drawn > 0 ? drawn : neededWidth(column));
    }
    m_totals->setColumnWidth(column, m_table->columnWidth(column));
  }
  m_fitting = false;
  stretchName();
}

void AgingGrid::stretchName() {
  if (m_fitting || m_drawn.contains(AgingModel::Name)) return;
  m_fitting = true;
  const int others = m_table->horizontalHeader()->length() - m_table->columnWidth(AgingModel::Name);
  const int room = m_table->viewport()->width() - others;
  m_table->setColumnWidth(AgingModel::Name, std::clamp(room, smallestName, widestName));
  m_fitting = false;
}

void AgingGrid::showHeaderMenu(QPoint place) {
  auto* menu = new QMenu{this};
  menu->setAttribute(Qt::WA_DeleteOnClose);
  for (int column = 1; column < m_model.columnCount(); ++column) {
    auto* action = menu->addAction(m_model.columnTitle(column));
    action->setCheckable(true);
    action->setChecked(!m_hidden.contains(column));
    connect(action, &QAction::toggled, this, [this, column](bool shown) {
      shown ? void(m_hidden.remove(column)) : void(m_hidden.insert(column));
      saveColumns();
      fitColumns();
    });
  }
  menu->addSeparator();
  connect(menu->addAction(tr("Fit the widths")), &QAction::triggered, this, [this] {
    m_drawn.clear();
    saveColumns();
    fitColumns();
  });
  menu->popup(place);
}

QString AgingGrid::settingsKey() const {
  // By count, because a grid with other buckets has other columns.
  return u"columns/agingTable-%1"_s.arg(m_model.columnCount());
}

void AgingGrid::restoreColumns() {
  if (m_restoredColumns == m_model.columnCount()) return;
  m_restoredColumns = m_model.columnCount();
  m_drawn.clear();
  m_hidden.clear();
  const QSettings settings;
  const auto widths = settings.value(settingsKey() + u"/widths"_s).toMap();
  for (auto width = widths.cbegin(); width != widths.cend(); ++width) {
    m_drawn.insert(width.key().toInt(), width->toInt());
  }
  for (const auto& column : settings.value(settingsKey() + u"/hidden"_s).toList()) {
    m_hidden.insert(column.toInt());
  }
}

void AgingGrid::saveColumns() const {
  QVariantMap widths;
  for (auto width = m_drawn.cbegin(); width != m_drawn.cend(); ++width) {
    widths.insert(QString::number(width.key()), *width);
  }
  QVariantList hidden;
  for (const int column : m_hidden) hidden.append(column);
  QSettings settings;
  settings.setValue(settingsKey() + u"/widths"_s, widths);
  settings.setValue(settingsKey() + u"/hidden"_s, hidden);
}

QString AgingGrid::currentKey() const {
  const auto current = m_table->currentIndex();
  return current.isValid() ? m_model.rowAt(current.row()).key : QString{};
}

void AgingGrid::setCurrent(const QString& key, int column) {
  const int row = m_model.findRow(key);
  if (row < 0) return;
  const int last = m_model.columnCount() - 1;
  m_table->setCurrentIndex(m_model.index(row, std::clamp(column, 0, last)));
}

bool AgingGrid::eventFilter(QObject* watched, QEvent* event) {
  if (watched == m_table->viewport() && event->type() == QEvent::Resize) {
    // The totals end where the rows end, so that both scroll over the same range.
    m_totals->setFixedWidth(m_table->viewport()->width());
    stretchName();
  }
  return QWidget::eventFilter(watched, event);
}

void AgingGrid::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() != QEvent::PaletteChange || m_totals == nullptr) return;
  m_model.setPalette(palette());
  styleTotals();
}

}  // namespace encaisse
