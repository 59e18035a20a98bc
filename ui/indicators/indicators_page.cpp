#include "ui/indicators/indicators_page.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>
#include <algorithm>
#include <cstdlib>

#include "core/indicators/indicator_words.h"
#include "core/ledger/ledger_accounts.h"
#include "core/ledger/ledger_reminder_effects.h"
#include "ui/common/card.h"
#include "ui/common/labels.h"
#include "ui/common/money_format.h"
#include "ui/common/prompts.h"
#include "ui/common/table_view.h"
#include "ui/common/text_table_model.h"
#include "ui/common/theme.h"
#include "ui/indicators/effect_table.h"
#include "ui/indicators/indicator_chart.h"
#include "ui/indicators/indicator_settings_dialog.h"
#include "ui/indicators/indicator_text.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

/// More lines than anybody reads; the sums are of all of them.
constexpr int mostItems = 500;
/// Beside the break-downs, in their list of choices.
constexpr int reminderEffect = -1;

}  // namespace

struct IndicatorsPage::Figures {
  IndicatorReport months;
  IndicatorReport groups;
  ReminderEffects effects;
};

IndicatorsPage::IndicatorsPage(LedgerSession& session, UserPrompts& prompts, QWidget* parent)
    : Page{session, parent}, m_prompts{prompts}, m_snapshot{session.snapshot()},
      m_indicators{new TextTableModel{this}},
      m_indicatorsView{new TableView{u"indicatorsTable"_s}}, m_heading{headingLabel({})},
      m_explanation{new MutedLabel}, m_chart{new IndicatorChart{u"indicatorChart"_s}},
      m_byChoice{new QComboBox}, m_periodChoice{new QComboBox}, m_parts{new TextTableModel{this}},
      m_partsView{new TableView{u"indicatorParts"_s}}, m_partsNote{new MutedLabel},
      m_itemsTitle{headingLabel({})}, m_items{new TextTableModel{this}}, m_itemsView{new TableView{
                                                                             u"indicatorItems"_s}} {
  setObjectName(key());
  setContent(u"forecast"_s, tr("Import your accounts to see how fast you are paid."),
             buildContent());
}

QWidget* IndicatorsPage::buildContent() {
  const auto split = [](Qt::Orientation orientation, const QString& name, QWidget* first,
                        QWidget* second, const QList<int>& sizes) {
    auto* splitter = new QSplitter{orientation};
    splitter->setObjectName(name);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(theme::groupGap);
    splitter->addWidget(first);
    splitter->addWidget(second);
    splitter->setSizes(sizes);
    return splitter;
  };
  auto* left = split(Qt::Vertical, u"indicatorsLeft"_s, buildTable(), buildParts(), {420, 210});
  auto* right = split(Qt::Vertical, u"indicatorsRight"_s, buildChart(), buildItems(), {330, 300});
  auto* content = new QWidget;
  auto* column = new QVBoxLayout{content};
  column->setContentsMargins(theme::pageMargin, theme::gap, theme::pageMargin, theme::pageMargin);
  column->addWidget(split(Qt::Horizontal, u"indicatorsSplitter"_s, left, right, {480, 560}));
  return content;
}

QWidget* IndicatorsPage::buildTable() {
  m_indicatorsView->setModel(m_indicators);
  m_indicatorsView->setSortingEnabled(false);
  m_indicatorsView->setSelectionMode(QAbstractItemView::SingleSelection);
  m_indicatorsView->setSelectionBehavior(QAbstractItemView::SelectRows);
  m_indicatorsView->setAccessibleName(tr("Indicators"));
  connect(m_indicatorsView->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
          [this](const QModelIndex& current) {
            if (current.isValid()) chooseIndicator(current.row());
          });
  auto* card = new Card;
  card->setFlush(true);
  card->body()->addWidget(m_indicatorsView, 1);
  auto* choose = new QPushButton{tr("Periods, DIO and DPO…")};
  choose->setObjectName(u"indicatorSettings"_s);
  choose->setEnabled(!session().readOnly());
  connect(choose, &QPushButton::clicked, this,
          [this] { openIndicatorSettings(session(), m_prompts, this); });
  auto* foot = new QWidget;
  auto* line = new QHBoxLayout{foot};
  line->setContentsMargins({});
  line->addWidget(choose);
  line->addStretch();
  card->addFoot(foot);
  return card;
}

QWidget* IndicatorsPage::buildChart() {
  m_heading->setObjectName(u"indicatorHeading"_s);
  m_explanation->setObjectName(u"indicatorExplanation"_s);
  m_explanation->setWordWrap(true);
  m_periodChoice->setObjectName(u"indicatorPeriod"_s);
  m_periodChoice->setAccessibleName(tr("Period"));
  for (const int months : {12, 24, 36}) {
    m_periodChoice->addItem(tr("%n month(s)", "", months), months);
  }
  connect(m_periodChoice, &QComboBox::activated, this, [this] {
    m_month = -1;
    refresh();
  });
  connect(m_chart, &IndicatorChart::pointChosen, this, [this](int point) {
    m_month = point;
    showChosen();
    showItems();
  });
  auto* head = new QHBoxLayout;
  head->setSpacing(theme::gap);
  head->addWidget(m_heading, 1);
  head->addWidget(m_periodChoice);
  auto* card = new Card;
  card->addHead(head);
  card->body()->addWidget(m_chart, 1);
  card->body()->addWidget(m_explanation);
  return card;
}

QWidget* IndicatorsPage::buildParts() {
  m_byChoice->setObjectName(u"indicatorBy"_s);
  m_byChoice->setAccessibleName(tr("Told apart by"));
  const std::pair<BreakDown, QString> choices[] = {
      {BreakDown::Company, tr("By month")},   {BreakDown::Customer, tr("By customer")},
      {BreakDown::Agency, tr("By agency")},   {BreakDown::Salesperson, tr("By salesperson")},
      {BreakDown::Segment, tr("By segment")}, {BreakDown::Sector, tr("By sector")}};
  for (const auto& [by, text] : choices) m_byChoice->addItem(text, int(by));
  m_byChoice->addItem(tr("What reminders brought"), reminderEffect);
  connect(m_byChoice, &QComboBox::activated, this, [this](int place) {
    const int choice = m_byChoice->itemData(place).toInt();
    m_showsEffects = choice == reminderEffect;
    m_by = m_showsEffects ? BreakDown::Company : BreakDown(choice);
    m_only.reset();
    m_month = -1;
    refresh();
  });
  m_partsView->setModel(m_parts);
  m_partsView->setSortingEnabled(false);
  m_partsView->setSelectionMode(QAbstractItemView::SingleSelection);
  m_partsView->setSelectionBehavior(QAbstractItemView::SelectRows);
  m_partsView->setAccessibleName(tr("The chosen indicator by month or group"));
  connect(m_partsView, &TableView::clicked, this,
          [this](const QModelIndex& index) { choosePart(index.row()); });
  connect(m_partsView, &TableView::opened, this,
          [this](const QModelIndex& index) { choosePart(index.row()); });
  auto* head = new QHBoxLayout;
  head->addWidget(m_byChoice);
  head->addStretch();
  auto* card = new Card;
  card->setFlush(true);
  m_partsNote->setObjectName(u"indicatorPartsNote"_s);
  m_partsNote->setWordWrap(true);
  card->addHead(head);
  card->body()->addWidget(m_partsView, 1);
  card->addFoot(m_partsNote);
  return card;
}

QWidget* IndicatorsPage::buildItems() {
  m_itemsTitle->setObjectName(u"indicatorItemsTitle"_s);
  m_itemsView->setModel(m_items);
  m_itemsView->setSortingEnabled(false);
  m_itemsView->setSelectionBehavior(QAbstractItemView::SelectRows);
  m_itemsView->setAccessibleName(tr("Items behind the figure"));
  connect(m_itemsView, &TableView::opened, this, [this](const QModelIndex& index) {
    if (index.row() < m_customers.size()) Q_EMIT openCustomer(m_customers[index.row()]);
  });
  auto* card = new Card;
  card->setFlush(true);
  card->addHead(m_itemsTitle);
  card->body()->addWidget(m_itemsView, 1);
  return card;
}

IndicatorQuestion IndicatorsPage::question() const {
  IndicatorQuestion question{session().asOf(), m_periodChoice->currentData().toInt()};
  question.settings =
      IndicatorSettings::read(session().snapshot()->chasing.settings.value(u"indicators"_s));
  return question;
}

void IndicatorsPage::refresh() {
  if (!showContent()) return;
  const auto snapshot = session().snapshot();
  auto months = question();
  if (m_only) {
    months.by = m_by;
    months.only = m_only;
  }
  auto groups = question();
  groups.months = 1;
  groups.by = m_by;
  std::vector<SentMark> marks;
  if (m_showsEffects) {
    auto sent = readSentMarks(session().ledger(), *snapshot);
    if (!sent.ok()) return m_prompts.showError(this, sent.error());
    marks = std::move(sent).value();
  }
  auto read = readAccountFacts(session().ledger());
  if (!read.ok()) return m_prompts.showError(this, read.error());
  const auto accounts = std::make_shared<const AccountFacts>(std::move(read).value());
  m_work.start(
      this, snapshot,
      [months, groups, accounts, marks = std::move(marks)](const Snapshot& facts) {
        Figures figures;
        figures.months = buildIndicators(facts, months, *accounts);
        figures.effects = reminderEffects(facts, marks, months.asOf, months.settings);
        if (groups.by != BreakDown::Company) figures.groups = buildIndicators(facts, groups);
        return figures;
      },
      [this, snapshot, accounts](const Figures& figures) {
        m_snapshot = snapshot;
        m_accounts = accounts;
        fill(figures);
      });
}

void IndicatorsPage::fill(const Figures& figures) {
  m_months = figures.months;
  m_groups = figures.groups;
  m_effects = figures.effects;
  if (m_months.rows.empty()) return;
  fillIndicators();
  fillParts();
  showChosen();
  showItems();
}

const IndicatorRow& IndicatorsPage::chosenRow() const {
  const int last = int(m_months.rows.size()) - 1;
  return m_months.rows[size_t(m_month < 0 || m_month > last ? last : m_month)];
}

void IndicatorsPage::fillIndicators() {
  const auto& now = m_months.rows.back();
  const auto* before =
      m_months.rows.size() > 1 ? &m_months.rows[m_months.rows.size() - 2] : nullptr;
  QList<QList<QString>> rows;
  for (const auto indicator : allIndicators) {
    const auto& figure = now.of(indicator);
    const QString past =
        before == nullptr ? QString{} : figureText(indicator, before->of(indicator));
    rows.append({indicatorName(indicator), figureText(indicator, figure), past});
  }
  m_indicators->setTable({tr("Indicator"), formatDay(now.asOf),
                          before == nullptr ? QString{} : formatDay(before->asOf)},
                         rows, {1, 2});
  m_indicatorsView->setStretchColumn(0);
  m_indicatorsView->setDefaultWidths({0, 92, 92});
  const QSignalBlocker quiet{m_indicatorsView->selectionModel()};
  m_indicatorsView->setCurrentIndex(m_indicators->index(int(m_indicator), 0));
}

void IndicatorsPage::chooseIndicator(int row) {
  m_indicator = allIndicators[size_t(row)];
  fillParts();
  showChosen();
  showItems();
}

void IndicatorsPage::showChosen() {
  const auto& row = chosenRow();
  const auto& figure = row.of(m_indicator);
  const QString who = m_only ? u" · "_s + m_months.groups.front().name : QString{};
  m_heading->setText(
      tr("%1: %2 on %3")
          .arg(indicatorName(m_indicator), figureText(m_indicator, figure), formatDay(row.asOf)) +
      who);
  m_explanation->setText(explanationText(m_indicator, figure, m_months.question.settings,
                                         m_snapshot->company.currency));
  QList<IndicatorChart::Point> points;
  for (const auto& one : m_months.rows) points.append({one.asOf, one.of(m_indicator).tenths});
  m_chart->setPoints(points, unitOf(m_indicator));
}

void IndicatorsPage::fillEffects() {
  m_parts->setTable(effectHeads(), effectRows(m_effects), {1, 2, 3, 4});
  m_partsView->setStretchColumn(0);
  m_partsView->setDefaultWidths({0, 64, 64, 104, 72});
  m_partsNote->setText(effectExplanation(m_effects, m_months.question.settings));
}

void IndicatorsPage::fillParts() {
  m_partsNote->setVisible(m_showsEffects);
  if (m_showsEffects) return fillEffects();
  const auto currency = m_snapshot->company.currency;
  const bool byMonth = m_by == BreakDown::Company;
  const auto& report = byMonth ? m_months : m_groups;
  QList<QList<QString>> rows;
  for (const auto& row : report.rows) {
    const auto& figure = row.of(m_indicator);
    const auto& group = report.groups[size_t(row.group)];
    const QString name = group.name.isEmpty() ? tr("(none)") : group.name;
    const bool has = hasNumbers(m_indicator, figure);
    const auto above = has ? numeratorOf(m_indicator) : Measure::None;
    const auto below = has ? denominatorOf(m_indicator) : Measure::None;
    rows.append({byMonth ? formatDay(row.asOf) : name, figureText(m_indicator, figure),
                 measureText(figure.numerator, above, currency),
                 measureText(figure.denominator, below, currency)});
  }
  m_parts->setTable({byMonth ? tr("As of") : tr("Group"), indicatorShortName(m_indicator),
                     numeratorName(m_indicator), denominatorName(m_indicator)},
                    rows, {1, 2, 3});
  m_partsView->setStretchColumn(0);
  m_partsView->setDefaultWidths({0, 88, 118, 118});
}

void IndicatorsPage::choosePart(int row) {
  if (m_showsEffects) return;
  if (m_by == BreakDown::Company) {
    m_month = row;
    showChosen();
    showItems();
    return;
  }
  m_only = m_groups.groups[size_t(m_groups.rows[size_t(row)].group)].key;
  m_month = -1;
  refresh();
}

void IndicatorsPage::showAccounts() {
  const auto& row = chosenRow();
  const auto currency = m_snapshot->company.currency;
  const DayNumber day = dayNumber(row.asOf);
  const auto& settings = m_months.question.settings;
  QList<QList<QString>> rows;
  const bool isCycle = m_indicator == Indicator::CashCycle;
  const qint64 receivables = row.of(Indicator::Dso).numerator;
  const auto need = workingCapitalNeed(*m_accounts, day, receivables);
  if (need && isCycle) {
    rows.append({tr("To be financed"), {}, formatMoney(*need, currency)});
    rows.append({tr("Receivables"), {}, formatMoney(receivables, currency)});
  }
  for (const auto& line : accountLines(*m_accounts, day, settings.windowDays)) {
    if (!isBehind(line.group, m_indicator)) continue;
    const QString account =
        line.account == AccountSum::bought ? QString{} : QString::number(line.account);
    rows.append({accountGroupName(line.group), account, formatMoney(line.amount, currency)});
  }
  m_itemsTitle->setText(tr("Accounts behind it"));
  m_itemsTitle->setToolTip(isCycle ? workingCapitalFormula() : QString{});
  m_customers.clear();
  m_items->setTable({tr("What"), tr("Account"), tr("Amount")}, rows, {2});
  m_itemsView->setStretchColumn(0);
  m_itemsView->setDefaultWidths({0, 92, 140});
}

void IndicatorsPage::showItems() {
  if (isOfAccounts(m_indicator) && !m_only) return showAccounts();
  m_itemsTitle->setToolTip({});
  const auto groups = customerGroups(*m_snapshot, m_only ? m_by : BreakDown::Company, m_only);
  auto parts = indicatorItems(*m_snapshot, m_indicator, chosenRow().asOf, groups, 0,
                              m_months.question.settings);
  const auto weight = [](const IndicatorItem& part) {
    return std::max(std::llabs(part.numerator), std::llabs(part.denominator));
  };
  std::ranges::stable_sort(parts, std::ranges::greater{}, weight);
  const auto all = int(parts.size());
  if (all > mostItems) parts.resize(mostItems);
  m_itemsTitle->setText(all > mostItems ? tr("The %1 largest of %2 items").arg(mostItems).arg(all)
                                        : tr("%n item(s) behind it", "", all));
  QList<qint64> ids;
  for (const auto& part : parts) ids.append(m_snapshot->items[part.item].id);
  QHash<qint64, QString> numbers;
  const auto items = session().ledger().items().byIds(ids);
  if (items.ok()) {
    for (const auto& item : items.value()) numbers.insert(item.id, item.number);
  }
  const auto currency = m_snapshot->company.currency;
  const bool isSum = numeratorOf(m_indicator) != Measure::None && m_indicator != Indicator::Pareto;
  const Measure above = isSum ? numeratorOf(m_indicator) : Measure::AmountDays;
  QList<QList<QString>> rows;
  m_customers.clear();
  for (const auto& part : parts) {
    const auto& item = m_snapshot->items[part.item];
    const auto& customer = m_snapshot->customers[item.customer];
    m_customers.append(customer.id);
    rows.append({customer.name, numbers.value(item.id), formatDay(toDate(item.dueDay)),
                 measureText(part.numerator, above, currency),
                 measureText(part.denominator, denominatorOf(m_indicator), currency)});
  }
  m_items->setTable({tr("Customer"), tr("Number"), tr("Due"), numeratorName(m_indicator),
                     denominatorName(m_indicator)},
                    rows, {2, 3, 4});
  m_itemsView->setStretchColumn(0);
  m_itemsView->setDefaultWidths({0, 92, 90, 100, 118});
}

}  // namespace encaisse
