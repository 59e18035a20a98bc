#pragma once

#include "core/bank/match_service.h"

namespace encaisse {

/// Reads what stands to be treated. @throws DbError
MatchWork loadMatchWork(Database& db);

/// Whether the words of a bank line name a customer: all the longer words of its name, in any
/// writing.
bool namesCustomer(const BankLine& line, const MatchCustomer& customer);

}  // namespace encaisse
