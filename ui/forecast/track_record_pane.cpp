#include "ui/forecast/track_record_pane.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>

#include "core/forecast/forecast_service.h"
#include "ui/common/background_task.h"
#include "ui/common/card.h"
#include "ui/common/labels.h"
#include "ui/common/money_format.h"
#include "ui/common/table_view.h"
#include "ui/common/text_table_model.h"
#include "ui/common/theme.h"
#include "ui/forecast/forecast_chart.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

QString number(std::optional<double> value, int decimals) {
  return value ? QLocale{}.toString(*value, 'f', decimals) : u"\u2013"_s;
}

QString percent(std::optional<double> share) {
  return share ? TrackRecordPane::tr("%1 %").arg(number(*share * 100, 0)) : u"\u2013"_s;
}

QString windowsText(const Backtest& test) {
  QStringList parts;
  for (const auto& window : test.windows) {
    if (!window.coverage80) continue;
    parts.append(
        TrackRecordPane::tr("%n day(s) %1 of %2", "windows of so many days that held", window.days)
            .arg(window.held)
            .arg(window.windows));
  }
  return parts.isEmpty()
             ? QString{}
             : u' ' + TrackRecordPane::tr("It held the total over %1; such stretches overlap and "
                                          "prove less than their number.")
                          .arg(parts.join(u", "_s));
}

}  // namespace

QString trackRecordText(const Backtest& test) {
  if (!test.model.wape) {
    return TrackRecordPane::tr(
        "This ledger is too young: no forecast of its past can be held against what came.");
  }
  const QString errors =
      TrackRecordPane::tr("Week by week the forecasts of this ledger's past were off by %1 of what "
                          "came; the due dates alone, all that was overdue in the first "
                          "week, by %2.")
          .arg(percent(test.model.wape), percent(test.dueDate.wape));
  const QString days =
      test.model.maeDays
          ? u' ' +
                TrackRecordPane::tr("The day of payment was missed by %1 days on average; by the "
                                    "due date alone by %2.")
                    .arg(number(test.model.maeDays, 1), number(test.dueDate.maeDays, 1))
          : QString{};
  const QString advice =
      test.isBetterInCash()
          ? QString{}
          : u' ' + TrackRecordPane::tr("Here the due dates are as good: plan with them.");
  const QString band =
      test.coverage80
          ? u' ' + TrackRecordPane::tr("The band that should hold 80 % of the weeks held %1 of %n.",
                                       "", test.bandWeeks)
                       .arg(percent(test.coverage80))
          : QString{};
  return errors + days + advice + band + windowsText(test);
}

TrackRecordPane::TrackRecordPane(LedgerSession& session, QWidget* parent)
    : QWidget{parent}, m_session{session}, m_verdict{new QLabel}, m_choice{new QComboBox},
      m_held{headingLabel({})}, m_chart{new ForecastChart{u"trackChart"_s}},
      m_weeks{new TextTableModel{this}}, m_weeksView{new TableView{u"trackWeeks"_s}} {
  auto* column = new QVBoxLayout{this};
  column->setContentsMargins(0, theme::gap, 0, 0);
  column->setSpacing(theme::groupGap);
  column->addWidget(buildChart(), 3);
  column->addWidget(buildWeeks(), 2);
}

QWidget* TrackRecordPane::buildChart() {
  m_verdict->setObjectName(u"trackVerdict"_s);
  m_verdict->setWordWrap(true);
  m_choice->setObjectName(u"trackChoice"_s);
  m_held->setObjectName(u"trackHeld"_s);
  connect(m_choice, &QComboBox::currentIndexChanged, this, &TrackRecordPane::showForecast);
  auto* label = new QLabel{tr("&Forecast")};
  label->setBuddy(m_choice);
  auto* head = new QHBoxLayout;
  head->setSpacing(theme::gap);
  head->addWidget(label);
  head->addWidget(m_choice);
  head->addStretch();
  head->addWidget(m_held);
  auto* card = new Card;
  card->addHead(head);
  card->body()->addWidget(m_verdict);
  card->body()->addWidget(m_chart, 1);
  return card;
}

QWidget* TrackRecordPane::buildWeeks() {
  m_weeksView->setModel(m_weeks);
  m_weeksView->setSortingEnabled(false);
  m_weeksView->setSelectionMode(QAbstractItemView::SingleSelection);
  m_weeksView->setAccessibleName(tr("Weeks of the chosen forecast"));
  auto* card = new Card;
  card->setFlush(true);
  card->body()->addWidget(m_weeksView, 1);
  return card;
}

void TrackRecordPane::refresh() {
  const auto snapshot = m_session.snapshot();
  const QDate asOf = m_session.asOf();
  if (snapshot == m_shown && asOf == m_shownAsOf) return;
  m_shown = snapshot;
  m_shownAsOf = asOf;
  const auto runs = ForecastService{m_session.ledger().database(), m_session.context()}.list();
  m_verdict->setText(runs.ok() ? tr("Trying forecasts on this ledger's past…")
                               : runs.error().message);
  runInBackground(
      this,
      [snapshot, asOf, made = runs.ok() ? runs.value() : QList<ForecastRun>{}](
          const Progress&, const StopToken& stop) {
        Figures figures;
        figures.test = runBacktest(*snapshot, {}, stop);
        figures.forecasts = pastForecasts(*snapshot, itemCourses(*snapshot), made, asOf) +
                            pastForecasts(figures.test);
        return figures;
      },
      [this, snapshot, asOf](Figures figures) {
        if (snapshot == m_shown && asOf == m_shownAsOf)
          fill(std::move(figures), snapshot->company.currency);
      });
}

void TrackRecordPane::fill(Figures figures, Currency currency) {
  m_currency = currency;
  m_forecasts = std::move(figures.forecasts);
  m_verdict->setText(trackRecordText(figures.test));
  m_choice->clear();
  for (const auto& forecast : std::as_const(m_forecasts)) {
    const QString day = formatDay(forecast.asOf);
    m_choice->addItem(forecast.isStored ? tr("made on %1", "a forecast").arg(day)
                                        : tr("as it would have been on %1", "a forecast").arg(day));
  }
  m_choice->setEnabled(m_choice->count() > 0);
  // The newest of those of which the most weeks have passed: that tells most.
  const auto most = std::ranges::max_element(
      m_forecasts, {}, [](const PastForecast& forecast) { return forecast.weeks.size(); });
  if (most != m_forecasts.end()) m_choice->setCurrentIndex(int(most - m_forecasts.begin()));
  showForecast();
}

void TrackRecordPane::showForecast() {
  const int place = m_choice->currentIndex();
  const auto forecast =
      place >= 0 && place < m_forecasts.size() ? m_forecasts[place] : PastForecast{};
  QList<OutlookPeriod> periods;
  QList<qint64> came;
  QList<QList<QString>> rows;
  for (const auto& week : forecast.weeks) {
    periods.append({week.from, week.to, week.byDueDate, week.expected, week.band});
    came.append(week.received);
    rows.append(
        {tr("%1 – %2", "first and last day of a week")
             .arg(formatDay(week.from), formatDay(week.to)),
         formatAmount(week.expected, m_currency),
         tr("%1 – %2", "least and most")
             .arg(formatWhole(week.band.p10, m_currency), formatWhole(week.band.p90, m_currency)),
         formatAmount(week.byDueDate, m_currency), formatAmount(week.received, m_currency),
         week.isHeld() ? tr("inside") : tr("outside")});
  }
  m_chart->setForecast(periods, {}, m_currency);
  m_chart->setCame(came);
  const auto held = std::ranges::count_if(forecast.weeks, &PastWeek::isHeld);
  m_held->setText(rows.isEmpty()
                      ? QString{}
                      : tr("Inside the band: %1 of %n week(s)", "", int(rows.size())).arg(held));
  const QString symbol = currencySymbol(m_currency);
  m_weeks->setTable(
      {tr("Week"), tr("Expected (%1)").arg(symbol), tr("4 times out of 5"),
       tr("By due date (%1)").arg(symbol), tr("Received (%1)").arg(symbol), tr("Band")},
      rows, {1, 2, 3, 4});
  m_weeksView->setStretchColumn(0);
  m_weeksView->setDefaultWidths({0, 120, 180, 130, 120, 100});
}

}  // namespace encaisse
