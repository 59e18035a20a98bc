#pragma once

#include "core/ledger/ledger.h"
#include "core/letters/statement_document.h"

namespace encaisse {

/// The statements of account as they are sent, on the firm's own stationery, read at one moment.
/// @param customerCode  empty: of all that have an open item
/// @error NotFound  no customer of that code, and what reading says
Result<QList<StatementDocument>> readStatements(Ledger& ledger, const QString& customerCode,
                                                QDate day);

}  // namespace encaisse
