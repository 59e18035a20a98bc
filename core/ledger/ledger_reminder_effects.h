#pragma once

#include "core/indicators/reminder_effect.h"
#include "core/ledger/ledger.h"

namespace encaisse {

/// Which item was reminded when and through which channel, of the items of @p snapshot.
Result<std::vector<SentMark>> readSentMarks(Ledger& ledger, const Snapshot& snapshot);

}  // namespace encaisse
