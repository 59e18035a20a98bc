#pragma once

#include "core/db/database.h"
#include "core/receivables/snapshot.h"

namespace encaisse {

/// Reads the facts that figures need. With a valid @p since, only those that matter for days from
/// it on: the open items, and the allocations made later with their items. @throws DbError
Snapshot loadSnapshot(const Database& db, QDate since);

}  // namespace encaisse
