#pragma once

#include <QList>
#include <optional>

#include "core/base/result.h"
#include "core/db/database.h"
#include "core/ledger/audit_log.h"
#include "core/ledger/context.h"
#include "core/risk/credit_decision.h"

namespace encaisse {

/// What people decide about the credit of customers: limits for a while, limits that an insurer
/// covers, and deliveries in spite of a block. Every change is one transaction and one line of the
/// audit log.
class CreditDecisionService {
public:
  CreditDecisionService(Database& db, const LedgerContext& context)
      : m_db{db}, m_context{context} {}

  /// Newest first. Without a customer: of all.
  Result<QList<CreditCover>> covers(std::optional<qint64> customerId = {}) const;
  /// @return its id
  /// @error InvalidInput  no first day, a last day before it, an amount below zero
  /// @error NotFound      the customer is gone
  Result<qint64> addCover(const CreditCover& draft);
  /// It counts no more from @p on.
  /// @error NotFound; Conflict (it was ended already); InvalidInput (a day before its first)
  Result<void> endCover(qint64 id, QDate on);

  /// Newest first. Without a customer: of all.
  Result<QList<BlockBypass>> bypasses(std::optional<qint64> customerId = {}) const;
  /// @return its id
  /// @error InvalidInput  no reason, no day, a last day before it
  /// @error NotFound      the customer is gone
  Result<qint64> bypass(const BlockBypass& draft);
  /// @error NotFound; Conflict (it was ended already); InvalidInput (a day before its first)
  Result<void> endBypass(qint64 id, QDate on);

  static bool knows(const QString& operation);
  /// The inverse of what is in @p entry. @throws DbError
  static void undo(const Database& db, const AuditEntry& entry);

private:
  Database& m_db;
  const LedgerContext& m_context;
};

}  // namespace encaisse
