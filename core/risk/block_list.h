#pragma once

#include "core/exchange/table_export.h"
#include "core/risk/customer_risk.h"

namespace encaisse {

/// Who is to be blocked, and whose block is bypassed, as an accounting or delivery program reads
/// it: "customer", "name", "blocked", "reason", "reasonText", "exposure", "limit", "usedPercent",
/// "overdue", "bypassedBy", "bypassReason", "bypassUntil".
Table blockList(const Snapshot& snapshot, const std::vector<CustomerRisk>& risks,
                const RiskSettings& settings);

/// The bypass that runs; an empty one without.
BypassFact bypassOf(const Snapshot& snapshot, const CustomerRisk& risk);

}  // namespace encaisse
