#pragma once

#include <QWidget>

#include "core/procedures/procedure_records.h"
#include "ui/common/prompts.h"
#include "ui/common/text_table_model.h"

class QLabel;
class QPushButton;

namespace encaisse {

class LedgerSession;
struct Snapshot;

/// The law of one customer's debts: proceedings and their deadline, what somebody else collects,
/// doubtful items, until when each item can be enforced; and the documents made from it.
class ProceduresTab : public QWidget {
  Q_OBJECT

public:
  explicit ProceduresTab(LedgerSession& session, QWidget* parent = nullptr,
                         UserPrompts& prompts = nativePrompts());

  /// @param customerId  of the ledger
  void setCustomer(qint64 customerId);

protected:
  void showEvent(QShowEvent* event) override;

private:
  void refresh();
  QStringList facts(const Snapshot& snapshot);
  void showLimitations(const Snapshot& snapshot, qint32 customer);
  void editInsolvency();
  void writeNotice();
  void writeCourtFile();
  QString customerCode() const;

  LedgerSession& m_session;
  UserPrompts& m_prompts;
  qint64 m_customerId = 0;
  TextTableModel m_model;
  QLabel* m_facts = nullptr;
  QPushButton* m_insolvency = nullptr;
  QPushButton* m_notice = nullptr;
  QPushButton* m_courtFile = nullptr;
};

}  // namespace encaisse
