#pragma once

#include "core/bank/bank_statement.h"
#include "core/bank/camt_entry.h"

namespace encaisse {

/// Appends what an entry says as lines of @p statement: none when it is not booked, one for each of
/// its payments when their amounts add up to the entry, else one for the entry. What is left out is
/// noted in @p file.
void appendCamtLines(const CamtEntry& entry, BankStatement& statement, BankFile& file);

}  // namespace encaisse
