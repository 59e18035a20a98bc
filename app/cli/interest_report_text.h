#pragma once

#include "app/cli/row_output.h"
#include "core/interest/interest_report.h"

namespace encaisse {

/// One row an item; segments are in JSON and on the calculation sheet.
Rows interestRows(const Snapshot& snapshot, const InterestReport& report);
QString interestText(const Snapshot& snapshot, const InterestReport& report);
QByteArray interestJson(const Snapshot& snapshot, const InterestReport& report);

}  // namespace encaisse
