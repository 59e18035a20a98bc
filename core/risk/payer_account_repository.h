#pragma once

#include <vector>

#include "core/db/database.h"
#include "core/risk/weak_signal.h"

namespace encaisse {

/// The bank lines that were matched to customers and name the account they came from, by customer
/// and day. @throws DbError
std::vector<PayerAccount> payerAccounts(const Database& db);

}  // namespace encaisse
