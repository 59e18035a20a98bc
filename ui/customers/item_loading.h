#pragma once

#include <QHash>
#include <QList>
#include <span>

#include "core/ledger/ledger.h"
#include "core/receivables/open_items.h"

namespace encaisse {

/// The texts of open items, with the open amounts that were computed for the day.
Result<QList<Item>> loadItems(Ledger& ledger, const Snapshot& snapshot,
                              std::span<const OpenItem> open);

/// Names of the imported files by batch.
QHash<qint64, QString> importedFileNames(Ledger& ledger);

}  // namespace encaisse
