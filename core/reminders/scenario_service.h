#pragma once

#include "core/base/result.h"
#include "core/db/database.h"
#include "core/ledger/audit_log.h"
#include "core/reminders/reminder_rules.h"

namespace encaisse {

/// What people decide about reminders in general: scenarios, whom each is for, the gate. Every
/// change is one transaction and one line of the audit log.
class ScenarioService {
public:
  ScenarioService(Database& db, const LedgerContext& context) : m_db{db}, m_context{context} {}

  /// Adds a scenario or changes the one of its name, a ready one too.
  /// @error InvalidInput  see isSound()
  Result<void> save(const Scenario& scenario);
  /// A ready one goes back to what it was, one's own is gone; customers who had it follow their
  /// segment or the default.
  /// @error NotFound  nothing of that name is stored
  Result<void> remove(const QString& name);

  /// Gives one's own scenario another name, also wherever it was chosen.
  /// @error NotFound  nothing of that name is stored; InvalidInput  no name, or one of a ready one;
  ///        Conflict  the name is taken
  Result<void> rename(const QString& from, const QString& to);

  Result<void> saveChoice(const ScenarioChoice& choice);
  Result<void> saveGate(const GateSettings& settings);

  /// The inverse of a logged change; called by undo within its transaction. @throws DbError
  static void undo(Database& db, const AuditEntry& entry);
  /// Whether undo() knows this operation.
  static bool knows(const QString& operation);

private:
  Database& m_db;
  const LedgerContext& m_context;
};

}  // namespace encaisse
