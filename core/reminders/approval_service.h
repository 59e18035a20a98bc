#pragma once

#include <QList>
#include <optional>

#include "core/base/result.h"
#include "core/db/database.h"
#include "core/ledger/audit_log.h"

namespace encaisse {

/// A customer's message of one level.
struct MessageToApprove {
  qint64 customerId = 0;
  int level = 0;
};

/// What people decide about one customer's next reminder, or one item's level. Every change is one
/// transaction and one line of the audit log.
class ApprovalService {
public:
  ApprovalService(Database& db, const LedgerContext& context) : m_db{db}, m_context{context} {}

  /// The message of @p level to the customer may leave, until one has.
  /// @error NotFound  no such customer
  Result<void> approve(qint64 customerId, int level, QDate day);
  /// Several at once, undone at once.
  Result<void> approve(const QList<MessageToApprove>& messages, QDate day);
  /// Takes every approval of the customers back that no message has used.
  /// @error NotFound  there is none
  Result<void> withdraw(const QList<qint64>& customerIds);

  /// As if the item had been reminded up to @p level, for a ledger that is taken over; 0: never
  /// reminded. None: what was sent counts again.
  /// @error NotFound  no such item; InvalidInput  not 0 to 20, or no debit
  Result<void> setLevel(qint64 itemId, std::optional<int> level, QDate day);

  /// The inverse of a logged change; called by undo within its transaction. @throws DbError
  static void undo(Database& db, const AuditEntry& entry);
  /// Whether undo() knows this operation.
  static bool knows(const QString& operation);

private:
  Database& m_db;
  const LedgerContext& m_context;
};

}  // namespace encaisse
