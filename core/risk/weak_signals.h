#pragma once

#include "core/procedures/procedure_records.h"
#include "core/risk/risk_settings.h"
#include "core/risk/weak_signal.h"

namespace encaisse {

struct Snapshot;

/// What signals are read from beside the snapshot.
struct OutsideFacts {
  std::vector<PayerAccount> payers;  ///< by customer and day
  QList<LimitationRecord> limitationEvents;
};

/// Every signal of every customer at the end of one day, most at stake first. Each kind is a
/// function of payment_signals.h or control_signals.h; time grows with the facts alone.
/// @param snapshot  complete: since is invalid (contract)
std::vector<WeakSignal> weakSignals(const Snapshot& snapshot, const OutsideFacts& outside,
                                    QDate asOf, const RiskSettings& settings);

}  // namespace encaisse
