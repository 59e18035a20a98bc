#pragma once

#include <QList>

#include "core/base/result.h"
#include "core/interest/rate_table.h"
#include "core/ledger/audit_log.h"
#include "core/procedures/own_rate.h"

namespace encaisse {

/// The rates of the user. Every change is one transaction and one line of the audit log.
class RateService {
public:
  RateService(Database& db, const LedgerContext& context) : m_db{db}, m_context{context} {}

  /// By series and day.
  Result<QList<OwnRate>> ownRates() const;
  /// Those that came with the program with those of the user, which win on the same day.
  Result<RateTable> table() const;
  /// Adds a rate, or replaces the user's own of that series and day.
  /// @error InvalidInput  an unknown series, no day, no source, a rate beyond 100 %
  Result<qint64> save(const OwnRate& rate);
  /// @error NotFound  the user has none of that series and day
  Result<void> remove(const QString& series, QDate from);

  /// The inverse of a logged change; called by undo within its transaction. @throws DbError
  static void undo(Database& db, const AuditEntry& entry);
  static bool knows(const QString& operation);

private:
  Database& m_db;
  const LedgerContext& m_context;
};

}  // namespace encaisse
