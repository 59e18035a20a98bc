#include "core/ledger/ledger_tables.h"

#include "core/exchange/view_export.h"
#include "core/ledger/ledger_signals.h"

namespace encaisse {

Result<QList<QString>> writeTables(Ledger& ledger, const Snapshot& snapshot, QDate asOf,
                                   const QString& folder) {
  const auto signs = readSignals(ledger, snapshot, asOf);
  if (!signs.ok()) return signs.error();
  return writeViews(ledger.database(), asOf, folder, computedTables(snapshot, signs.value(), asOf));
}

}  // namespace encaisse
