#pragma once

#include <QList>
#include <optional>

#include "core/base/result.h"
#include "core/calls/pause.h"
#include "core/db/database.h"
#include "core/ledger/context.h"

namespace encaisse {

/// What keeps reminders back for a while: pauses, and payments that the bank has. Every change is
/// one transaction and one line of the audit log.
class PauseService {
public:
  PauseService(Database& db, const LedgerContext& context) : m_db{db}, m_context{context} {}

  /// Newest first. Without a customer: of all.
  Result<QList<Pause>> list(std::optional<qint64> customerId = {}) const;
  /// @error NotFound      no such customer or item
  /// @error InvalidInput  no reason, no first day, a last day before it, another customer's item
  Result<qint64> pause(const Pause& draft);
  /// Reminders go on from @p on.
  /// @error NotFound; Conflict (lifted already); InvalidInput (before it began)
  Result<void> lift(qint64 id, QDate on);

  /// Newest first. Without a customer: of all.
  Result<QList<PresentedPayment>> presented(std::optional<qint64> customerId = {}) const;
  /// @error NotFound; InvalidInput  no amount, unknown means, expected before it was presented
  Result<qint64> present(const PresentedPayment& draft);
  /// It arrived, or came back: from @p on it holds nothing back.
  /// @error NotFound; Conflict (ended already); InvalidInput (before it was presented)
  Result<void> endPresented(qint64 id, QDate on);

private:
  Database& m_db;
  const LedgerContext& m_context;
};

}  // namespace encaisse
