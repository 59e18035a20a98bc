#pragma once

#include "core/bank/bank_statement.h"
#include "core/tables/table_mapping.h"

namespace encaisse {

/// Reads the lines of bank accounts from a table: one amount column, debit and credit columns, or
/// an amount with a letter. Lines of several accounts or currencies become several statements.
/// Opening and closing balances come from a balance column, where it chains, or from the lines
/// around the table that state them; what does not chain is reported.
/// @error FileFormat
Result<BankFile> readBankTable(TableReader& table, const TableMapping& mapping);

}  // namespace encaisse
