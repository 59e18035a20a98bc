#include "ui/customers/customer_sheet.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

#include "core/reminders/reminder_rules.h"
#include "core/risk/segment_changes.h"
#include "ui/common/elided_label.h"
#include "ui/common/labels.h"
#include "ui/common/table_view.h"
#include "ui/common/theme.h"
#include "ui/common/words.h"
#include "ui/customers/customer_pane.h"
#include "ui/customers/follow_up_tab.h"
#include "ui/customers/item_loading.h"
#include "ui/customers/items_tab.h"
#include "ui/customers/notes_tab.h"
#include "ui/customers/penalties_tab.h"
#include "ui/customers/table_cells.h"
#include "ui/customers/timeline_view.h"
#include "ui/ledger_session.h"
#include "ui/procedures/procedures_tab.h"
#include "ui/risk/risk_tab.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

constexpr int leftWidth = 272;

int unconfirmedCount(const QList<Item>& items) {
  return int(std::ranges::count_if(items, [](const Item& item) {
    return item.isDebit() && item.openMinor != 0 && isComputed(item.dueOrigin);
  }));
}

}  // namespace

CustomerSheet::CustomerSheet(LedgerSession& session, QWidget* parent)
    : QWidget{parent}, m_session{session} {
  setObjectName(u"customerSheet"_s);
  auto* body = new QHBoxLayout;
  body->setSpacing(theme::groupGap);
  body->addWidget(buildLeft());
  body->addWidget(buildTabs(), 1);
  auto* column = new QVBoxLayout{this};
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(theme::gap);
  column->addWidget(buildHeader());
  column->addWidget(buildActions());
  column->addLayout(body, 1);
}

QToolButton* CustomerSheet::toolButton(const QString& icon, const QString& name, const QString& tip,
                                       const QKeySequence& shortcut) {
  auto* button = new QToolButton;
  button->setObjectName(name);
  button->setIcon(theme::icon(icon, palette()));
  button->setAutoRaise(true);
  button->setShortcut(shortcut);
  button->setAccessibleName(tip);
  button->setToolTip(u"%1 (%2)"_s.arg(tip, shortcut.toString(QKeySequence::NativeText)));
  return button;
}

QWidget* CustomerSheet::buildHeader() {
  auto* back = toolButton(u"chevron-left"_s, u"back"_s, tr("Back to the list"),
                          QKeySequence{Qt::ALT | Qt::Key_Left});
  back->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  back->setText(tr("Customers"));
  m_previous = toolButton(u"chevron-up"_s, u"previous"_s, tr("Previous customer"),
                          QKeySequence{Qt::ALT | Qt::Key_Up});
  m_next = toolButton(u"chevron-down"_s, u"next"_s, tr("Next customer"),
                      QKeySequence{Qt::ALT | Qt::Key_Down});
  connect(back, &QToolButton::clicked, this, &CustomerSheet::backChosen);
  connect(m_previous, &QToolButton::clicked, this, &CustomerSheet::previousChosen);
  connect(m_next, &QToolButton::clicked, this, &CustomerSheet::nextChosen);
  m_name = new ElidedLabel;
  m_name->setObjectName(u"customerName"_s);
  m_name->setFont(theme::titleFont());
  m_name->setTextFormat(Qt::PlainText);
  m_caption = new MutedLabel;
  m_caption->setObjectName(u"customerCaption"_s);
  m_flags = new ElidedLabel;
  m_flags->setObjectName(u"customerFlags"_s);
  m_flags->setTextFormat(Qt::PlainText);
  m_flags->setFont(theme::strongFont());

  auto* header = new QWidget;
  auto* row = new QHBoxLayout{header};
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(theme::gap);
  row->addWidget(back);
  row->addWidget(m_name);
  row->addWidget(m_caption);
  row->addSpacing(theme::gap);
  m_pause = new IconLabel{u"pause"_s, theme::iconSize};
  row->addWidget(m_pause);
  row->addWidget(m_flags);
  row->addStretch(1);
  row->addWidget(m_previous);
  row->addWidget(m_next);
  return header;
}

QWidget* CustomerSheet::buildActions() {
  m_edit = new QPushButton{theme::icon(u"edit"_s, palette()), tr("&Edit…")};
  m_note = new QPushButton{theme::icon(u"note"_s, palette()), tr("&Note…")};
  m_edit->setObjectName(u"editCustomer"_s);
  m_note->setObjectName(u"writeNote"_s);
  connect(m_edit, &QPushButton::clicked, this, &CustomerSheet::editChosen);
  connect(m_note, &QPushButton::clicked, this, [this] {
    m_tabs->setCurrentWidget(m_notes);
    m_notes->startNote();
  });
  auto* bar = new QWidget;
  auto* row = new QHBoxLayout{bar};
  row->setContentsMargins(0, 0, 0, theme::gap);
  row->setSpacing(theme::gap);
  row->addLayout(buildFollowUpButtons());
  row->addSpacing(theme::gap);
  for (auto* button : {m_edit, m_note, buildStatementButton()}) row->addWidget(button);
  row->addStretch(1);
  return bar;
}

QLayout* CustomerSheet::buildFollowUpButtons() {
  auto* row = new QHBoxLayout;
  row->setSpacing(theme::gap);
  const auto add = [&](const QString& icon, const QString& name, const QString& text) {
    auto* button = new QPushButton{theme::icon(icon, palette()), text};
    button->setObjectName(name);
    row->addWidget(button);
    m_followUpButtons.append(button);
    return button;
  };
  connect(add(u"phone"_s, u"recordCall"_s, tr("Ca&ll…")), &QPushButton::clicked, this,
          &CustomerSheet::callChosen);
  connect(add(u"promise"_s, u"recordPromise"_s, tr("&Promise…")), &QPushButton::clicked, this,
          &CustomerSheet::promiseChosen);
  connect(add(u"dispute"_s, u"openDispute"_s, tr("&Dispute…")), &QPushButton::clicked, this,
          &CustomerSheet::disputeChosen);
  auto* menu = new QMenu{this};
  menu->setObjectName(u"waitMenu"_s);
  menu->addAction(tr("&Wait until a day…"), this, &CustomerSheet::pauseChosen);
  menu->addAction(tr("&Payment on its way…"), this, &CustomerSheet::presentedChosen);
  menu->addAction(tr("&Go on reminding"), this, &CustomerSheet::liftChosen);
  menu->addSeparator();
  m_stop = menu->addAction({}, this, &CustomerSheet::stopChosen);
  m_stop->setObjectName(u"stopReminders"_s);
  add(u"reminders"_s, u"wait"_s, tr("&Reminders"))->setMenu(menu);
  return row;
}

QPushButton* CustomerSheet::buildStatementButton() {
  auto* menu = new QMenu{this};
  m_mailStatement = menu->addAction(tr("By &e-mail…"), this, &CustomerSheet::statementMailChosen);
  m_mailStatement->setObjectName(u"mailStatement"_s);
  menu->addAction(tr("As &PDF…"), this, &CustomerSheet::statementFileChosen)
      ->setObjectName(u"writeStatement"_s);
  auto* button = new QPushButton{theme::icon(u"file"_s, palette()), tr("S&tatement")};
  button->setObjectName(u"statement"_s);
  button->setToolTip(tr("The statement of account as of the day that is shown"));
  button->setMenu(menu);
  return button;
}

QWidget* CustomerSheet::buildLeft() {
  m_essentials = new CustomerPane;
  auto* scroll = new QScrollArea;
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setWidgetResizable(true);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  scroll->setFixedWidth(leftWidth);
  scroll->setWidget(m_essentials);
  return scroll;
}

QWidget* CustomerSheet::buildTabs() {
  m_items = new ItemsTab;
  m_confirm = new QPushButton{theme::icon(u"check"_s, palette()), {}};
  m_confirm->setObjectName(u"confirmDueDates"_s);
  m_confirm->setToolTip(
      tr("Due dates that were computed from the terms: a formal notice needs them confirmed"));
  connect(m_confirm, &QPushButton::clicked, this, &CustomerSheet::confirmDueDatesChosen);
  m_items->addTool(m_confirm);
  m_penalties = new PenaltiesTab{m_session};
  m_followUp = new FollowUpTab{m_session};
  m_procedures = new ProceduresTab{m_session};
  m_risk = new RiskTab{m_session};
  m_notes = new NotesTab;
  auto* history = new TimelineView;
  history->setModel(&m_timeline);
  connect(m_items, &ItemsTab::dueDateChosen, this, &CustomerSheet::dueDateChosen);
  connect(m_notes, &NotesTab::noteWritten, this, &CustomerSheet::noteWritten);
  connect(m_penalties, &PenaltiesTab::sheetChosen, this, &CustomerSheet::calculationSheetChosen);
  connect(m_penalties, &PenaltiesTab::waiveChosen, m_procedures, &ProceduresTab::waive);
  m_tabs = new QTabWidget;
  m_tabs->setObjectName(u"sheetTabs"_s);
  m_tabs->setDocumentMode(true);
  m_tabs->addTab(m_items, tr("Items"));
  m_tabs->addTab(history, tr("History"));
  m_tabs->addTab(buildNextSteps(), tr("Next steps"));
  m_tabs->addTab(m_followUp, tr("Follow-up"));
  m_tabs->addTab(m_risk, tr("Risk"));
  m_tabs->addTab(m_penalties, tr("Penalties"));
  m_tabs->addTab(m_procedures, tr("Procedures"));
  m_tabs->addTab(m_notes, tr("Notes"));
  return m_tabs;
}

void CustomerSheet::showRisk() { m_tabs->setCurrentWidget(m_risk); }

QWidget* CustomerSheet::buildNextSteps() {
  m_hold = new QLabel;
  m_hold->setObjectName(u"hold"_s);
  m_hold->setWordWrap(true);
  m_holdLine = new QWidget;
  auto* holdRow = new QHBoxLayout{m_holdLine};
  holdRow->setContentsMargins(0, 0, 0, 0);
  holdRow->addWidget(new IconLabel{u"pause"_s, theme::iconSize});
  holdRow->addWidget(m_hold, 1);
  m_noSteps = new MutedLabel{tr("Nothing is open: there is nothing to remind of.")};
  m_stepsTable = new TableView{u"nextSteps"_s};
  m_stepsTable->setAccessibleName(tr("Next steps"));
  m_stepsTable->setModel(&m_steps);
  m_stepsTable->setDefaultWidths({96, 150, 100, 84, 104, 90, 120});
  m_stepsTable->setStretchColumn(NextStepsModel::ColumnCount - 1);
  m_stepsTable->horizontalHeader()->setSortIndicator(NextStepsModel::From, Qt::AscendingOrder);
  auto* tab = new QWidget;
  auto* column = new QVBoxLayout{tab};
  column->setContentsMargins(0, theme::gap, 0, 0);
  column->setSpacing(theme::gap);
  column->addWidget(m_holdLine);
  column->addWidget(m_noSteps);
  column->addWidget(m_stepsTable, 1);
  return tab;
}

void CustomerSheet::setCustomer(std::shared_ptr<const CustomersOverview> overview, int customer) {
  m_overview = std::move(overview);
  m_customer = customer;
  const auto& facts = m_overview->snapshot->customers[customer];
  const bool another = m_customerId != facts.id;
  m_customerId = facts.id;
  if (another) m_notes->clearDraft();
  showHeader(facts);
  m_essentials->setCustomer(*m_overview, customer);
  showItems();
  m_penalties->setCustomer(m_overview->snapshot, customer, m_overview->asOf);
  m_procedures->setCustomer(m_customerId);
  m_risk->setCustomer(m_customerId);
  m_followUp->setCustomer(*m_overview->snapshot, customer, m_overview->asOf);
  const int followed = m_followUp->openCount();
  m_tabs->setTabText(m_tabs->indexOf(m_followUp),
                     followed == 0 ? tr("Follow-up") : tr("Follow-up (%1)").arg(followed));
  auto& customers = m_session.ledger().customers();
  const auto contacts = customers.contacts(m_customerId);
  m_essentials->setContacts(contacts.ok() ? contacts.value() : QList<Contact>{});
  const auto rules = rulesOf(*m_overview->snapshot);
  m_timeline.setScenarios(rules.scenarios, rules.scenarioOf(facts));
  m_timeline.setEvents(history(), m_overview->snapshot->company.currency);
  const auto notes = customers.notes(m_customerId);
  const auto written = notes.ok() ? notes.value() : QList<Note>{};
  m_notes->setNotes(written);
  m_notes->setReadOnly(m_session.readOnly());
  m_tabs->setTabText(m_tabs->indexOf(m_notes),
                     written.isEmpty() ? tr("Notes") : tr("Notes (%1)").arg(written.size()));
}

QList<TimelineEvent> CustomerSheet::history() const {
  auto events = m_session.ledger().customers().timeline(m_customerId);
  if (!events.ok()) return {};
  auto shown = std::move(events).value();
  const auto& snapshot = *m_overview->snapshot;
  const auto settings = RiskSettings::read(snapshot.chasing.settings.value(u"risk"_s));
  mergeEvents(shown, segmentChanges(snapshot, m_customer, m_overview->asOf, settings));
  if (m_session.looksAtPast()) {
    shown.removeIf([this](const TimelineEvent& event) { return event.day > m_overview->asOf; });
  }
  return shown;
}

void CustomerSheet::showHeader(const Customer& customer) {
  m_name->setText(customer.name);
  m_caption->setText(customer.language == u"en"_s ? tr("%1 · letters in English").arg(customer.code)
                                                  : customer.code);
  const bool stopped = customer.remindersStopped;
  m_flags->setVisible(stopped);
  m_pause->setVisible(stopped);
  m_flags->setText(customer.stopReason.isEmpty()
                       ? tr("Reminders stopped")
                       : tr("Reminders stopped: %1").arg(customer.stopReason));
  QPalette colors = palette();
  colors.setColor(QPalette::WindowText, theme::textColor(theme::Meaning::Dispute, palette()));
  m_flags->setPalette(colors);
  m_stop->setText(stopped ? tr("&Allow reminders again") : tr("&Never remind this customer…"));
  m_stop->setIcon(theme::icon(stopped ? u"reminders"_s : u"pause"_s, palette()));
  for (auto* button : {m_edit, m_note}) button->setEnabled(!m_session.readOnly());
  m_mailStatement->setEnabled(!m_session.readOnly());
  for (auto* button : std::as_const(m_followUpButtons)) {
    button->setEnabled(!m_session.readOnly());
  }
}

void CustomerSheet::showItems() {
  auto& ledger = m_session.ledger();
  ItemFilter filter;
  filter.customerId = m_customerId;
  filter.asOf = m_overview->asOf;
  const auto listed = ledger.items().list(filter);
  const auto items = listed.ok() ? listed.value() : QList<Item>{};
  m_items->setItems(items, importedFileNames(ledger), m_overview->asOf,
                    m_overview->snapshot->company.currency);
  const int unconfirmed = unconfirmedCount(items);
  m_confirm->setText(tr("&Confirm %n due date(s)", nullptr, unconfirmed));
  m_confirm->setVisible(unconfirmed > 0);
  m_confirm->setEnabled(unconfirmed > 0 && !m_session.readOnly());
  showNextSteps(items);
}

QString CustomerSheet::holdSentence() const {
  QStringList reasons;
  if (const auto* planned = m_overview->planOf(m_customer)) {
    for (const auto reason : planned->holds) reasons.append(holdReasonText(reason));
    return reasons.join(u'\n');
  }
  const auto& customer = m_overview->snapshot->customers[m_customer];
  if (customer.remindersStopped) reasons.append(holdReasonText(HoldReason::CustomerStopped));
  const auto& row = m_overview->rows[m_customer];
  if (row.credits < 0 && row.balance <= 0) {
    reasons.append(holdReasonText(HoldReason::CreditCoversDebt));
  }
  return reasons.join(u'\n');
}

void CustomerSheet::showNextSteps(const QList<Item>& items) {
  const auto& snapshot = *m_overview->snapshot;
  auto steps = planItemSteps(snapshot, m_overview->stepsOf(m_customer), items);
  const QString hold = steps.isEmpty() ? QString{} : holdSentence();
  m_hold->setText(hold);
  m_holdLine->setVisible(!hold.isEmpty());
  m_noSteps->setVisible(steps.isEmpty());
  m_stepsTable->setVisible(!steps.isEmpty());
  m_steps.setSteps(std::move(steps), m_overview->asOf, snapshot.company.currency);
}

void CustomerSheet::setNeighbours(bool hasPrevious, bool hasNext) {
  m_previous->setEnabled(hasPrevious);
  m_next->setEnabled(hasNext);
}

void CustomerSheet::noteSaved() { m_notes->clearDraft(); }

void CustomerSheet::copySelection() const {
  if (auto* table = m_tabs->currentWidget()->findChild<TableView*>()) table->copy();
}

Table CustomerSheet::itemsTable() const {
  const auto& items = m_items->model();
  auto columns = countTo(ItemsModel::ColumnCount);
  columns.removeOne(ItemsModel::Customer);
  return tableOf(items, countTo(items.rowCount()), columns);
}

QString CustomerSheet::customerCode() const {
  return m_customer < 0 ? QString{} : m_overview->snapshot->customers[m_customer].code;
}

}  // namespace encaisse
