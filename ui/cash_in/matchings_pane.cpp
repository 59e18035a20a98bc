#include "ui/cash_in/matchings_pane.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QVBoxLayout>

#include "ui/cash_in/key_table.h"
#include "ui/cash_in/matchings_model.h"
#include "ui/common/card.h"
#include "ui/common/labels.h"
#include "ui/common/theme.h"

using namespace Qt::StringLiterals;

namespace encaisse {

MatchingsPane::MatchingsPane(QWidget* parent)
    : QWidget{parent}, m_model{new MatchingsModel{this}}, m_view{new KeyTable{u"matchings"_s}},
      m_nothing{new MutedLabel} {
  m_view->setModel(m_model);
  m_view->setSortingEnabled(false);
  m_view->setAccessibleName(tr("Matchings done"));
  m_view->setSelectionMode(QAbstractItemView::SingleSelection);
  m_view->setStretchColumn(MatchingsModel::Reason);
  m_view->setDefaultWidths({86, 150, 100, 220, 110, 110, 0, 80});
  connect(m_view, &QTableView::clicked, this, [this](const QModelIndex& index) {
    if (index.column() == MatchingsModel::Undo) askUndo(index.row());
  });
  auto* undo = new QAction{theme::icon(u"undo"_s, palette()), tr("Undo this matching"), this};
  undo->setObjectName(u"undoMatching"_s);
  undo->setShortcut(Qt::Key_Delete);
  undo->setShortcutContext(Qt::WidgetShortcut);
  m_view->addAction(undo);
  connect(undo, &QAction::triggered, this, [this] {
    if (m_view->currentIndex().isValid()) askUndo(m_view->currentIndex().row());
  });
  m_nothing->setObjectName(u"noMatching"_s);
  m_nothing->setAlignment(Qt::AlignCenter);
  auto* card = new Card;
  card->setFlush(true);
  card->body()->addWidget(m_view, 1);
  card->body()->addWidget(m_nothing, 1);
  auto* column = new QVBoxLayout{this};
  column->setContentsMargins(0, theme::gap, 0, 0);
  column->addWidget(card);
  showState();
}

void MatchingsPane::setFacts(std::shared_ptr<const CashInFacts> facts) {
  const int row = m_view->currentIndex().isValid() ? m_view->currentIndex().row() : 0;
  m_model->setFacts(std::move(facts));
  if (m_model->rowCount() > 0) {
    m_view->selectRow(qMin(row, m_model->rowCount() - 1));
  }
  showState();
}

void MatchingsPane::setFilter(const QString& text) {
  m_model->setFilter(text);
  if (m_model->rowCount() > 0) m_view->selectRow(0);
  showState();
}

void MatchingsPane::setHeld(const QString& why) { m_held = why; }

void MatchingsPane::showState() {
  const bool isEmpty = m_model->rowCount() == 0;
  m_view->setVisible(!isEmpty);
  m_nothing->setVisible(isEmpty);
  m_nothing->setText(m_model->count() == 0 ? tr("Nothing was matched here yet.")
                                           : tr("No matching fits the filter."));
}

void MatchingsPane::askUndo(int row) {
  if (m_held.isEmpty()) Q_EMIT undoWanted(m_model->matching(row).id);
}

}  // namespace encaisse
