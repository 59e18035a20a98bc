#pragma once

#include <QDate>
#include <optional>
#include <vector>

#include "core/bank/bank_statement.h"

namespace encaisse {

/// A balance that a file states around its table: "Solde au 31/10/2026 : 1 234,56 €".
struct StatedBalance {
  enum class When { Opening, Closing, Unknown };
  When when = When::Unknown;
  QDate day;  ///< invalid: not stated
  qint64 minor = 0;
};

/// Takes the balances of a statement from the balance after each line (none where the cell is
/// empty); lines may stand newest first. Returns the index of the first line that does not chain,
/// or −1.
qsizetype takeBalances(const std::vector<std::optional<qint64>>& after, BankStatement& statement);

/// Takes what the file states, where the lines gave no balances.
void takeStated(const QList<StatedBalance>& stated, BankStatement& statement);

}  // namespace encaisse
