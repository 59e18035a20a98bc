#pragma once

#include "core/db/views.h"
#include "core/exchange/table_export.h"
#include "core/receivables/snapshot.h"
#include "core/risk/weak_signal.h"

namespace encaisse {

/// A table that no SQL view can hold, because the program computes it from all facts at once: part
/// of the exported folder, with its columns in the dictionary. Names are as stable as the views'.
struct ComputedTable {
  View form;  ///< without a source; its columns have no expression
  Table table;
};

/// What became of each promise, what is not invoiced, and the weak signals, at the end of @p asOf.
/// @param snapshot  complete: since is invalid (contract)
QList<ComputedTable> computedTables(const Snapshot& snapshot,
                                    const std::vector<WeakSignal>& signals, QDate asOf);

}  // namespace encaisse
