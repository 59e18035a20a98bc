#pragma once

#include "core/interest/interest_report.h"
#include "core/ledger/ledger.h"

namespace encaisse {

/// Interest with the numbers of its items, read from @p ledger.
/// @param snapshot  of the same ledger, complete
Result<InterestReport> readInterest(Ledger& ledger, const Snapshot& snapshot,
                                    const InterestQuestion& question);

}  // namespace encaisse
