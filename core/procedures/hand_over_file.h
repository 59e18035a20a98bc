#pragma once

#include "core/exchange/table_export.h"
#include "core/interest/interest_report.h"
#include "core/procedures/debt_lines.h"
#include "core/procedures/procedure_records.h"

namespace encaisse {

/// What an agency or a lawyer needs to collect a debt: a summary to read, two tables to import.
struct HandOverFile {
  Paper summary;  ///< in French
  Table debtor;   ///< one row
  Table items;
};

/// @param lines  what is handed over
/// @param report  of this customer, on the day of the hand-over
HandOverFile handOverFile(const Snapshot& snapshot, qint32 customer, const HandOver& record,
                          const QList<DebtLine>& lines, const InterestReport& report);

}  // namespace encaisse
