#pragma once

#include "core/ledger/ledger.h"

namespace encaisse {

/// The reporting views and the computed tables of @p asOf as CSV files with their dictionary.
/// @param snapshot  of the same ledger, complete
/// @return the paths written
/// @error Storage
Result<QList<QString>> writeTables(Ledger& ledger, const Snapshot& snapshot, QDate asOf,
                                   const QString& folder);

}  // namespace encaisse
