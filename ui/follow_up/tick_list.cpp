#include "ui/follow_up/tick_list.h"

#include <QHeaderView>

#include "ui/common/theme.h"

namespace encaisse {

TickList::TickList(const QString& name, const QStringList& heads, const QList<int>& figures,
                   QWidget* parent)
    : QTreeWidget{parent}, m_figures{figures} {
  setObjectName(name);
  setRootIsDecorated(false);
  setHeaderLabels(heads);
  for (const int column : m_figures) {
    headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
  }
  header()->setStretchLastSection(false);
  header()->setSectionResizeMode(QHeaderView::ResizeToContents);
  header()->setSectionResizeMode(0, QHeaderView::Stretch);
  setMinimumHeight(180);
  connect(this, &QTreeWidget::itemChanged, this, &TickList::ticksChanged);
}

void TickList::addRow(const QStringList& texts, bool isTicked) {
  auto* row = new QTreeWidgetItem{this, texts};
  for (const int column : m_figures) {
    row->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
  }
  row->setSizeHint(0, {0, fontMetrics().height() + theme::rowPadding});
  row->setCheckState(0, isTicked ? Qt::Checked : Qt::Unchecked);
}

void TickList::tickAll(bool isTicked) {
  for (int i = 0; i < topLevelItemCount(); ++i) {
    topLevelItem(i)->setCheckState(0, isTicked ? Qt::Checked : Qt::Unchecked);
  }
}

QList<int> TickList::ticked() const {
  QList<int> rows;
  for (int i = 0; i < topLevelItemCount(); ++i) {
    if (topLevelItem(i)->checkState(0) == Qt::Checked) rows.append(i);
  }
  return rows;
}

}  // namespace encaisse
