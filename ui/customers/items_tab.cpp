#include "ui/customers/items_tab.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/common/money_format.h"
#include "ui/common/table_view.h"
#include "ui/common/theme.h"

using namespace Qt::StringLiterals;

namespace encaisse {

ItemsTab::ItemsTab(QWidget* parent) : QWidget{parent} {
  m_open = new QRadioButton{tr("&Open")};
  m_all = new QRadioButton{tr("A&ll")};
  m_open->setObjectName(u"openItems"_s);
  m_all->setObjectName(u"allItems"_s);
  m_open->setChecked(true);
  m_sum = new QLabel;
  m_sum->setObjectName(u"itemsSum"_s);
  m_sum->setFont(theme::strongFont());
  buildTable();
  m_bar = new QHBoxLayout;
  m_bar->setSpacing(theme::groupGap);
  m_bar->addWidget(m_open);
  m_bar->addWidget(m_all);
  m_bar->addStretch(1);
  m_bar->addWidget(m_sum);
  auto* column = new QVBoxLayout{this};
  column->setContentsMargins(0, theme::gap, 0, 0);
  column->setSpacing(theme::gap);
  column->addLayout(m_bar);
  column->addWidget(m_table, 1);
  connect(m_open, &QRadioButton::toggled, this, &ItemsTab::showOpenOnly);
}

void ItemsTab::addTool(QWidget* tool) { m_bar->insertWidget(m_bar->count() - 2, tool); }

void ItemsTab::buildTable() {
  m_model.setPalette(palette());
  m_model.setOpenOnly(true);
  m_table = new TableView{u"customerItems"_s, this};
  m_table->setAccessibleName(tr("Items of the customer"));
  m_table->setModel(&m_model);
  m_table->setDefaultWidths({160, 92, 78, 84, 98, 104, 90, 90, 170, 80, 170, 160, 60});
  m_table->setHiddenByDefault({ItemsModel::Customer, ItemsModel::Letter, ItemsModel::Origin,
                               ItemsModel::File, ItemsModel::Line});
  m_table->setStretchColumn(ItemsModel::Label);
  m_table->horizontalHeader()->setSortIndicator(ItemsModel::Due, Qt::AscendingOrder);
  connect(m_table, &TableView::opened, this, &ItemsTab::changeDueDate);
  m_changeDueDate = new QAction{tr("Change the &due date…"), m_table};
  m_changeDueDate->setObjectName(u"changeDueDate"_s);
  m_changeDueDate->setShortcut(Qt::Key_F2);
  m_changeDueDate->setShortcutContext(Qt::WidgetShortcut);
  connect(m_changeDueDate, &QAction::triggered, this,
          [this] { changeDueDate(m_table->currentIndex().siblingAtColumn(ItemsModel::Due)); });
  m_table->addAction(m_changeDueDate);
  buildFollowUpActions();
}

void ItemsTab::buildFollowUpActions() {
  const auto add = [this](const QString& name, const QString& text) {
    auto* action = new QAction{text, m_table};
    action->setObjectName(name);
    m_table->addAction(action);
    return action;
  };
  auto* promise = add(u"itemPromise"_s, tr("&Promise to pay…"));
  auto* dispute = add(u"itemDispute"_s, tr("D&ispute…"));
  auto* pause = add(u"itemPause"_s, tr("Let reminders &wait…"));
  connect(promise, &QAction::triggered, this, [this] {
    if (const auto ids = selectedDebts(); !ids.isEmpty()) Q_EMIT promiseChosen(ids);
  });
  connect(dispute, &QAction::triggered, this, [this] {
    if (const auto ids = selectedDebts(); !ids.isEmpty()) Q_EMIT disputeChosen(ids.first());
  });
  connect(pause, &QAction::triggered, this, [this] {
    if (const auto ids = selectedDebts(); !ids.isEmpty()) Q_EMIT pauseChosen(ids.first());
  });
}

QList<qint64> ItemsTab::selectedDebts() const {
  QList<int> rows;
  for (const auto& index : m_table->selectionModel()->selectedIndexes()) {
    if (!rows.contains(index.row())) rows.append(index.row());
  }
  std::ranges::sort(rows);
  QList<qint64> ids;
  for (const int row : rows) {
    const auto& item = m_model.itemAt(row);
    if (item.isDebit() && item.openMinor > 0) ids.append(item.id);
  }
  return ids;
}

void ItemsTab::setItems(QList<Item> items, QHash<qint64, QString> fileNames, QDate asOf,
                        Currency currency) {
  const auto current = m_table->currentIndex();
  const qint64 currentId = current.isValid() ? m_model.itemAt(current.row()).id : 0;
  m_currency = currency;
  m_model.setFileNames(std::move(fileNames));
  m_model.setItems(std::move(items), asOf, currency);
  const int row = m_model.rowOf(currentId);
  if (row >= 0) m_table->setCurrentIndex(m_model.index(row, current.column()));
  m_open->setText(tr("&Open (%1)").arg(m_model.openCount()));
  m_all->setText(tr("A&ll (%1)").arg(m_model.itemCount()));
  showSum();
}

void ItemsTab::showOpenOnly(bool openOnly) {
  m_model.setOpenOnly(openOnly);
  m_table->sortByColumn(openOnly ? ItemsModel::Due : ItemsModel::Issued,
                        openOnly ? Qt::AscendingOrder : Qt::DescendingOrder);
  showSum();
}

void ItemsTab::showSum() {
  m_sum->setText(tr("Open: %1").arg(formatMoney(m_model.openTotal(), m_currency)));
}

void ItemsTab::changeDueDate(const QModelIndex& index) {
  const bool isDate = index.column() == ItemsModel::Due || index.column() == ItemsModel::Late ||
                      index.column() == ItemsModel::Origin;
  if (!index.isValid() || !isDate) return;
  const auto& item = m_model.itemAt(index.row());
  if (item.isDebit() && item.openMinor != 0) Q_EMIT dueDateChosen(item);
}

void ItemsTab::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::PaletteChange) m_model.setPalette(palette());
}

}  // namespace encaisse
