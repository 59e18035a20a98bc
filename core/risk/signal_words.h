#pragma once

#include "core/receivables/snapshot.h"
#include "core/risk/signal_action.h"

namespace encaisse {

/// "Pays later and later", "Broken promise"
QString signalName(SignalKind kind);
/// Why, in one sentence with its numbers.
QString signalText(const WeakSignal& signal);
/// "Call", "Check the bank details"
QString actionText(SignalAction action);

}  // namespace encaisse
