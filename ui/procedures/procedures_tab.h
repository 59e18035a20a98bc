#pragma once

#include <QWidget>

#include "ui/common/prompts.h"
#include "ui/common/text_table_model.h"
#include "ui/procedures/procedure_lines.h"

class QLabel;
class QMenu;
class QPushButton;

namespace encaisse {

class LedgerSession;
class ProcedureActions;
class ProcedureDocuments;
class TableView;

/// The law of one customer's debts: proceedings, what was waived, what somebody else collects,
/// doubtful items, until when each item can be enforced; and the documents made from it.
class ProceduresTab : public QWidget {
  Q_OBJECT

public:
  explicit ProceduresTab(LedgerSession& session, QWidget* parent = nullptr,
                         UserPrompts& prompts = nativePrompts());

  /// @param customerId  of the ledger
  void setCustomer(qint64 customerId);
  /// Asks which penalties of the customer are waived.
  void waive();

protected:
  void showEvent(QShowEvent* event) override;

private:
  QWidget* buildBar();
  QMenu* recordMenu();
  QMenu* documentMenu();
  QWidget* buildTables();
  void refresh();
  void showRecords();
  void showLimitations(qint32 customer);
  void enableEnd();
  const ProcedureLine* selected() const;

  LedgerSession& m_session;
  ProcedureActions* m_actions;
  ProcedureDocuments* m_documents;
  qint64 m_customerId = 0;
  QList<ProcedureLine> m_lines;
  TextTableModel m_records;
  TextTableModel m_limitations;
  TableView* m_table = nullptr;
  QLabel* m_facts = nullptr;
  QPushButton* m_record = nullptr;
  QPushButton* m_write = nullptr;
  QPushButton* m_end = nullptr;
};

}  // namespace encaisse
