#pragma once

#include <QString>

namespace encaisse::bench {

/// The yardstick of the import: a bare loop over the SQLite API that stores all 18 columns of a
/// FEC, dates and amounts typed, with three indexes, in one transaction.
void insertWithBareSqlite(const QString& fec, const QString& database);

}  // namespace encaisse::bench
