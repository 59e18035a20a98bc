#pragma once

#include <QWidget>

#include "core/forecast/forecast_run.h"
#include "core/money/money.h"
#include "ui/ledger_session.h"

class QComboBox;
class QLabel;

namespace encaisse {

class ForecastChart;
class TableView;
class TextTableModel;

/// How far the forecast can be trusted: past forecasts drawn against what came, those that were
/// made and those that would have been, and in words how good they were beside the due dates.
class TrackRecordPane : public QWidget {
  Q_OBJECT

public:
  explicit TrackRecordPane(LedgerSession& session, QWidget* parent = nullptr);

  /// Computes anew in the background, where the facts or the day changed.
  void refresh();

private:
  struct Figures {
    Backtest test;
    QList<PastForecast> forecasts;
  };

  QWidget* buildChart();
  QWidget* buildWeeks();
  void fill(Figures figures, Currency currency);
  void showForecast();

  LedgerSession& m_session;
  std::shared_ptr<const Snapshot> m_shown;  ///< the facts that are shown or on their way
  QDate m_shownAsOf;
  QList<PastForecast> m_forecasts;
  Currency m_currency = Currency::eur();
  QLabel* m_verdict;
  QComboBox* m_choice;
  QLabel* m_held;
  ForecastChart* m_chart;
  TextTableModel* m_weeks;
  TableView* m_weeksView;
};

/// How good the forecasts of this ledger would have been, beside the due dates, and how often the
/// band held; says so where the due dates are as good.
QString trackRecordText(const Backtest& test);

}  // namespace encaisse
