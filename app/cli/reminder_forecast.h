#pragma once

#include "app/cli/row_output.h"
#include "core/reminders/dry_run.h"

namespace encaisse {

/// One row a message, by day.
Rows dryRunRows(const Snapshot& snapshot, const QList<DryRunMessage>& messages);
/// "12 letters, 3 e-mails and 4 calls in 60 days; at most 2 calls a day (2026-11-23)."
QString dryRunSummary(const QList<DryRunMessage>& messages, QDate day, int days);

/// What a change of the rules changes: one row a message, with what happens to it.
Rows differenceRows(const Snapshot& snapshot, const DryRunDifference& difference);

}  // namespace encaisse
