#include "core/ledger/ledger_reminder_effects.h"

#include "core/db/transaction.h"
#include "core/ledger/sent_mark_repository.h"

namespace encaisse {

Result<std::vector<SentMark>> readSentMarks(Ledger& ledger, const Snapshot& snapshot) {
  return inQuery([&]() -> Result<std::vector<SentMark>> {
    return loadSentMarks(ledger.database(), snapshot);
  });
}

}  // namespace encaisse
