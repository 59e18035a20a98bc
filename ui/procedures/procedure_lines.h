#pragma once

#include "core/ledger/ledger.h"

namespace encaisse {

/// One thing on record about the law of a customer's debts, as a list shows it.
struct ProcedureLine {
  enum class Kind { Insolvency, HandOver, Waiver, Doubtful, Interruption };
  Kind kind = Kind::Insolvency;
  qint64 id = 0;
  QString what;
  QString items;  ///< numbers; empty: all of the customer
  QDate since;
  QDate until;  ///< invalid: it stands
  QString remark;

  /// An interruption happened; everything else can end.
  bool canEnd() const { return kind != Kind::Interruption && !until.isValid(); }
};

/// What stands first, newest first.
Result<QList<ProcedureLine>> loadProcedureLines(Ledger& ledger, const Snapshot& snapshot,
                                                qint64 customerId);

}  // namespace encaisse
