#pragma once

#include <QWidget>
#include <memory>

#include "core/exchange/table_export.h"
#include "ui/customers/customers_overview.h"
#include "ui/customers/next_steps_model.h"
#include "ui/customers/timeline_model.h"

class QAction;
class QLabel;
class QPushButton;
class QTabWidget;
class QToolButton;

namespace encaisse {

class CustomerPane;
class FollowUpTab;
class ItemsTab;
class LedgerSession;
class NotesTab;
class PenaltiesTab;
class ProceduresTab;
class RiskTab;
class TableView;

/// Everything about one customer: who it is, what it owes, how it pays, what was said and done,
/// what comes next. It reads; what it asks for is done by whom it tells.
class CustomerSheet : public QWidget {
  Q_OBJECT

public:
  explicit CustomerSheet(LedgerSession& session, QWidget* parent = nullptr);

  /// @param customer  index in the overview's customers
  void setCustomer(std::shared_ptr<const CustomersOverview> overview, int customer);
  qint64 customerId() const { return m_customerId; }
  void setNeighbours(bool hasPrevious, bool hasNext);
  ItemsTab* items() const { return m_items; }
  FollowUpTab* followUp() const { return m_followUp; }
  RiskTab* risk() const { return m_risk; }
  void showRisk();
  void noteSaved();
  /// The selected rows of the tab that is shown, as text for a spreadsheet.
  void copySelection() const;
  /// The items that are listed, open or all, for a CSV file.
  Table itemsTable() const;
  QString customerCode() const;

Q_SIGNALS:
  void backChosen();
  void previousChosen();
  void nextChosen();
  void editChosen();
  void stopChosen();
  void confirmDueDatesChosen();
  void noteWritten(const QString& body);
  void dueDateChosen(const Item& item);
  void calculationSheetChosen();
  void statementMailChosen();
  void statementFileChosen();
  void callChosen();
  void promiseChosen();
  void disputeChosen();
  void pauseChosen();
  void liftChosen();
  void presentedChosen();

private:
  QWidget* buildHeader();
  QWidget* buildActions();
  QLayout* buildFollowUpButtons();
  QPushButton* buildStatementButton();
  QWidget* buildLeft();
  QWidget* buildTabs();
  QWidget* buildNextSteps();
  QToolButton* toolButton(const QString& icon, const QString& name, const QString& tip,
                          const QKeySequence& shortcut);
  void showHeader(const Customer& customer);
  void showItems();
  void showNextSteps(const QList<Item>& items);
  QString holdSentence() const;
  QList<TimelineEvent> history() const;

  LedgerSession& m_session;
  std::shared_ptr<const CustomersOverview> m_overview;
  int m_customer = -1;
  qint64 m_customerId = 0;

  QToolButton* m_previous = nullptr;
  QToolButton* m_next = nullptr;
  QLabel* m_name = nullptr;
  QLabel* m_caption = nullptr;
  QLabel* m_pause = nullptr;
  QLabel* m_flags = nullptr;
  QPushButton* m_edit = nullptr;
  QPushButton* m_note = nullptr;
  QAction* m_stop = nullptr;
  QPushButton* m_confirm = nullptr;
  QAction* m_mailStatement = nullptr;
  QList<QPushButton*> m_followUpButtons;
  CustomerPane* m_essentials = nullptr;
  QTabWidget* m_tabs = nullptr;
  ItemsTab* m_items = nullptr;
  TimelineModel m_timeline;
  NextStepsModel m_steps;
  QWidget* m_holdLine = nullptr;
  QLabel* m_hold = nullptr;
  QLabel* m_noSteps = nullptr;
  TableView* m_stepsTable = nullptr;
  PenaltiesTab* m_penalties = nullptr;
  ProceduresTab* m_procedures = nullptr;
  RiskTab* m_risk = nullptr;
  FollowUpTab* m_followUp = nullptr;
  NotesTab* m_notes = nullptr;
};

}  // namespace encaisse
