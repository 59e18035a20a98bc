#include "core/ledger/ledger_accounts.h"

#include "core/db/transaction.h"
#include "core/import/account_total_repository.h"

namespace encaisse {

Result<AccountFacts> readAccountFacts(Ledger& ledger) {
  return inQuery(
      [&]() -> Result<AccountFacts> { return AccountTotalRepository{ledger.database()}.load(); });
}

}  // namespace encaisse
