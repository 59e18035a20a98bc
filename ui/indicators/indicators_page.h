#pragma once

#include "core/indicators/indicator_items.h"
#include "core/indicators/indicator_report.h"
#include "core/indicators/reminder_effect.h"
#include "ui/common/snapshot_work.h"
#include "ui/page.h"

class QComboBox;
class QLabel;

namespace encaisse {

class IndicatorChart;
class TableView;
class TextTableModel;
class UserPrompts;

/// The indicators with their formula and numbers: all of them at the asked day, one of them month
/// by month and for each part of the customers, and the items behind every figure.
class IndicatorsPage : public Page {
  Q_OBJECT

public:
  IndicatorsPage(LedgerSession& session, UserPrompts& prompts, QWidget* parent);

  QString key() const override { return QStringLiteral("indicators"); }
  QString title() const override { return tr("Indicators"); }

protected:
  void refresh() override;

private:
  struct Figures;

  QWidget* buildContent();
  QWidget* buildTable();
  QWidget* buildChart();
  QWidget* buildParts();
  QWidget* buildItems();

  IndicatorQuestion question() const;
  void fill(const Figures& figures);
  void fillIndicators();
  void showChosen();
  void fillParts();
  void fillEffects();
  void chooseIndicator(int row);
  void choosePart(int row);
  void showItems();
  void showAccounts();
  const IndicatorRow& chosenRow() const;

  SnapshotWork m_work;
  UserPrompts& m_prompts;
  std::shared_ptr<const Snapshot> m_snapshot;
  std::shared_ptr<const AccountFacts> m_accounts;
  IndicatorReport m_months;   ///< the company, or the chosen group, month by month
  ReminderEffects m_effects;  ///< only while they are shown
  IndicatorReport m_groups;   ///< all groups at the asked day; without rows by month
  Indicator m_indicator = Indicator::Dso;
  BreakDown m_by = BreakDown::Company;
  bool m_showsEffects = false;    ///< what reminders brought, in place of months or groups
  std::optional<QString> m_only;  ///< the chosen group
  int m_month = -1;               ///< in m_months; -1: the last
  QList<qint64> m_customers;      ///< by line of the items

  TextTableModel* m_indicators;
  TableView* m_indicatorsView;
  QLabel* m_heading;
  QLabel* m_explanation;
  IndicatorChart* m_chart;
  QComboBox* m_byChoice;
  QComboBox* m_periodChoice;
  TextTableModel* m_parts;
  TableView* m_partsView;
  QLabel* m_partsNote;
  QLabel* m_itemsTitle;
  TextTableModel* m_items;
  TableView* m_itemsView;
};

}  // namespace encaisse
