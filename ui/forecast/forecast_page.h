#pragma once

#include "ui/common/snapshot_work.h"
#include "ui/forecast/forecast_rows.h"
#include "ui/page.h"

class QComboBox;
class QLabel;
class QTabWidget;

namespace encaisse {

class ExpectedItemsModel;
class ForecastChart;
class ForecastWeeksModel;
class LatePane;
class TableView;
class TrackRecordPane;
class UserPrompts;

/// The cash that the next 13 weeks should bring, as the customers' past lets expect with its band
/// and as due dates say, with the items behind every figure, of all customers or of one group; who
/// will be late; and how good earlier forecasts were.
class ForecastPage : public Page {
  Q_OBJECT

public:
  ForecastPage(LedgerSession& session, UserPrompts& prompts, QWidget* parent);

  QString key() const override { return QStringLiteral("forecast"); }
  QString title() const override { return tr("Forecast"); }
  QList<QAction*> headerActions() const override { return {m_simulate}; }

protected:
  void refresh() override;

private:
  struct Figures;

  QWidget* buildContent();
  QWidget* buildHead();
  QWidget* buildWeeks();
  QWidget* buildItems();
  void fillGroups();
  void showTab();
  void compute();
  void keepToday();
  void fill(const Figures& figures);
  void showSums();
  void showPeriods();
  void chooseLine(int line, ForecastBasis basis);
  void showItems();

  SnapshotWork m_work;
  std::shared_ptr<const Snapshot> m_snapshot;
  std::shared_ptr<const CashOutlook> m_whole;    ///< of all customers
  std::shared_ptr<const CashOutlook> m_outlook;  ///< of the chosen ones
  int m_line = -1;                               ///< of the table of weeks; -1: none chosen yet
  ForecastBasis m_basis = ForecastBasis::Expected;

  QAction* m_simulate;
  QTabWidget* m_tabs;
  LatePane* m_late;
  TrackRecordPane* m_record;
  QLabel* m_groupLabel;
  QComboBox* m_group;
  QLabel* m_explanation;
  QLabel* m_periods;
  ForecastChart* m_chart;
  ForecastWeeksModel* m_weeks;
  TableView* m_weeksView;
  QLabel* m_sums;
  QLabel* m_itemsTitle;
  QLabel* m_itemsTotal;
  QComboBox* m_basisChoice;
  ExpectedItemsModel* m_items;
  TableView* m_itemsView;
};

}  // namespace encaisse
