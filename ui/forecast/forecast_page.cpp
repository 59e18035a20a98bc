#include "ui/forecast/forecast_page.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "core/forecast/forecast_service.h"
#include "core/forecast/outlook_notes.h"
#include "core/indicators/break_down.h"
#include "core/indicators/key_figures.h"
#include "ui/common/background_task.h"
#include "ui/common/card.h"
#include "ui/common/labels.h"
#include "ui/common/money_format.h"
#include "ui/common/table_view.h"
#include "ui/common/theme.h"
#include "ui/forecast/expected_items_model.h"
#include "ui/forecast/forecast_chart.h"
#include "ui/forecast/forecast_weeks_model.h"
#include "ui/forecast/late_pane.h"
#include "ui/forecast/track_record_pane.h"
#include "ui/simulation/simulation_dialog.h"

using namespace Qt::StringLiterals;

namespace encaisse {

struct ForecastPage::Figures {
  std::shared_ptr<const CashOutlook> whole;
  std::shared_ptr<const CashOutlook> outlook;
  QList<OutlookPeriod> weeks;
  QList<WeekReceipts> past;
};

namespace {

/// A group of customers as the choice keeps it: by what, and its own word.
struct GroupChoice {
  BreakDown by = BreakDown::Company;
  QString key;
};

GroupChoice groupChoice(const QComboBox& box) {
  const auto chosen = box.currentData().toStringList();
  if (chosen.size() != 2) return {};
  return {breakDownFromKey(chosen[0]).value_or(BreakDown::Company), chosen[1]};
}

std::shared_ptr<const CashOutlook> partOf(const CashOutlook& whole, const Snapshot& facts,
                                          const GroupChoice& choice) {
  auto groupOf = customerGroups(facts, choice.by, choice.key).groupOf;
  for (int& group : groupOf) group = group == 0 ? 0 : 1;
  return std::make_shared<const CashOutlook>(whole.split(groupOf, 2).front());
}

}  // namespace

ForecastPage::ForecastPage(LedgerSession& session, UserPrompts& prompts, QWidget* parent)
    : Page{session, parent}, m_snapshot{session.snapshot()}, m_simulate{new QAction{
                                                                 tr("&Simulate…"), this}},
      m_tabs{new QTabWidget}, m_late{new LatePane{session}}, m_record{new TrackRecordPane{session}},
      m_groupLabel{new QLabel{tr("&Customers")}}, m_group{new QComboBox},
      m_explanation{new MutedLabel}, m_periods{new QLabel},
      m_chart{new ForecastChart{u"forecastChart"_s}}, m_weeks{new ForecastWeeksModel{this}},
      m_weeksView{new TableView{u"forecastWeeks"_s}}, m_sums{new MutedLabel},
      m_itemsTitle{headingLabel({})}, m_itemsTotal{headingLabel({})}, m_basisChoice{new QComboBox},
      m_items{new ExpectedItemsModel{this}}, m_itemsView{new TableView{u"forecastItems"_s}} {
  setObjectName(key());
  m_simulate->setObjectName(u"simulate"_s);
  m_simulate->setPriority(QAction::HighPriority);
  m_simulate->setToolTip(tr("What shorter terms, deposits, direct debit or factoring would bring"));
  connect(m_simulate, &QAction::triggered, this,
          [this, &prompts] { openSimulation(this->session(), prompts, this); });
  m_tabs->setObjectName(u"forecastTabs"_s);
  m_tabs->setDocumentMode(true);
  m_tabs->addTab(buildContent(), tr("Week by week"));
  m_tabs->addTab(m_late, tr("Late next month"));
  m_tabs->addTab(m_record, tr("Past forecasts"));
  connect(m_tabs, &QTabWidget::currentChanged, this, &ForecastPage::showTab);
  connect(m_late, &LatePane::openCustomer, this, &Page::openCustomer);
  auto* content = new QWidget;
  auto* column = new QVBoxLayout{content};
  column->setContentsMargins(theme::pageMargin, 0, theme::pageMargin, theme::pageMargin);
  column->addWidget(m_tabs);
  setContent(u"forecast"_s, tr("Import your accounts to see what will come in, week by week."),
             content);
}

QWidget* ForecastPage::buildContent() {
  m_explanation->setObjectName(u"forecastExplanation"_s);
  m_explanation->setWordWrap(true);
  m_periods->setObjectName(u"forecastPeriods"_s);
  m_periods->setWordWrap(true);
  auto* chartCard = new Card;
  chartCard->body()->addWidget(buildHead());
  chartCard->body()->addWidget(m_chart, 1);
  chartCard->body()->addWidget(m_explanation);
  auto* tables = new QSplitter{Qt::Horizontal};
  tables->setObjectName(u"forecastSplitter"_s);
  tables->setChildrenCollapsible(false);
  tables->setHandleWidth(theme::groupGap);
  tables->addWidget(buildWeeks());
  tables->addWidget(buildItems());
  tables->setSizes({488, 548});
  auto* content = new QWidget;
  auto* column = new QVBoxLayout{content};
  column->setContentsMargins(0, theme::gap, 0, 0);
  auto* parts = new QSplitter{Qt::Vertical};
  parts->setObjectName(u"forecastParts"_s);
  parts->setChildrenCollapsible(false);
  parts->setHandleWidth(theme::groupGap);
  parts->addWidget(chartCard);
  parts->addWidget(tables);
  parts->setSizes({290, 370});
  column->addWidget(parts);
  connect(m_chart, &ForecastChart::weekChosen, this,
          [this](int week) { chooseLine(m_weeks->lineOfWeek(week), ForecastBasis::Expected); });
  return content;
}

QWidget* ForecastPage::buildHead() {
  m_group->setObjectName(u"forecastGroup"_s);
  m_group->setSizeAdjustPolicy(QComboBox::AdjustToContents);
  m_groupLabel->setBuddy(m_group);
  connect(m_group, &QComboBox::activated, this, &ForecastPage::compute);
  auto* head = new QWidget;
  auto* row = new QHBoxLayout{head};
  row->setContentsMargins({});
  row->setSpacing(theme::gap);
  row->addWidget(m_periods, 1);
  row->addWidget(m_groupLabel);
  row->addWidget(m_group);
  return head;
}

QWidget* ForecastPage::buildWeeks() {
  m_weeksView->setModel(m_weeks);
  m_weeksView->setSortingEnabled(false);
  m_weeksView->setSelectionMode(QAbstractItemView::SingleSelection);
  m_weeksView->setAccessibleName(tr("Weeks"));
  m_weeksView->setStretchColumn(ForecastWeeksModel::Week);
  m_weeksView->setDefaultWidths({0, 98, 140, 102});
  m_sums->setObjectName(u"forecastSums"_s);
  m_sums->setWordWrap(true);
  connect(m_weeksView->selectionModel(), &QItemSelectionModel::currentChanged, this,
          [this](const QModelIndex& current) {
            if (!current.isValid()) return;
            const bool isDueDate = current.column() == ForecastWeeksModel::DueDate;
            const bool isExpected = current.column() == ForecastWeeksModel::Expected;
            const auto basis = isDueDate    ? ForecastBasis::DueDate
                               : isExpected ? ForecastBasis::Expected
                                            : m_basis;
            if (current.row() != m_line || basis != m_basis) chooseLine(current.row(), basis);
          });
  auto* card = new Card;
  card->setFlush(true);
  card->setMinimumWidth(460);
  card->body()->addWidget(m_weeksView, 1);
  card->addFoot(m_sums);
  return card;
}

QWidget* ForecastPage::buildItems() {
  m_itemsTitle->setObjectName(u"forecastItemsTitle"_s);
  m_itemsTotal->setObjectName(u"forecastItemsTotal"_s);
  m_basisChoice->setObjectName(u"basis"_s);
  m_basisChoice->setAccessibleName(tr("Which day counts"));
  m_basisChoice->addItem(tr("Expected"), int(ForecastBasis::Expected));
  m_basisChoice->addItem(tr("By due date"), int(ForecastBasis::DueDate));
  connect(m_basisChoice, &QComboBox::activated, this, [this](int place) {
    chooseLine(m_line, ForecastBasis(m_basisChoice->itemData(place).toInt()));
  });
  auto* head = new QHBoxLayout;
  head->setSpacing(theme::gap);
  head->addWidget(m_itemsTitle);
  head->addWidget(m_basisChoice);
  head->addStretch();
  head->addWidget(m_itemsTotal);
  m_items->setTextSource([this](const QList<qint64>& ids) {
    const auto items = session().ledger().items().byIds(ids);
    return items.ok() ? items.value() : QList<Item>{};
  });
  m_itemsView->setModel(m_items);
  m_itemsView->setAccessibleName(tr("Items of the chosen week"));
  m_itemsView->setStretchColumn(ExpectedItemsModel::CustomerName);
  m_itemsView->setDefaultWidths({0, 88, 86, 80, 80, 82});
  connect(m_itemsView, &TableView::opened, this, [this](const QModelIndex& index) {
    Q_EMIT openCustomer(m_items->customerId(index.row()));
  });
  auto* card = new Card;
  card->setFlush(true);
  card->addHead(head);
  card->body()->addWidget(m_itemsView, 1);
  return card;
}

void ForecastPage::refresh() {
  m_simulate->setEnabled(!session().snapshot()->items.empty());
  if (!showContent()) return;
  const auto snapshot = session().snapshot();
  m_whole.reset();
  fillGroups();
  compute();
  showTab();
}

void ForecastPage::showTab() {
  if (m_tabs->currentWidget() == m_late) m_late->refresh();
  if (m_tabs->currentWidget() == m_record) m_record->refresh();
}

/// All customers, then every agency, salesperson and segment that has a name.
void ForecastPage::fillGroups() {
  const auto before = m_group->currentData();
  m_group->clear();
  m_group->addItem(tr("All customers"));
  const std::pair<QString, QString> kinds[] = {{u"agency"_s, tr("Agency %1")},
                                               {u"salesperson"_s, tr("Salesperson %1")},
                                               {u"segment"_s, tr("Segment %1")}};
  for (const auto& [kind, text] : kinds) {
    const auto groups = customerGroups(*session().snapshot(), breakDownFromKey(kind).value());
    for (const auto& group : groups.groups) {
      if (!group.key.isEmpty()) m_group->addItem(text.arg(group.key), QStringList{kind, group.key});
    }
  }
  m_group->setCurrentIndex(std::max(m_group->findData(before), 0));
  m_group->setVisible(m_group->count() > 1);
  m_groupLabel->setVisible(m_group->count() > 1);
}

void ForecastPage::compute() {
  const auto snapshot = session().snapshot();
  m_work.start(
      this, snapshot,
      [asOf = session().asOf(), whole = m_whole,
       choice = groupChoice(*m_group)](const Snapshot& facts) {
        const bool isAll = choice.by == BreakDown::Company;
        Figures figures;
        figures.whole = whole ? whole : std::make_shared<const CashOutlook>(outlookAt(facts, asOf));
        figures.outlook = isAll ? figures.whole : partOf(*figures.whole, facts, choice);
        figures.weeks = figures.outlook->weeks();
        if (isAll) figures.past = receiptsByWeek(facts, asOf, 8);
        return figures;
      },
      [this, snapshot](const Figures& figures) {
        const bool isNew = !m_whole;
        m_snapshot = snapshot;
        m_whole = figures.whole;
        fill(figures);
        if (isNew) keepToday();
      });
}

void ForecastPage::keepToday() {
  const auto today = session().context().clock().toLocalTime().date();
  if (session().readOnly() || m_whole->asOf() != today) return;
  runInBackground(
      this,
      [path = session().path(), context = session().context(), outlook = m_whole](
          const Progress&, const StopToken&) -> Result<bool> {
        auto ledger = Ledger::open(path, OpenMode::ReadWrite, context);
        if (!ledger.ok()) return ledger.error();
        return ForecastService{ledger.value()->database(), context}.keep(*outlook);
      },
      // Shown it was all the same: one that could not be kept is only missing later.
      [](const Result<bool>&) {});
}

void ForecastPage::fill(const Figures& figures) {
  m_outlook = figures.outlook;
  const Currency currency = m_snapshot->company.currency;
  m_chart->setForecast(figures.weeks, figures.past, currency);
  m_weeks->setRows(forecastRows(*m_outlook, figures.weeks), currency);
  showPeriods();
  showSums();
  if (m_line < 0) {
    // A week that is nearly over says little: begin with the next one.
    const auto& week = figures.weeks.first();
    m_line = m_weeks->lineOfWeek(week.from.daysTo(week.to) >= 2 ? 0 : 1);
  }
  chooseLine(m_line, m_basis);
}

void ForecastPage::showPeriods() {
  const Currency currency = m_snapshot->company.currency;
  QStringList parts;
  for (const auto& period : m_outlook->days()) {
    parts.append(tr("%n day(s): %1", "within the next", int(period.from.daysTo(period.to)) + 1)
                     .arg(formatWhole(period.mean, currency)));
  }
  m_periods->setText(tr("Expected within the next %1").arg(parts.join(u"  ·  "_s)));
}

void ForecastPage::showSums() {
  const Currency currency = m_snapshot->company.currency;
  const QString total = formatMoney(m_outlook->debits(), currency);
  m_sums->setText(
      m_outlook->credits() == 0
          ? tr("Total of each column, all that is owed: %1.").arg(total)
          : tr("Total of each column: %1, payments and credit notes not yet allocated taken off. "
               "Customers in credit: %2. Balance: %3.")
                .arg(total, formatMoney(m_outlook->credits(), currency),
                     formatMoney(m_outlook->debits() + m_outlook->credits(), currency)));
  if (m_outlook->paidItems() == 0) {
    m_explanation->setText(
        tr("Nothing has been paid in this ledger yet: what is expected follows the due dates."));
    return;
  }
  m_explanation->setText(
      tr("Expected: the chance of each open invoice to be paid in a week, learnt from %n paid "
         "invoice(s) of this ledger, times its amount; promises and disputes count. Four weeks out "
         "of five should end inside the band.",
         "", m_outlook->paidItems()));
}

void ForecastPage::chooseLine(int line, ForecastBasis basis) {
  m_line = std::clamp(line, 0, std::max(m_weeks->rowCount() - 1, 0));
  m_basis = basis;
  m_basisChoice->setCurrentIndex(m_basisChoice->findData(int(basis)));
  if (m_weeks->rowCount() == 0) return;
  const auto column =
      basis == ForecastBasis::Expected ? ForecastWeeksModel::Expected : ForecastWeeksModel::DueDate;
  m_weeksView->setCurrentIndex(m_weeks->index(m_line, column));
  m_chart->setSelectedWeek(m_weeks->row(m_line).week);
  showItems();
}

void ForecastPage::showItems() {
  const auto& row = m_weeks->row(m_line);
  m_items->setItems(m_snapshot, itemsBehind(*m_outlook, row, m_basis));
  for (const int column : {ExpectedItemsModel::Chance, ExpectedItemsModel::Part}) {
    m_itemsView->setColumnHidden(column, m_basis == ForecastBasis::DueDate);
  }
  m_itemsTitle->setText(forecastRowText(row));
  m_itemsTotal->setText(formatMoney(m_items->total(), m_snapshot->company.currency));
}

}  // namespace encaisse
