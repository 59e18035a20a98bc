#pragma once

#include "core/indicators/account_facts.h"
#include "core/ledger/ledger.h"

namespace encaisse {

/// What the imported files say of stocks, suppliers, purchases and sales.
Result<AccountFacts> readAccountFacts(Ledger& ledger);

}  // namespace encaisse
