#pragma once

#include <QWidget>
#include <memory>

#include "core/calls/call_list.h"
#include "ui/common/text_table_model.h"
#include "ui/ledger_session.h"

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace encaisse {

class EmptyState;
class FollowUpActions;
class TableView;

/// The next call with everything on one screen: whom, why, what is late, what was said before; the
/// keys 1 to 9 record what came of it and lead to the next customer. It can be used without a
/// mouse.
class CallSheet : public QWidget {
  Q_OBJECT

public:
  CallSheet(LedgerSession& session, FollowUpActions& actions, QWidget* parent = nullptr);

  /// Builds the list anew; the customer that is shown stays while it is to be called.
  void refresh();
  int count() const { return int(m_calls.size()); }

Q_SIGNALS:
  void openCustomer(qint64 customerId);

private:
  QWidget* buildSheet();
  QWidget* buildHeader();
  QWidget* buildFacts();
  QWidget* buildFields();
  QWidget* buildResults();
  QToolButton* stepButton(const QString& icon, const QString& name, const QString& tip,
                          const QKeySequence& key, int step);
  void show(int place);
  void showIdentity(const Customer& customer);
  void showItems(const Customer& customer);
  void setItems(const QList<QList<QString>>& rows);
  void showSaid(const Customer& customer);
  QString lastReminder() const;
  void record(CallResult result);
  qint64 customerId() const;

  LedgerSession& m_session;
  FollowUpActions& m_actions;
  std::shared_ptr<const Snapshot> m_snapshot;
  QList<CallCandidate> m_calls;
  int m_place = 0;

  QStackedWidget* m_stack;
  QLabel* m_name = nullptr;
  QLabel* m_position = nullptr;
  QLabel* m_reason = nullptr;
  QToolButton* m_previous = nullptr;
  QToolButton* m_next = nullptr;
  QLabel* m_phone = nullptr;
  QLabel* m_contacts = nullptr;
  QLabel* m_figures = nullptr;
  QLabel* m_said = nullptr;
  TextTableModel m_items;
  TableView* m_table = nullptr;
  QComboBox* m_contact = nullptr;
  QLineEdit* m_note = nullptr;
  QCheckBox* m_again = nullptr;
  QDateEdit* m_day = nullptr;
  QList<QPushButton*> m_results;
};

}  // namespace encaisse
