#pragma once

#include "core/bank/stored_bank_line.h"

namespace encaisse {

class TextTableModel;

/// Fills @p model with the accounts of a statement: what they hold and whether they add up.
void showBankAccounts(TextTableModel& model, const BankPreview& bank);

}  // namespace encaisse
