#include "ui/cash_in/match_pane.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include "ui/cash_in/customer_choice.h"
#include "ui/cash_in/difference_bar.h"
#include "ui/cash_in/key_table.h"
#include "ui/cash_in/line_header.h"
#include "ui/cash_in/match_items_model.h"
#include "ui/cash_in/proposal_view.h"
#include "ui/cash_in/tick_delegate.h"
#include "ui/common/calm_style.h"
#include "ui/common/card.h"
#include "ui/common/labels.h"
#include "ui/common/money_format.h"
#include "ui/common/theme.h"

using namespace Qt::StringLiterals;

namespace encaisse {

MatchPane::MatchPane(QWidget* parent)
    : QStackedWidget{parent}, m_header{new LineHeader}, m_caption{new MutedLabel},
      m_proposals{new ProposalView}, m_customer{new CustomerChoice}, m_itemsCaption{new MutedLabel},
      m_items{new MatchItemsModel{this}}, m_itemsView{new KeyTable{u"matchItems"_s}},
      m_noItems{new MutedLabel}, m_difference{new DifferenceBar}, m_setAside{new QPushButton},
      m_credit{new QPushButton{tr("Keep as credit")}}, m_apply{new QPushButton} {
  auto* nothing = new MutedLabel{tr("Choose a line on the left.")};
  nothing->setAlignment(Qt::AlignCenter);
  addWidget(nothing);
  m_caption->setObjectName(u"proposalsCaption"_s);
  m_caption->setWordWrap(true);
  buildItems();
  m_customerRow = buildCustomerRow();
  auto* captions = new QWidget;
  auto* captionRow = new QVBoxLayout{captions};
  captionRow->setContentsMargins(12, 0, 12, 0);
  captionRow->addWidget(m_caption);
  auto* card = new Card;
  card->setFlush(true);
  card->addHead(m_header);
  card->body()->addWidget(captions);
  card->body()->addWidget(m_proposals);
  card->body()->addWidget(m_customerRow);
  card->body()->addWidget(m_itemsView, 1);
  card->body()->addWidget(m_noItems, 1);
  auto* content = new QWidget;
  auto* column = new QVBoxLayout{content};
  column->setContentsMargins({});
  column->setSpacing(theme::gap);
  column->addWidget(card, 1);
  column->addWidget(m_difference);
  column->addWidget(buildButtons());
  addWidget(content);
  connectParts();
  setMinimumWidth(430);
}

void MatchPane::buildItems() {
  m_itemsView->setModel(m_items);
  m_itemsView->setAccessibleName(tr("Open items of the customer"));
  m_itemsView->setSelectionMode(QAbstractItemView::SingleSelection);
  m_itemsView->setFigureColumn(MatchItemsModel::Part);
  m_itemsView->setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::DoubleClicked);
  m_itemsView->setItemDelegateForColumn(MatchItemsModel::Number, new TickDelegate{m_itemsView});
  m_itemsView->setStretchColumn(MatchItemsModel::Number);
  m_itemsView->setDefaultWidths({0, 84, 96, 104, 84, 84});
  m_itemsView->setHiddenByDefault({MatchItemsModel::Issued});
  m_itemsView->horizontalHeader()->setSortIndicator(MatchItemsModel::Due, Qt::AscendingOrder);
  m_noItems->setObjectName(u"noItems"_s);
  m_noItems->setAlignment(Qt::AlignCenter);
  m_noItems->setWordWrap(true);
  m_noItems->setMargin(theme::pageMargin);
}

QWidget* MatchPane::buildCustomerRow() {
  m_itemsCaption->setObjectName(u"itemsCaption"_s);
  auto* label = new QLabel{tr("&Customer")};
  label->setBuddy(m_customer);
  auto* bar = new QWidget;
  auto* row = new QHBoxLayout{bar};
  row->setContentsMargins(12, theme::unit, 12, 0);
  row->setSpacing(theme::gap);
  row->addWidget(label);
  row->addWidget(m_customer, 1);
  row->addWidget(m_itemsCaption);
  return bar;
}

QWidget* MatchPane::buildButtons() {
  m_setAside->setObjectName(u"setAside"_s);
  m_credit->setObjectName(u"keepAsCredit"_s);
  m_apply->setObjectName(u"applyMatch"_s);
  m_apply->setIcon(theme::icon(u"check"_s, palette()));
  makePrimary(m_apply);
  connect(m_setAside, &QPushButton::clicked, this, &MatchPane::setAsideWanted);
  connect(m_credit, &QPushButton::clicked, this, &MatchPane::creditWanted);
  connect(m_apply, &QPushButton::clicked, this, &MatchPane::applyWanted);
  auto* bar = new QWidget;
  auto* row = new QHBoxLayout{bar};
  row->setContentsMargins({});
  row->setSpacing(theme::gap);
  row->addWidget(m_setAside);
  row->addWidget(m_credit);
  row->addStretch();
  row->addWidget(m_apply);
  return bar;
}

void MatchPane::connectParts() {
  connect(m_proposals, &ProposalView::chosen, this, &MatchPane::chooseProposal);
  connect(m_proposals, &ProposalView::enterPressed, this, &MatchPane::applyWanted);
  connect(m_proposals, &ProposalView::leftPressed, this, &MatchPane::leftPressed);
  connect(m_proposals, &ProposalView::onwards, this, [this] {
    if (m_itemsView->isVisible()) m_itemsView->setFocus();
  });
  connect(m_customer, &CustomerChoice::customerChosen, this, &MatchPane::chooseCustomer);
  connect(m_items, &MatchItemsModel::partsChanged, this, &MatchPane::partsEdited);
  connect(m_items, &MatchItemsModel::partRefused, this, &MatchPane::refused);
  connect(m_itemsView, &KeyTable::enterPressed, this, &MatchPane::applyWanted);
  connect(m_itemsView, &KeyTable::leftPressed, this, &MatchPane::moveLeft);
  connect(m_itemsView, &KeyTable::spacePressed, this, [this] {
    const auto current = m_itemsView->currentIndex();
    if (current.isValid()) m_items->toggle(current.row());
  });
  connect(m_difference, &DifferenceBar::keepRestChosen, this, [this](bool keep) {
    m_balance.keepRest = keep;
    m_edited = true;
    showBalance();
  });
  connect(m_difference, &DifferenceBar::writeOffChosen, this, &MatchPane::chooseWriteOff);
  auto* escape = new QShortcut{QKeySequence{Qt::Key_Escape}, this};
  escape->setContext(Qt::WidgetWithChildrenShortcut);
  connect(escape, &QShortcut::activated, this, &MatchPane::leftPressed);
}

void MatchPane::setWork(std::shared_ptr<const CashInWork> work, QDate today) {
  const bool isSameReading = &work->facts() == &m_work->facts();
  m_work = std::move(work);
  m_today = today;
  if (isSameReading) return;
  // Indexes of customers are those of one reading.
  m_customer->setFacts({m_work, &m_work->facts()});
}

void MatchPane::showLine(const CashInLine* line) {
  const bool keepsChoice = line != nullptr && m_hasLine && m_edited &&
                           line->key() == m_line.key() &&
                           m_work->openOf(*line) == m_balance.received;
  m_hasLine = line != nullptr;
  setCurrentIndex(m_hasLine ? 1 : 0);
  if (!m_hasLine) return updateActions();
  m_line = *line;
  m_header->showLine(*m_work, m_line);
  const int chosen = m_proposals->currentRow();
  const QString what = chosen < 0 ? QString{} : m_proposals->row(chosen).what;
  auto rows = proposalRows(*m_work, m_line);
  m_caption->setText(proposalsCaption(*m_work, m_line, rows.size()));
  m_proposals->setRows(std::move(rows));
  showParts();
  keepsChoice ? restoreChoice(what) : suggest();
}

/// What the user chose for this line stands after the facts were read anew.
void MatchPane::restoreChoice(const QString& proposal) {
  const auto parts = m_items->parts();
  m_filling = true;
  for (int row = 0; row < m_proposals->count(); ++row) {
    if (m_proposals->row(row).what == proposal) m_proposals->choose(row);
  }
  setCustomer(m_work->facts().customerPlaces.value(m_customerId, -1));
  m_items->setParts(parts);
  m_filling = false;
  showBalance();
}

/// Begins with the proposal that is sure; where several are possible only with the customer, so
/// that nothing is applied which nobody chose.
void MatchPane::suggest() {
  m_edited = false;
  m_reason.clear();
  m_balance = MatchBalance{};
  m_balance.received = m_work->openOf(m_line);
  m_balance.limit = m_work->facts().options.writeOffLimitMinor;
  m_filling = true;
  setCustomer(payer());
  m_filling = false;
  const bool isSure = m_work->state(m_line) == LineState::Ready ||
                      (m_line.kind == CashInLine::Kind::Return && m_proposals->count() == 1);
  m_proposals->choose(isSure ? 0 : -1);
  m_edited = false;
  showBalance();
}

qint32 MatchPane::payer() const {
  const auto candidates = m_work->candidates(m_line);
  if (!candidates.isEmpty()) return candidates.first()->customer;
  const auto* matchLine = m_work->facts().matchLineOf(m_line);
  return matchLine != nullptr ? matchLine->customer : -1;
}

void MatchPane::showParts() {
  const bool isReceipt = m_line.kind != CashInLine::Kind::Return && !m_line.setAside;
  m_customerRow->setVisible(isReceipt);
  m_itemsView->setVisible(isReceipt);
  m_noItems->setVisible(!isReceipt);
  m_difference->setVisible(isReceipt);
  m_customer->setEnabled(m_line.kind == CashInLine::Kind::Receipt);
  if (!isReceipt) m_noItems->clear();
}

void MatchPane::setCustomer(qint32 customer) {
  m_items->setCustomer(m_work, customer, m_line.creditItemId, m_today);
  m_items->setReceived(m_balance.received);
  m_customerId = customer < 0 ? 0 : m_work->facts().work.book.customers[size_t(customer)].id;
  if (m_customer->customer() != customer) m_customer->setCustomer(customer);
  const bool isReceipt = m_line.kind != CashInLine::Kind::Return && !m_line.setAside;
  const int count = m_items->rowCount();
  m_itemsCaption->setText(
      customer < 0 ? QString{}
                   : tr("%n open · %1", "", count)
                         .arg(formatMoney(m_items->openTotal(), m_work->facts().currency)));
  m_noItems->setText(customer < 0 ? tr("Choose the customer to see the open items.")
                                  : tr("This customer has no open item."));
  m_itemsView->setVisible(isReceipt && count > 0);
  m_noItems->setVisible(!m_itemsView->isVisibleTo(this));
  if (!isReceipt) m_noItems->clear();
  if (count > 0) m_itemsView->setCurrentIndex(m_items->index(0, MatchItemsModel::Number));
}

void MatchPane::chooseCustomer(qint32 customer) {
  m_filling = true;
  m_proposals->choose(-1);
  m_filling = false;
  m_edited = true;
  m_balance.keepRest = false;
  m_balance.writeOff = false;
  setCustomer(customer);
  if (m_itemsView->isVisible()) m_itemsView->setFocus();
}

void MatchPane::chooseProposal(int row) {
  if (m_filling || row < 0) return;
  const auto& proposal = m_proposals->row(row);
  const auto candidates = m_work->candidates(m_line);
  if (proposal.candidate < 0 || proposal.candidate >= candidates.size()) {
    updateActions();
    return;
  }
  const auto& candidate = *candidates[proposal.candidate];
  m_filling = true;
  setCustomer(candidate.customer);
  m_items->setParts(candidate.parts);
  m_filling = false;
  if (!candidate.parts.isEmpty()) {
    m_itemsView->scrollTo(m_items->index(m_items->rowOf(candidate.parts.first().itemId), 0));
  }
  m_edited = true;
  m_reason = proposal.reason;
  m_balance.keepRest = candidate.overpaid > 0;
  m_balance.writeOff = candidate.difference > 0;
  m_balance.limit = qMax(m_work->facts().options.writeOffLimitMinor, candidate.difference);
  showBalance();
}

void MatchPane::partsEdited() {
  if (!m_filling) {
    m_edited = true;
    m_reason.clear();
  }
  showBalance();
}

void MatchPane::chooseWriteOff(bool writeOff) {
  m_edited = true;
  m_balance.writeOff = writeOff;
  if (writeOff && m_balance.rest() == 0) {
    m_items->chooseWhole();
  } else if (!writeOff && m_balance.rest() < 0) {
    m_items->cutToReceived();
  }
  showBalance();
}

void MatchPane::showBalance() {
  m_balance.chosen = m_items->chosen();
  m_balance.hasParts = !m_items->parts().isEmpty();
  m_balance.unpaid = m_items->unpaid();
  m_difference->show(m_balance, m_work->facts().currency, m_line.kind == CashInLine::Kind::Receipt);
  updateActions();
}

QString MatchPane::whyNotApply() const {
  if (!m_held.isEmpty()) return m_held;
  if (!m_hasLine) return tr("Choose a line first.");
  if (m_line.setAside) return tr("This line is set aside.");
  if (m_line.kind == CashInLine::Kind::Return) {
    return takenBack() == 0 ? tr("Choose which receipt the bank took back.") : QString{};
  }
  switch (m_balance.state()) {
    case MatchBalance::State::NothingChosen: return tr("Choose a proposal or tick items first.");
    case MatchBalance::State::Short:
      return tr("More is chosen than was received: take an item back or type a smaller part.");
    default: break;
  }
  return m_balance.canApply() ? QString{} : tr("Credits alone cannot be paid: tick an invoice.");
}

void MatchPane::updateActions() {
  const bool isReturn = m_hasLine && m_line.kind == CashInLine::Kind::Return;
  const bool isBank = m_hasLine && m_line.bankLineId != 0;
  const QString why = whyNotApply();
  m_apply->setText(isReturn ? tr("Open again") : tr("Apply"));
  m_apply->setVisible(!m_line.setAside);
  m_apply->setEnabled(why.isEmpty());
  m_apply->setToolTip(why.isEmpty() ? tr("Applies what is chosen and goes to the next line (Enter "
                                         "or Ctrl+Return)")
                                    : why);
  m_setAside->setText(m_line.setAside ? tr("Back to the list") : tr("Concerns no customer"));
  m_setAside->setVisible(isBank);
  m_setAside->setEnabled(m_held.isEmpty());
  m_setAside->setToolTip(m_line.setAside ? tr("Treats this line after all (Del)")
                                         : tr("Sets this line aside (Del)"));
  m_credit->setVisible(isBank && !isReturn && !m_line.setAside);
  m_credit->setEnabled(m_held.isEmpty() && m_items->customer() >= 0);
  m_credit->setToolTip(
      m_items->customer() >= 0
          ? tr("Keeps all of it as the customer's credit, without paying an item (Ctrl+K)")
          : tr("Choose the customer first."));
}

void MatchPane::setHeld(const QString& why) {
  m_held = why;
  updateActions();
}

qint64 MatchPane::takenBack() const {
  const int row = m_proposals->currentRow();
  return row < 0 ? 0 : m_proposals->row(row).matchingId;
}

std::optional<MatchDecision> MatchPane::decision() const {
  if (!whyNotApply().isEmpty() || m_line.kind == CashInLine::Kind::Return) return std::nullopt;
  MatchDecision decision;
  decision.bankLineId = m_line.bankLineId;
  decision.creditItemId = m_line.creditItemId;
  decision.customerId = m_work->facts().work.book.customers[size_t(m_items->customer())].id;
  decision.parts = m_items->parts();
  decision.receivedMinor = m_balance.receivedToApply();
  decision.differenceMinor = m_balance.difference();
  decision.reason = m_reason.isEmpty() ? tr("Chosen by hand.") : m_reason;
  return decision;
}

std::optional<MatchDecision> MatchPane::creditDecision() const {
  if (!m_credit->isEnabled() || m_credit->isHidden() || !m_hasLine) return std::nullopt;
  MatchDecision decision;
  decision.bankLineId = m_line.bankLineId;
  decision.customerId = m_work->facts().work.book.customers[size_t(m_items->customer())].id;
  decision.receivedMinor = m_balance.received;
  decision.reason = tr("Kept as the customer's credit.");
  return decision;
}

void MatchPane::focusFirst() {
  if (m_proposals->isVisible()) {
    m_proposals->setFocus(Qt::TabFocusReason);
  } else if (m_itemsView->isVisible()) {
    m_itemsView->setFocus();
  } else if (m_customer->isVisible()) {
    m_customer->setFocus();
  }
}

void MatchPane::moveLeft() {
  if (m_proposals->isVisible()) {
    m_proposals->setFocus(Qt::BacktabFocusReason);
  } else {
    Q_EMIT leftPressed();
  }
}

}  // namespace encaisse
