#pragma once

#include <optional>

#include "core/base/result.h"
#include "core/ledger/audit_log.h"

namespace encaisse {

class ImportService;
class MatchService;

/// Takes back the last change of a person by its inverse, in a new transaction that is itself
/// logged. What left the house (a reminder) is not undone, nor what came before it.
class UndoService {
public:
  UndoService(Database& db, const LedgerContext& context, ImportService& imports,
              MatchService& matches);

  /// What would be undone; none when there is nothing, or the last change cannot be.
  Result<std::optional<AuditEntry>> next() const;
  /// @error Conflict  later facts depend on it; NotFound  nothing to undo
  Result<AuditEntry> undoLast();

private:
  void applyInverse(const AuditEntry& entry);

  Database& m_db;
  AuditLog m_log;
  ImportService& m_imports;
  MatchService& m_matches;
};

}  // namespace encaisse
