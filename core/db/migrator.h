#pragma once

#include <QList>

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/db/migrations.h"

namespace encaisse {

class Database;

/// The schema version the file is at; 0 for an empty one. @throws DbError
int schemaVersion(const Database& db);

/// Brings a ledger to the newest of @p steps, one transaction a step. An older file is first copied
/// beside itself (name.vN.bak).
/// @error NewerLedger  made by a newer program: nothing is changed
/// @error ReadOnly     an older file opened for reading only
Result<void> migrate(Database& db, const QList<Migration>& steps, const Clock& clock);

}  // namespace encaisse
