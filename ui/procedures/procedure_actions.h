#pragma once

#include "core/procedures/debt_lines.h"
#include "ui/ledger_actions.h"
#include "ui/procedures/procedure_lines.h"

namespace encaisse {

/// What a person records about the law of a customer's debts: asks in a dialog, saves through the
/// service, tells the session. Failures are shown. Everything is recorded as of today.
class ProcedureActions : public LedgerActions {
  Q_OBJECT

public:
  ProcedureActions(LedgerSession& session, UserPrompts& prompts, QWidget* window);

  void waive(qint64 customerId);
  void handOver(qint64 customerId);
  void markDoubtful(qint64 customerId);
  void interrupt(qint64 customerId);
  /// Opens proceedings, or changes those that are open.
  void editInsolvency(qint64 customerId);
  /// Asks when it ended. @param line  can end (contract)
  void end(const ProcedureLine& line);

private:
  struct Debts {
    Customer customer;
    Currency currency = Currency::eur();
    QList<DebtLine> lines;
  };

  void askHandOver(const Debts& debts);
  void writeHandOverFile(const HandOver& record, const QList<DebtLine>& lines);
  void askInterruption(const Debts& debts);
  Result<void> endRecord(const ProcedureLine& line, QDate day, const QString& words);
};

}  // namespace encaisse
