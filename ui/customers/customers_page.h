#pragma once

#include "ui/customers/customers_model.h"
#include "ui/page.h"

class QComboBox;
class QLabel;
class QStackedWidget;

namespace encaisse {

class CustomerActions;
class CustomerSheet;
class EmptyState;
class FollowUpActions;
class RiskActions;
class TableView;
class UserPrompts;
struct WeakSignal;

/// The list of customers, and the sheet of one of them in its place.
class CustomersPage : public Page {
  Q_OBJECT

public:
  CustomersPage(LedgerSession& session, UserPrompts& prompts, QWidget* parent = nullptr);

  QString key() const override { return QStringLiteral("customers"); }
  QString title() const override { return tr("Customers"); }
  void setFilter(const QString& text) override;
  bool hasFilter() const override { return true; }
  QList<QAction*> headerActions() const override { return {m_export, m_copy}; }

  void showCustomer(qint64 id);
  void showList();
  bool showsSheet() const;
  const CustomersModel& model() const { return m_model; }
  CustomerSheet* sheet() const { return m_sheet; }

protected:
  void refresh() override;
  void changeEvent(QEvent* event) override;

private:
  void buildActions();
  QWidget* buildList();
  QWidget* buildBar();
  void buildSheet();
  void connectFollowUp();
  void connectRisk();
  void showItemsBehind(const WeakSignal& signal);
  void take(std::shared_ptr<const CustomersOverview> overview, NameIndex index);
  void showState();
  void showSheet();
  void step(int rows);
  void openRow(const QModelIndex& index);
  void exportShown();

  UserPrompts& m_prompts;
  CustomersModel m_model;
  CustomerNames m_names;
  std::shared_ptr<const CustomersOverview> m_overview;
  qint64 m_customerId = 0;  ///< of the sheet; 0: the list is shown
  QAction* m_export = nullptr;
  QAction* m_copy = nullptr;
  CustomerActions* m_actions = nullptr;
  FollowUpActions* m_followUp = nullptr;
  RiskActions* m_risk = nullptr;
  QStackedWidget* m_stack = nullptr;
  QWidget* m_list = nullptr;
  QStackedWidget* m_tableOrNothing = nullptr;
  TableView* m_table = nullptr;
  QComboBox* m_show = nullptr;
  QLabel* m_caption = nullptr;
  EmptyState* m_empty = nullptr;
  EmptyState* m_nothing = nullptr;
  CustomerSheet* m_sheet = nullptr;
};

}  // namespace encaisse
