#include "ui/dashboard/dashboard_page.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "core/base/setting_text.h"
#include "core/indicators/dashboard.h"
#include "ui/common/card.h"
#include "ui/common/elided_label.h"
#include "ui/common/key_figure.h"
#include "ui/common/labels.h"
#include "ui/common/money_format.h"
#include "ui/common/table_view.h"
#include "ui/common/theme.h"
#include "ui/dashboard/aging_bar.h"
#include "ui/dashboard/dashboard_words.h"
#include "ui/dashboard/late_payers_model.h"
#include "ui/dashboard/objective_card.h"
#include "ui/dashboard/objectives_dialog.h"
#include "ui/dashboard/pareto_delegate.h"
#include "ui/forecast/forecast_chart.h"

using namespace Qt::StringLiterals;

namespace encaisse {

namespace {

constexpr int payerCount = 10;

QPushButton* linkButton(const QString& name, const QString& text) {
  auto* button = new QPushButton{text};
  button->setObjectName(name);
  button->setFlat(true);
  button->setIcon(theme::icon(u"chevron-right"_s, QApplication::palette()));
  button->setLayoutDirection(Qt::RightToLeft);  // the arrow behind the words
  button->setCursor(Qt::PointingHandCursor);
  return button;
}

QList<qreal> trendOf(const QList<MonthFigures>& months, qint64 MonthFigures::*figure) {
  QList<qreal> points;
  for (const auto& month : months) points.append(qreal(month.*figure));
  return points;
}

QList<qreal> dsoTrend(const QList<MonthFigures>& months) {
  QList<qreal> points;
  for (const auto& month : months) {
    if (month.dsoTenths) points.append(*month.dsoTenths);
  }
  return points;
}

KeyFigure::Tone toneOf(qint64 now, qint64 before) {
  if (now == before) return KeyFigure::Tone::Neutral;
  return now < before ? KeyFigure::Tone::Good : KeyFigure::Tone::Bad;
}

}  // namespace

DashboardPage::DashboardPage(LedgerSession& session, UserPrompts& prompts, QWidget* parent)
    : Page{session, parent}, m_outstanding{new KeyFigure{u"outstanding"_s, tr("Outstanding")}},
      m_overdue{new KeyFigure{u"overdue"_s, tr("Overdue")}}, m_dso{new KeyFigure{
                                                                 u"dso"_s,
                                                                 tr("DSO, last 91 days")}},
      m_soon{new KeyFigure{u"soon"_s, tr("To come within 30 days")}}, m_aging{new AgingBar{
                                                                          u"agingBar"_s}},
      m_chart{new ForecastChart{u"dashboardChart"_s}}, m_payers{new LatePayersModel{this}},
      m_objectives{new ObjectiveCard}, m_lateSum{new MutedLabel}, m_lastImport{new QLabel} {
  setObjectName(key());
  m_objectives->setReadOnly(session.readOnly());
  connect(m_objectives, &ObjectiveCard::editWanted, this,
          [this, &prompts] { openObjectives(this->session(), prompts, this); });
  connect(m_objectives, &ObjectiveCard::cashOpened, this,
          [this] { Q_EMIT openPage(u"forecast"_s, {}); });
  setContent(u"dashboard"_s, tr("Import your accounts to see who owes what, and since when."),
             buildContent());
}

QWidget* DashboardPage::buildContent() {
  auto* lower = new QHBoxLayout;
  lower->setSpacing(theme::groupGap);
  lower->addWidget(buildForecast(), 1);
  lower->addWidget(buildLatePayers(), 1);
  auto* content = new QWidget;
  auto* column = new QVBoxLayout{content};
  column->setContentsMargins(theme::pageMargin, theme::gap, theme::pageMargin, theme::pageMargin);
  column->setSpacing(12);  // as much as fits 800 pixels without scrolling
  column->addWidget(buildFigureCards());
  column->addWidget(buildAgingBar());
  column->addWidget(m_objectives);
  column->addLayout(lower, 1);
  column->addWidget(buildLastImport());
  auto* scroll = new QScrollArea;
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setWidgetResizable(true);
  scroll->setWidget(content);
  return scroll;
}

QWidget* DashboardPage::buildFigureCards() {
  auto* group = new QWidget;
  auto* row = new QHBoxLayout{group};
  row->setContentsMargins({});
  row->setSpacing(theme::groupGap);
  for (auto* figure : {m_outstanding, m_overdue, m_dso, m_soon}) row->addWidget(figure, 1);
  const auto opens = [this](KeyFigure* figure, const QString& page) {
    connect(figure, &KeyFigure::clicked, this, [this, page] { Q_EMIT openPage(page, {}); });
  };
  opens(m_outstanding, u"aging"_s);
  opens(m_overdue, u"aging"_s);
  opens(m_dso, u"indicators"_s);
  opens(m_soon, u"forecast"_s);
  return group;
}

QWidget* DashboardPage::buildAgingBar() {
  auto* card = new Card;
  card->body()->addWidget(m_aging);
  connect(m_aging, &AgingBar::opened, this, [this] { Q_EMIT openPage(u"aging"_s, {}); });
  return card;
}

QWidget* DashboardPage::buildForecast() {
  m_openForecast = linkButton(u"openForecast"_s, tr("Forecast in detail"));
  connect(m_openForecast, &QPushButton::clicked, this,
          [this] { Q_EMIT openPage(u"forecast"_s, {}); });
  connect(m_chart, &ForecastChart::weekOpened, this,
          [this] { Q_EMIT openPage(u"forecast"_s, {}); });
  auto* head = new QHBoxLayout;
  auto* heading = new ElidedLabel{tr("What the next 13 weeks should bring")};
  heading->setFont(theme::strongFont());
  head->addWidget(heading, 1);
  head->addWidget(m_openForecast);
  auto* card = new Card;
  card->addHead(head);
  card->body()->setContentsMargins(theme::gap, 0, theme::gap, theme::gap);
  card->body()->addWidget(m_chart);
  return card;
}

QWidget* DashboardPage::buildLatePayers() {
  auto* view = new TableView{u"latePayers"_s};
  view->setModel(m_payers);
  view->setSortingEnabled(false);
  view->setSelectionMode(QAbstractItemView::SingleSelection);
  view->setAccessibleName(tr("Customers that owe the most overdue"));
  view->setItemDelegateForColumn(LatePayersModel::Cumulative,
                                 new ParetoDelegate{LatePayersModel::PermilleRole, view});
  view->setStretchColumn(LatePayersModel::CustomerName);
  view->setDefaultWidths({0, 92, 72, 80});
  view->setMinimumHeight(view->horizontalHeader()->sizeHint().height() +
                         payerCount * view->verticalHeader()->defaultSectionSize());
  view->setCursor(Qt::PointingHandCursor);
  const auto openLine = [this](const QModelIndex& index) {
    Q_EMIT openCustomer(m_payers->customerId(index.row()));
  };
  connect(view, &QTableView::clicked, this, openLine);
  connect(view, &TableView::opened, this, openLine);
  m_lateSum->setObjectName(u"lateSum"_s);
  m_lateSum->setWordWrap(true);
  auto* card = new Card;
  card->setFlush(true);
  auto* heading = headingLabel(tr("Who owes the most overdue"));
  // As high as the head of the chart beside it.
  heading->setMinimumHeight(m_openForecast->sizeHint().height() + 2 * theme::gap);
  card->addHead(heading);
  card->body()->addWidget(view, 1);
  card->addFoot(m_lateSum);
  return card;
}

QWidget* DashboardPage::buildLastImport() {
  m_lastImport->setObjectName(u"lastImport"_s);
  m_lastImport->setTextFormat(Qt::PlainText);
  m_lastImport->setWordWrap(true);
  auto* open = linkButton(u"openImport"_s, tr("Import newer accounts…"));
  connect(open, &QPushButton::clicked, this, [this] { Q_EMIT openPage(u"import"_s, {}); });
  auto* row = new QHBoxLayout;
  row->setSpacing(theme::gap);
  row->addWidget(new IconLabel{u"import"_s, 16});
  row->addWidget(m_lastImport, 1);
  row->addWidget(open);
  auto* card = new Card;
  card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
  card->body()->setContentsMargins(12, theme::unit, theme::unit, theme::unit);
  card->body()->addLayout(row);
  return card;
}

void DashboardPage::refresh() {
  if (!showContent()) return;
  const auto snapshot = session().snapshot();
  showLastImport();
  m_work.start(
      this, snapshot,
      [asOf = session().asOf()](const Snapshot& facts) {
        return buildDashboard(facts, asOf, payerCount);
      },
      [this, snapshot](const Dashboard& figures) { fill(figures, snapshot); });
}

void DashboardPage::fill(const Dashboard& figures,
                         const std::shared_ptr<const Snapshot>& snapshot) {
  const auto& company = snapshot->company;
  showKeyFigures(figures, company.currency);
  m_aging->setAging(figures.aging.total, figures.aging.buckets, company.currency);
  m_chart->setForecast(figures.weeks, {}, company.currency);
  m_payers->setPayers(snapshot, figures.payers);
  const auto& settings = snapshot->chasing.settings;
  m_objectives->setProgress(figures.month,
                            Objectives::read(settingObject(settings.value(u"objectives"_s))),
                            company.currency);
  m_lateSum->setText(lateSumText(figures.payers, figures.now));
}

void DashboardPage::showKeyFigures(const Dashboard& figures, Currency currency) {
  const auto& now = figures.now;
  const auto& before = figures.before;
  const auto change = [&](qint64 KeyFigures::*figure) {
    return before ? amountChangeText(now.*figure, (*before).*figure, before->asOf, currency)
                  : tr("No entries a month ago to compare with");
  };
  m_outstanding->setValue(formatWhole(now.outstanding, currency));
  m_outstanding->setToolTip(formatMoney(now.outstanding, currency));
  m_outstanding->setChange(change(&KeyFigures::outstanding));
  m_outstanding->setTrend(trendOf(figures.months, &MonthFigures::outstanding));

  const QString share = QLocale{}.toString(now.overduePermille / 10.0, 'f', 1);
  m_overdue->setCaption(tr("Overdue, %1 % of what is owed").arg(share));
  m_overdue->setValue(formatWhole(now.overdue, currency));
  m_overdue->setToolTip(
      tr("%1 with %n customer(s)", "", now.lateCustomers).arg(formatMoney(now.overdue, currency)));
  m_overdue->setChange(change(&KeyFigures::overdue),
                       before ? toneOf(now.overdue, before->overdue) : KeyFigure::Tone::Neutral);
  m_overdue->setTrend(trendOf(figures.months, &MonthFigures::overdue));

  const auto& soon = figures.soon;
  m_soon->setValue(formatWhole(soon.mean, currency));
  m_soon->setToolTip(
      tr("%1, 4 times out of 5 between %2 and %3, as the customers' past payments let "
         "expect. Until %4.")
          .arg(formatMoney(soon.mean, currency), formatWhole(soon.band.p10, currency),
               formatWhole(soon.band.p90, currency), formatDay(soon.to)));
  m_soon->setChange(before && figures.soonBefore
                        ? amountChangeText(soon.mean, *figures.soonBefore, before->asOf, currency)
                        : tr("No entries a month ago to compare with"));
  showDso(figures, currency);
}

void DashboardPage::showDso(const Dashboard& figures, Currency currency) {
  const auto& now = figures.now;
  const auto& before = figures.before;
  m_dso->setToolTip(dsoExplanation(now, currency));
  if (!now.dsoTenths) {
    m_dso->setValue(tr("unknown"));
    m_dso->setChange(dsoUnknownText(now.dsoState));
    m_dso->setTrend({});
    return;
  }
  m_dso->setValue(daysText(*now.dsoTenths));
  m_dso->setTrend(dsoTrend(figures.months));
  if (!before || !before->dsoTenths) {
    m_dso->setChange(tr("Not known a month ago"));
    return;
  }
  m_dso->setChange(daysChangeText(*now.dsoTenths, *before->dsoTenths, before->asOf),
                   toneOf(*now.dsoTenths, *before->dsoTenths));
}

void DashboardPage::showLastImport() {
  const auto batches = session().ledger().imports().list();
  if (!batches.ok()) {
    m_lastImport->setText(batches.error().message);
  } else if (batches.value().isEmpty()) {
    m_lastImport->setText(tr("Nothing was imported yet."));
  } else {
    m_lastImport->setText(importText(batches.value().first()));
  }
}

}  // namespace encaisse
