#pragma once

#include "core/ledger/ledger.h"

namespace encaisse {

/// What the sample company's customers answered up to its last day: promises kept, broken and
/// running, disputes, calls and a pause, each on the customers that owe most then. The same each
/// time.
Result<void> addSampleAnswers(Ledger& ledger);

}  // namespace encaisse
