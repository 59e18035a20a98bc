#include "ui/cash_in/lines_pane.h"

#include <QAction>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/cash_in/badge_delegate.h"
#include "ui/cash_in/key_table.h"
#include "ui/common/card.h"
#include "ui/common/labels.h"
#include "ui/common/money_format.h"
#include "ui/common/notice.h"
#include "ui/common/theme.h"

using namespace Qt::StringLiterals;

namespace encaisse {

LinesPane::LinesPane(QWidget* parent)
    : QWidget{parent}, m_model{new BankLinesModel{this}}, m_view{new KeyTable{u"cashInLines"_s}},
      m_counts{new QLabel}, m_setAside{new QCheckBox}, m_nothing{new MutedLabel},
      m_settled{new MutedLabel}, m_confirmation{new Notice{u"applyAllQuestion"_s}},
      m_progress{new QWidget}, m_progressText{new QLabel}, m_progressBar{new QProgressBar},
      m_stop{new QPushButton{tr("Cancel")}}, m_applyAll{new QPushButton} {
  buildTable();
  m_counts->setObjectName(u"cashInCounts"_s);
  m_counts->setWordWrap(true);
  m_setAside->setObjectName(u"showSetAside"_s);
  m_nothing->setObjectName(u"noLine"_s);
  m_nothing->setAlignment(Qt::AlignCenter);
  m_nothing->setWordWrap(true);
  m_nothing->setMargin(theme::pageMargin);
  connect(m_setAside, &QCheckBox::toggled, this, [this](bool setAside) {
    m_arranging = true;
    m_model->setShowSetAside(setAside);
    keepCurrent(0, 0);
    m_arranging = false;
    showCounts();
    Q_EMIT setAsideShown(setAside);
    Q_EMIT currentChanged();
  });
  auto* head = new QHBoxLayout;
  head->setSpacing(theme::gap);
  head->addWidget(m_counts, 1);
  head->addWidget(m_setAside);
  auto* card = new Card;
  card->setFlush(true);
  card->addHead(head);
  card->body()->addWidget(m_nothing);
  card->body()->addWidget(m_view, 1);
  m_settled->setObjectName(u"settledInAccounts"_s);
  m_settled->setWordWrap(true);
  card->addFoot(m_settled);
  buildConfirmation();
  auto* column = new QVBoxLayout{this};
  column->setContentsMargins({});
  column->setSpacing(theme::gap);
  column->addWidget(card, 1);
  column->addWidget(m_confirmation);
  column->addWidget(buildFoot());
  setMinimumWidth(430);
  showCounts();
}

void LinesPane::buildTable() {
  m_view->setModel(m_model);
  m_view->setAccessibleName(tr("Lines to treat"));
  m_view->setSelectionMode(QAbstractItemView::SingleSelection);
  m_view->setItemDelegateForColumn(BankLinesModel::State, new BadgeDelegate{m_view});
  m_view->setStretchColumn(BankLinesModel::Label);
  m_view->setDefaultWidths({84, 96, 0, 88, 132});
  m_view->horizontalHeader()->setSortIndicator(BankLinesModel::Day, Qt::DescendingOrder);
  connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
    if (!m_arranging) Q_EMIT currentChanged();
  });
  connect(m_view, &KeyTable::enterPressed, this, &LinesPane::enterPressed);
  connect(m_view, &KeyTable::rightPressed, this, &LinesPane::rightPressed);
  auto* aside = new QAction{tr("Concerns no customer, or takes it back"), this};
  aside->setObjectName(u"setAsideLine"_s);
  aside->setShortcut(Qt::Key_Delete);
  aside->setShortcutContext(Qt::WidgetShortcut);
  m_view->addAction(aside);
  connect(aside, &QAction::triggered, this, &LinesPane::deletePressed);
}

void LinesPane::buildConfirmation() {
  auto* yes = m_confirmation->addAction(tr("Apply all"));
  yes->setObjectName(u"confirmApplyAll"_s);
  auto* no = m_confirmation->addAction(tr("Cancel"));
  no->setObjectName(u"cancelApplyAll"_s);
  connect(yes, &QPushButton::clicked, this, [this] {
    m_confirmation->hide();
    focusList();
    Q_EMIT applyAllChosen();
  });
  connect(no, &QPushButton::clicked, this, [this] {
    m_confirmation->hide();
    focusList();
  });
  yes->setAutoDefault(true);
  no->setAutoDefault(true);
}

QWidget* LinesPane::buildFoot() {
  m_progress->setObjectName(u"cashInProgress"_s);
  m_stop->setObjectName(u"stopCashIn"_s);
  connect(m_stop, &QPushButton::clicked, this, &LinesPane::stopChosen);
  auto* running = new QHBoxLayout{m_progress};
  running->setContentsMargins({});
  running->setSpacing(theme::gap);
  running->addWidget(m_progressText);
  running->addWidget(m_progressBar, 1);
  running->addWidget(m_stop);
  m_progress->hide();
  m_applyAll->setObjectName(u"applyAllReady"_s);
  m_applyAll->setIcon(theme::icon(u"check"_s, palette()));
  connect(m_applyAll, &QPushButton::clicked, this, &LinesPane::askApplyAll);
  auto* foot = new QWidget;
  auto* row = new QHBoxLayout{foot};
  row->setContentsMargins({});
  row->setSpacing(theme::gap);
  row->addWidget(m_progress, 1);
  row->addStretch();
  row->addWidget(m_applyAll);
  return foot;
}

void LinesPane::setWork(std::shared_ptr<const CashInWork> work) {
  const auto* before = current();
  const qint64 key = before != nullptr ? before->key() : 0;
  const int row = currentRow();
  m_currency = work->facts().currency;
  m_arranging = true;
  m_model->setWork(std::move(work));
  m_view->setColumnHidden(BankLinesModel::Payer, !m_model->namesPayers());
  keepCurrent(key, row);
  m_arranging = false;
  m_confirmation->hide();
  showCounts();
}

void LinesPane::updateWork() {
  const auto* before = current();
  const qint64 key = before != nullptr ? before->key() : 0;
  const int row = currentRow();
  m_arranging = true;
  m_model->updateWork();
  keepCurrent(key, row);
  m_arranging = false;
  showCounts();
}

void LinesPane::setFilter(const QString& text) {
  const auto* before = current();
  const qint64 key = before != nullptr ? before->key() : 0;
  m_arranging = true;
  m_model->setFilter(text);
  keepCurrent(key, 0);
  m_arranging = false;
  showCounts();
  Q_EMIT currentChanged();
}

void LinesPane::keepCurrent(qint64 key, int row) {
  if (m_model->rowCount() == 0) return;
  const int found = key == 0 ? -1 : m_model->rowOf(key);
  const int wanted = found >= 0 ? found : qBound(0, row, m_model->rowCount() - 1);
  m_view->setCurrentIndex(m_model->index(wanted, BankLinesModel::Payer));
}

int LinesPane::currentRow() const {
  return m_view->currentIndex().isValid() ? m_view->currentIndex().row() : -1;
}

const CashInLine* LinesPane::current() const {
  const int row = currentRow();
  return row < 0 || row >= m_model->rowCount() ? nullptr : &m_model->line(row);
}

void LinesPane::focusList() { m_view->setFocus(); }

void LinesPane::showSetAside(bool setAside) { m_setAside->setChecked(setAside); }

void LinesPane::setHeld(const QString& why) {
  m_held = why;
  updateActions();
}

void LinesPane::showCounts() {
  QStringList parts{tr("%n to treat", "", m_model->toTreat())};
  if (m_model->toTreatMinor() > 0) parts.append(formatMoney(m_model->toTreatMinor(), m_currency));
  m_counts->setText(parts.join(u" · "_s));
  const auto settled = int(m_model->settledInAccounts());
  m_settled->setText(
      tr("%n receipt(s) need nothing: the accounts have settled them already.", "", settled));
  m_settled->setVisible(settled > 0);
  const int aside = m_model->setAsideCount();
  m_setAside->setText(tr("Set aside (%1)").arg(aside));
  m_setAside->setVisible(aside > 0 || m_setAside->isChecked());
  const bool isEmpty = m_model->rowCount() == 0;
  m_nothing->setText(m_model->isFiltered() ? tr("No line matches the filter.")
                     : m_model->showsSetAside()
                         ? tr("Nothing is set aside.")
                         : tr("Everything is matched: nothing is left to treat."));
  m_nothing->setVisible(isEmpty);
  m_view->setVisible(!isEmpty);
  updateActions();
}

void LinesPane::updateActions() {
  const auto ready = int(m_model->ready().size());
  m_applyAll->setText(ready == 0 ? tr("Apply all ready")
                                 : tr("Apply %n ready line(s)…", "", ready));
  m_applyAll->setEnabled(ready > 0 && m_held.isEmpty());
  m_applyAll->setToolTip(!m_held.isEmpty() ? m_held
                         : ready == 0
                             ? tr("No line is ready.")
                             : tr("Applies every line with one sure proposal (Ctrl+Shift+Return)"));
  if (ready == 0 || !m_held.isEmpty()) m_confirmation->hide();
}

void LinesPane::askApplyAll() {
  if (!m_applyAll->isEnabled()) return;
  qint64 sum = 0;
  const auto ready = m_model->ready();
  for (const auto* line : ready) sum += line->amountMinor;
  m_confirmation->say(
      Notice::Kind::Information,
      tr("Apply %n ready line(s), %1 in all? Each can be undone.", "", int(ready.size()))
          .arg(formatMoney(sum, m_currency)));
  m_confirmation->findChild<QPushButton*>(u"confirmApplyAll"_s)->setFocus();
}

void LinesPane::showProgress(const QString& text, qint64 done, qint64 total) {
  m_progressText->setText(text);
  m_progressBar->setRange(0, int(total));
  m_progressBar->setValue(int(done));
  m_stop->setVisible(total > 0);
  m_progress->show();
}

void LinesPane::hideProgress() { m_progress->hide(); }

}  // namespace encaisse
