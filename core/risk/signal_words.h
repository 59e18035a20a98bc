#pragma once

#include "core/receivables/snapshot.h"
#include "core/risk/weak_signal.h"

namespace encaisse {

/// "Pays later and later", "Broken promise"
QString signalName(SignalKind kind);
/// Why, in one sentence with its numbers.
QString signalText(const WeakSignal& signal);

}  // namespace encaisse
