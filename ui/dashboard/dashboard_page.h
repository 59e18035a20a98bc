#pragma once

#include "ui/common/snapshot_work.h"
#include "ui/page.h"

class QLabel;
class QPushButton;

namespace encaisse {

class AgingBar;
struct Dashboard;
class ForecastChart;
class KeyFigure;
class LatePayersModel;
class ObjectiveCard;
class UserPrompts;

/// Where the firm stands in one look: four figures with their change, what is owed by days late,
/// what will come in, who owes the most, and what the last import brought.
class DashboardPage : public Page {
  Q_OBJECT

public:
  DashboardPage(LedgerSession& session, UserPrompts& prompts, QWidget* parent);

  QString key() const override { return QStringLiteral("dashboard"); }
  QString title() const override { return tr("Dashboard"); }

protected:
  void refresh() override;

private:
  QWidget* buildContent();
  QWidget* buildFigureCards();
  QWidget* buildAgingBar();
  QWidget* buildForecast();
  QWidget* buildLatePayers();
  QWidget* buildLastImport();

  void fill(const Dashboard& figures, const std::shared_ptr<const Snapshot>& snapshot);
  void showKeyFigures(const Dashboard& figures, Currency currency);
  void showDso(const Dashboard& figures, Currency currency);
  void showLastImport();

  SnapshotWork m_work;
  KeyFigure* m_outstanding;
  KeyFigure* m_overdue;
  KeyFigure* m_dso;
  KeyFigure* m_soon;
  AgingBar* m_aging;
  ForecastChart* m_chart;
  QPushButton* m_openForecast = nullptr;
  LatePayersModel* m_payers;
  ObjectiveCard* m_objectives;
  QLabel* m_lateSum;
  QLabel* m_lastImport;
};

}  // namespace encaisse
