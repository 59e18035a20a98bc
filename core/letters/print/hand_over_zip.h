#pragma once

#include "core/ledger/ledger_case.h"
#include "core/procedures/procedure_records.h"

namespace encaisse {

/// What an agency or a lawyer gets of a debt as one ZIP: the summary to read (PDF), the debtor and
/// the items as tables (CSV). Needs a QGuiApplication for fonts.
/// @param lines  what is handed over
/// @error Storage
Result<QByteArray> handOverZip(const CustomerCase& of, const HandOver& record,
                               const QList<DebtLine>& lines);

}  // namespace encaisse
