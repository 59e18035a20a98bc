#pragma once

#include "core/db/database.h"
#include "core/ledger/audit_log.h"

namespace encaisse {

/// Applies the inverse of a change to promises, disputes, calls, pauses or presented payments.
/// @return false, and nothing done, when the entry is of another subject
/// @throws DbError
bool undoAnswer(const Database& db, const AuditEntry& entry);

}  // namespace encaisse
