#pragma once

#include "core/ledger/ledger.h"
#include "core/risk/weak_signals.h"

namespace encaisse {

/// The weak signals of a day, with what stands beside the snapshot read from @p ledger.
/// @param snapshot  of the same ledger, complete
Result<std::vector<WeakSignal>> readSignals(Ledger& ledger, const Snapshot& snapshot, QDate asOf);

/// Those of a day that were none at the end of the day before @p since.
Result<std::vector<WeakSignal>> readNewSignals(Ledger& ledger, const Snapshot& snapshot, QDate asOf,
                                               QDate since);

/// Sets signals aside from @p today on, in one change that can be undone; see SignalAsides.
/// @param snapshot  of the same ledger
/// @error Storage
Result<void> setSignalsAside(Ledger& ledger, const Snapshot& snapshot,
                             const std::vector<WeakSignal>& chosen, QDate today);
/// Takes that back. @error Storage
Result<void> bringSignalsBack(Ledger& ledger, const Snapshot& snapshot,
                              const std::vector<WeakSignal>& chosen, QDate today);

}  // namespace encaisse
