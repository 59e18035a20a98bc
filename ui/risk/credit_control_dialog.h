#pragma once

#include <QDialog>

#include "ui/common/text_table_model.h"
#include "ui/risk/risk_overview.h"

class QLabel;
class QPushButton;

namespace encaisse {

class RiskActions;
class TableView;
class UserPrompts;

/// Who is to be blocked and why; apart, whose block somebody bypassed. The list goes to the program
/// that delivers as CSV.
class CreditControlDialog : public QDialog {
  Q_OBJECT

public:
  CreditControlDialog(LedgerSession& session, UserPrompts& prompts, QWidget* parent);

Q_SIGNALS:
  void customerChosen(qint64 customerId);

private:
  QWidget* buildButtons();
  TableView* buildTable(const QString& name, TextTableModel& model, QList<qint64>& ids,
                        const QList<QString>& headers);
  void fill();
  void exportCsv();
  qint64 currentId(const TableView& table, const QList<qint64>& ids) const;
  void updateButtons();

  LedgerSession& m_session;
  UserPrompts& m_prompts;
  RiskReader m_reader;
  RiskActions* m_actions = nullptr;
  TextTableModel m_blocked;
  TextTableModel m_bypassed;
  QList<qint64> m_blockedIds;
  QList<qint64> m_bypassedIds;
  QLabel* m_caption = nullptr;
  QLabel* m_bypassCaption = nullptr;
  TableView* m_blockedTable = nullptr;
  TableView* m_bypassedTable = nullptr;
  QPushButton* m_bypass = nullptr;
  QPushButton* m_endBypass = nullptr;
  QPushButton* m_export = nullptr;
};

}  // namespace encaisse
