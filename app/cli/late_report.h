#pragma once

#include "app/cli/console.h"
#include "app/cli/output_format.h"
#include "core/forecast/late_items.h"
#include "core/ledger/ledger.h"

namespace encaisse {

/// Who will be late in the month from @p month on: every item that falls due in it, and how good
/// such chances were before. CSV has the items only.
ExitStatus printLateItems(Console& console, Ledger& ledger, const Snapshot& snapshot, QDate asOf,
                          QDate month, OutputFormat format);

}  // namespace encaisse
