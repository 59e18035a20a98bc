#include "ui/customers/customers_page.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "core/letters/letter_format.h"
#include "core/risk/signal_words.h"
#include "ui/aging/items_dialog.h"
#include "ui/common/background_task.h"
#include "ui/common/empty_state.h"
#include "ui/common/labels.h"
#include "ui/common/money_format.h"
#include "ui/common/table_view.h"
#include "ui/common/theme.h"
#include "ui/customers/customer_actions.h"
#include "ui/customers/customer_sheet.h"
#include "ui/customers/follow_up_tab.h"
#include "ui/customers/items_tab.h"
#include "ui/customers/table_cells.h"
#include "ui/exports/table_file.h"
#include "ui/follow_up/disputes_pane.h"
#include "ui/follow_up/follow_up_actions.h"
#include "ui/follow_up/hold_list.h"
#include "ui/follow_up/promises_pane.h"
#include "ui/risk/risk_actions.h"
#include "ui/risk/risk_tab.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

/// Above this many items the figures are made in another thread.
constexpr size_t buildAtOnce = 200'000;

struct BuiltOverview {
  std::shared_ptr<const CustomersOverview> overview;
  NameIndex index;
};

}  // namespace

CustomersPage::CustomersPage(LedgerSession& session, UserPrompts& prompts, QWidget* parent)
    : Page{session, parent}, m_prompts{prompts}, m_actions{
                                                     new CustomerActions{session, prompts, this}} {
  setObjectName(key());
  m_empty = new EmptyState{u"customers"_s, tr("There are no customers yet."), tr("Import a file…")};
  m_empty->setObjectName(u"noFacts"_s);
  connect(m_empty, &EmptyState::triggered, this, [this] { Q_EMIT openPage(u"import"_s, {}); });
  m_list = buildList();
  buildActions();
  buildSheet();
  m_stack = new QStackedWidget;
  m_stack->addWidget(m_list);
  m_stack->addWidget(m_empty);
  m_stack->addWidget(m_sheet);
  auto* column = new QVBoxLayout{this};
  column->setContentsMargins(theme::pageMargin, 0, theme::pageMargin, theme::gap);
  column->addWidget(m_stack);
}

QWidget* CustomersPage::buildList() {
  m_model.setPalette(palette());
  m_table = new TableView{u"customersTable"_s};
  m_table->setAccessibleName(tr("Customers"));
  m_table->setModel(&m_model);
  m_table->setDefaultWidths({240, 120, 124, 92, 92, 92, 92, 90, 84});
  m_table->setStretchColumn(0);
  m_table->horizontalHeader()->setSortIndicator(CustomersModel::Name, Qt::AscendingOrder);
  connect(m_table, &TableView::opened, this, &CustomersPage::openRow);
  m_nothing = new EmptyState{u"search"_s, {}, {}};
  m_tableOrNothing = new QStackedWidget;
  m_tableOrNothing->addWidget(m_table);
  m_tableOrNothing->addWidget(m_nothing);
  auto* list = new QWidget;
  auto* column = new QVBoxLayout{list};
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(theme::gap);
  column->addWidget(buildBar());
  column->addWidget(m_tableOrNothing, 1);
  return list;
}

QWidget* CustomersPage::buildBar() {
  using Show = CustomersModel::Show;
  m_show = new QComboBox;
  m_show->setObjectName(u"show"_s);
  m_show->addItem(tr("All customers"), int(Show::All));
  m_show->addItem(tr("With open items"), int(Show::Open));
  m_show->addItem(tr("Overdue"), int(Show::Overdue));
  m_show->addItem(tr("Reminders stopped"), int(Show::Stopped));
  connect(m_show, &QComboBox::currentIndexChanged, this, [this] {
    m_model.setShow(Show(m_show->currentData().toInt()));
    showState();
  });
  auto* label = new QLabel{tr("S&how")};
  label->setBuddy(m_show);
  m_caption = new MutedLabel;
  m_caption->setObjectName(u"caption"_s);
  auto* bar = new QWidget;
  auto* row = new QHBoxLayout{bar};
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(theme::gap);
  row->addWidget(label);
  row->addWidget(m_show);
  row->addStretch(1);
  row->addWidget(m_caption);
  return bar;
}

void CustomersPage::buildActions() {
  m_export = new QAction{theme::icon(u"export"_s, palette()), tr("E&xport…"), this};
  m_export->setObjectName(u"exportCustomers"_s);
  m_export->setShortcut(QKeySequence{Qt::CTRL | Qt::Key_E});
  m_export->setShortcutContext(Qt::WidgetWithChildrenShortcut);
  addAction(m_export);
  connect(m_export, &QAction::triggered, this, &CustomersPage::exportShown);
  m_copy = new QAction{theme::icon(u"copy"_s, palette()), tr("&Copy"), this};
  m_copy->setObjectName(u"copyCustomers"_s);
  connect(m_copy, &QAction::triggered, this,
          [this] { showsSheet() ? m_sheet->copySelection() : m_table->copy(); });
}

void CustomersPage::buildSheet() {
  m_sheet = new CustomerSheet{session()};
  connect(m_sheet, &CustomerSheet::backChosen, this, &CustomersPage::showList);
  connect(m_sheet, &CustomerSheet::previousChosen, this, [this] { step(-1); });
  connect(m_sheet, &CustomerSheet::nextChosen, this, [this] { step(1); });
  connect(m_sheet, &CustomerSheet::editChosen, this, [this] { m_actions->edit(m_customerId); });
  connect(m_sheet, &CustomerSheet::stopChosen, this,
          [this] { m_actions->toggleReminders(m_customerId); });
  connect(m_sheet, &CustomerSheet::confirmDueDatesChosen, this,
          [this] { m_actions->confirmDueDates(m_customerId); });
  connect(m_sheet, &CustomerSheet::dueDateChosen, m_actions, &CustomerActions::changeDueDate);
  connect(m_sheet, &CustomerSheet::statementMailChosen, this,
          [this] { m_actions->mailStatement(m_customerId); });
  connect(m_sheet, &CustomerSheet::statementFileChosen, this,
          [this] { m_actions->writeStatement(m_customerId); });
  connect(m_sheet, &CustomerSheet::calculationSheetChosen, this,
          [this] { m_actions->writeCalculationSheet(m_customerId); });
  connect(m_sheet, &CustomerSheet::noteWritten, this, [this](const QString& body) {
    if (m_actions->addNote(m_customerId, body)) m_sheet->noteSaved();
  });
  connectFollowUp();
  connectRisk();
  auto* escape = new QShortcut{QKeySequence{Qt::Key_Escape}, m_sheet};
  escape->setContext(Qt::WidgetWithChildrenShortcut);
  connect(escape, &QShortcut::activated, this, &CustomersPage::showList);
}

void CustomersPage::connectFollowUp() {
  m_followUp = new FollowUpActions{session(), m_prompts, this};
  connect(m_sheet, &CustomerSheet::callChosen, this, [this] { m_followUp->call(m_customerId); });
  connect(m_sheet, &CustomerSheet::promiseChosen, this,
          [this] { m_followUp->promise(m_customerId); });
  connect(m_sheet, &CustomerSheet::disputeChosen, this,
          [this] { m_followUp->dispute(m_customerId); });
  connect(m_sheet, &CustomerSheet::pauseChosen, this, [this] { m_followUp->pause(m_customerId); });
  connect(m_sheet, &CustomerSheet::liftChosen, this,
          [this] { m_followUp->liftPauses(m_customerId); });
  connect(m_sheet, &CustomerSheet::presentedChosen, this,
          [this] { m_followUp->presented(m_customerId); });
  const auto* items = m_sheet->items();
  connect(items, &ItemsTab::promiseChosen, this,
          [this](const QList<qint64>& ids) { m_followUp->promise(m_customerId, ids); });
  connect(items, &ItemsTab::disputeChosen, this,
          [this](qint64 id) { m_followUp->dispute(m_customerId, id); });
  connect(items, &ItemsTab::pauseChosen, this,
          [this](qint64 id) { m_followUp->pause(m_customerId, id); });
  const auto* tab = m_sheet->followUp();
  connect(tab->holds(), &HoldList::liftWanted, m_followUp, &FollowUpActions::liftPause);
  connect(tab->holds(), &HoldList::endWanted, m_followUp, &FollowUpActions::endPresented);
  connect(tab->promises(), &PromisesPane::callWanted, m_followUp, &FollowUpActions::call);
  connect(tab->promises(), &PromisesPane::cancelWanted, m_followUp,
          &FollowUpActions::cancelPromise);
  connect(tab->disputes(), &DisputesPane::changeWanted, m_followUp,
          &FollowUpActions::changeDispute);
  connect(tab->disputes(), &DisputesPane::resolveWanted, m_followUp,
          &FollowUpActions::resolveDispute);
}

void CustomersPage::connectRisk() {
  m_risk = new RiskActions{session(), m_prompts, this};
  auto* tab = m_sheet->risk();
  connect(tab, &RiskTab::bypassChosen, this, [this] { m_risk->bypass(m_customerId); });
  connect(tab, &RiskTab::endBypassChosen, this, [this] { m_risk->endBypasses(m_customerId); });
  connect(tab, &RiskTab::thresholdsChosen, m_risk, &RiskActions::editThresholds);
  connect(tab->limitMenu(), &QMenu::aboutToShow, this,
          [this, tab] { m_risk->fillLimitMenu(*tab->limitMenu(), m_customerId); });
  connect(tab, &RiskTab::signalOpened, this, &CustomersPage::showItemsBehind);
}

void CustomersPage::showItemsBehind(const WeakSignal& signal) {
  const auto overview = m_sheet->risk()->overview();
  if (signal.items.empty() || !overview) return;
  const auto amounts = openAmountsAt(*overview->snapshot, overview->asOf);
  std::vector<OpenItem> items;
  qint64 sum = 0;
  for (const quint32 item : signal.items) {
    items.push_back({item, amounts[item]});
    sum += amounts[item];
  }
  const auto& customer = overview->snapshot->customers[signal.customer];
  auto* dialog = new ItemsDialog{
      session(), m_prompts, {customer.name, signalName(signal.kind)}, std::move(items), sum, this};
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->open();
}

void CustomersPage::refresh() {
  const auto snapshot = session().snapshot();
  const auto asOf = session().asOf();
  if (snapshot->items.size() <= buildAtOnce) {
    auto overview = std::make_shared<const CustomersOverview>(buildOverview(snapshot, asOf));
    take(std::move(overview), m_names.of(snapshot));
    return;
  }
  runInBackground(
      this,
      [=](const Progress&, const StopToken&) -> Result<BuiltOverview> {
        return BuiltOverview{
            std::make_shared<const CustomersOverview>(buildOverview(snapshot, asOf)),
            indexCustomers(*snapshot)};
      },
      [=, this](Result<BuiltOverview> built) {
        if (snapshot != session().snapshot() || asOf != session().asOf() || !built.ok()) return;
        auto result = std::move(built).value();
        take(std::move(result.overview), std::move(result.index));
      });
}

void CustomersPage::take(std::shared_ptr<const CustomersOverview> overview, NameIndex index) {
  const auto current = m_table->currentIndex();
  const qint64 currentId = current.isValid() ? m_model.customerIdAt(current.row()) : 0;
  m_overview = std::move(overview);
  m_model.setOverview(m_overview, std::move(index));
  const int row = m_model.rowOf(currentId);
  if (row >= 0) m_table->setCurrentIndex(m_model.index(row, std::max(0, current.column())));
  showState();
}

void CustomersPage::showState() {
  if (m_customerId != 0 && m_overview && m_overview->indexOf(m_customerId) >= 0) {
    showSheet();
    return;
  }
  if (m_overview && session().loaded()) m_customerId = 0;
  const bool noFacts = session().loaded() && session().snapshot()->customers.isEmpty();
  m_stack->setCurrentWidget(noFacts ? static_cast<QWidget*>(m_empty) : m_list);
  m_nothing->setSentence(m_model.isFiltered()
                             ? tr("No customer matches “%1”.").arg(m_model.filterText())
                             : tr("No customer is in this state."));
  const int shown = m_model.rowCount();
  m_tableOrNothing->setCurrentIndex(shown == 0 ? 1 : 0);
  m_export->setEnabled(shown > 0);
  const auto currency = session().snapshot()->company.currency;
  m_caption->setText(tr("%n customer(s) · balance %1 · overdue %2", nullptr, shown)
                         .arg(formatMoney(m_model.shownSum(CustomersModel::Balance), currency),
                              formatMoney(m_model.shownSum(CustomersModel::Overdue), currency)));
}

void CustomersPage::showCustomer(qint64 id) {
  m_customerId = id;
  if (m_overview) showState();
}

void CustomersPage::showSheet() {
  m_sheet->setCustomer(m_overview, m_overview->indexOf(m_customerId));
  const int row = m_model.rowOf(m_customerId);
  m_sheet->setNeighbours(row > 0, row >= 0 && row + 1 < m_model.rowCount());
  m_export->setEnabled(true);
  if (m_stack->currentWidget() != m_sheet) {
    m_stack->setCurrentWidget(m_sheet);
    m_sheet->setFocus();
  }
}

void CustomersPage::showList() {
  const int row = m_model.rowOf(m_customerId);
  m_customerId = 0;
  showState();
  if (row >= 0) m_table->setCurrentIndex(m_model.index(row, 0));
  m_table->setFocus();
}

bool CustomersPage::showsSheet() const { return m_stack->currentWidget() == m_sheet; }

void CustomersPage::step(int rows) {
  const int row = m_model.rowOf(m_customerId) + rows;
  if (row >= 0 && row < m_model.rowCount()) showCustomer(m_model.customerIdAt(row));
}

void CustomersPage::openRow(const QModelIndex& index) {
  if (index.isValid()) showCustomer(m_model.customerIdAt(index.row()));
}

void CustomersPage::setFilter(const QString& text) {
  const bool narrowed = !text.trimmed().isEmpty() && text.trimmed() != m_model.filterText();
  m_model.setFilter(text);
  if (narrowed) m_customerId = 0;
  showState();
}

void CustomersPage::exportShown() {
  const Table table = showsSheet() ? m_sheet->itemsTable()
                                   : tableOf(m_model, countTo(m_model.rowCount()),
                                             countTo(CustomersModel::ColumnCount));
  //: title of the exported list, and with the day the name of its file
  const QString title = showsSheet() ? m_sheet->customerCode() : tr("customers");
  const auto currency = session().snapshot()->company.currency;
  saveTable(
      {title, tr("As of %1").arg(formatDay(session().asOf())), table, totalsOf(table, currency)},
      exportContext(session(), m_prompts), this);
}

void CustomersPage::changeEvent(QEvent* event) {
  Page::changeEvent(event);
  if (event->type() == QEvent::PaletteChange) m_model.setPalette(palette());
}

}  // namespace encaisse
