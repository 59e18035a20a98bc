#pragma once

#include <QDate>
#include <vector>

#include "core/receivables/snapshot.h"

namespace encaisse {

/// One line of a customer's statement of account.
struct StatementLine {
  quint32 item = 0;  ///< index in Snapshot::items
  qint64 amount = 0;
  qint64 balance = 0;  ///< of the customer after this line
};

/// All movements of one customer between two days, from the balance before them.
struct AccountStatement {
  QDate from;
  QDate to;
  qint64 openingBalance = 0;  ///< at the end of the day before @ref from
  std::vector<StatementLine> lines;
  qint64 closingBalance = 0;  ///< openingBalance + Σ lines
};

/// @param customer  index in Snapshot::customers
/// @param snapshot  complete: since is invalid (contract)
/// @param from      invalid: from the first line on
AccountStatement buildStatement(const Snapshot& snapshot, qint32 customer, QDate from, QDate to);

}  // namespace encaisse
