#pragma once

#include <QList>
#include <optional>

#include "core/base/result.h"
#include "core/calls/call.h"
#include "core/db/database.h"
#include "core/ledger/context.h"

namespace encaisse {

/// What was said on the phone. Every change is one transaction and one line of the audit log.
class CallService {
public:
  CallService(Database& db, const LedgerContext& context) : m_db{db}, m_context{context} {}

  /// Newest first. Without a customer: of all.
  Result<QList<Call>> list(std::optional<qint64> customerId = {}) const;

  /// Records a call; who and when are written by the service.
  /// @error NotFound      no such customer or promise
  /// @error InvalidInput  no day, a next day before the call
  Result<qint64> record(const Call& draft);

private:
  Database& m_db;
  const LedgerContext& m_context;
};

}  // namespace encaisse
