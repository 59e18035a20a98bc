#pragma once

#include <QWidget>
#include <memory>

#include "ui/common/text_table_model.h"
#include "ui/risk/risk_overview.h"

class QGridLayout;
class QLabel;
class QMenu;
class QPushButton;

namespace encaisse {

class GaugeBar;
class TableView;

/// How risky one customer is and why: class and points, how it pays, what is used of its limit, and
/// the signals of the day. Computed in the background when the tab is looked at.
class RiskTab : public QWidget {
  Q_OBJECT

public:
  explicit RiskTab(LedgerSession& session, QWidget* parent = nullptr);

  void setCustomer(qint64 customerId);
  /// Filled by whom aboutToShow() asks.
  QMenu* limitMenu() const { return m_limitMenu; }
  std::shared_ptr<const RiskOverview> overview() const { return m_reader.overview(); }

Q_SIGNALS:
  void bypassChosen();
  void endBypassChosen();
  void thresholdsChosen();
  /// Double click or Enter on a signal.
  void signalOpened(const WeakSignal& signal);

protected:
  void showEvent(QShowEvent* event) override;

private:
  QWidget* buildScore();
  QWidget* buildLimit();
  QWidget* buildSignals();
  QWidget* buildPoints();
  void fill();
  void showScore(const CustomerRisk& risk, const RiskSettings& settings);
  void showLimit(const CustomerRisk& risk);
  void showBlock(const CustomerRisk& risk);
  void showSignals(qint32 customer);
  void showPoints(const RiskScore& score);
  QString behind(const WeakSignal& signal) const;

  LedgerSession& m_session;
  RiskReader m_reader;
  qint64 m_customerId = 0;
  bool m_stale = false;
  std::vector<WeakSignal> m_shown;
  TextTableModel m_model;
  QLabel* m_state = nullptr;
  QWidget* m_content = nullptr;
  QLabel* m_class = nullptr;
  GaugeBar* m_scoreBar = nullptr;
  QLabel* m_segment = nullptr;
  QLabel* m_block = nullptr;
  QLabel* m_exposure = nullptr;
  GaugeBar* m_limitBar = nullptr;
  QLabel* m_cover = nullptr;
  QPushButton* m_limit = nullptr;
  QMenu* m_limitMenu = nullptr;
  QPushButton* m_bypass = nullptr;
  QPushButton* m_endBypass = nullptr;
  QPushButton* m_thresholds = nullptr;
  QLabel* m_noSignals = nullptr;
  TableView* m_table = nullptr;
  QGridLayout* m_points = nullptr;
};

}  // namespace encaisse
