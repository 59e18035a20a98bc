#pragma once

#include "core/ledger/ledger.h"
#include "core/risk/weak_signals.h"

namespace encaisse {

/// The weak signals of a day, with what stands beside the snapshot read from @p ledger.
/// @param snapshot  of the same ledger, complete
Result<std::vector<WeakSignal>> readSignals(Ledger& ledger, const Snapshot& snapshot, QDate asOf);

}  // namespace encaisse
