#pragma once

#include <optional>

#include "core/base/result.h"
#include "core/db/database.h"
#include "core/ledger/context.h"
#include "core/promises/promise.h"

namespace encaisse {

/// What people do with promises. Every change is one transaction and one line of the audit log.
class PromiseService {
public:
  PromiseService(Database& db, const LedgerContext& context) : m_db{db}, m_context{context} {}

  /// Newest first. Without a customer: of all.
  Result<QList<Promise>> list(std::optional<qint64> customerId = {}) const;

  /// Records a promise. Who and when are written by the service; parts of one day become one.
  /// @error NotFound      no such customer or item
  /// @error InvalidInput  no part, an amount not above zero, a day before the promise was made, an
  ///                      item of another customer or one that is nothing to pay
  Result<qint64> make(const Promise& draft);

  /// From @p on it counts no more, and what it held back goes on.
  /// @error NotFound; Conflict (cancelled already); InvalidInput (before it was made)
  Result<void> cancel(qint64 id, QDate on, const QString& reason);

private:
  Database& m_db;
  const LedgerContext& m_context;
};

}  // namespace encaisse
