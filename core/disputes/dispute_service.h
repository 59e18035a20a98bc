#pragma once

#include <QHash>
#include <QList>
#include <optional>

#include "core/base/result.h"
#include "core/db/database.h"
#include "core/disputes/dispute.h"
#include "core/disputes/dispute_reasons.h"
#include "core/ledger/context.h"

namespace encaisse {

/// What people do with disputes. Every change is one transaction and one line of the audit log.
class DisputeService {
public:
  DisputeService(Database& db, const LedgerContext& context) : m_db{db}, m_context{context} {}

  /// Newest first. Without a customer: of all.
  Result<QList<Dispute>> list(std::optional<qint64> customerId = {}) const;

  /// Opens a dispute; customer, who and when are written by the service.
  /// @error NotFound      no such item
  /// @error Conflict      the whole item is disputed already
  /// @error InvalidInput  nothing to pay, an amount beyond the item, an unknown reason, a day
  ///                      before the dispute
  Result<qint64> open(const Dispute& draft);
  /// Changes amount, reason, owner, follow-up day and note of an open dispute.
  /// @error as open(); Conflict also when it is resolved
  Result<void> update(const Dispute& dispute);
  /// @error NotFound; Conflict (resolved already); InvalidInput (no words, before it was opened)
  Result<void> resolve(qint64 id, QDate on, const QString& resolution);

  Result<QList<DisputeReason>> reasons() const;
  /// How many disputes have each reason, by key.
  Result<QHash<QString, int>> reasonUses() const;
  /// @error InvalidInput  none, a reason without words, one key twice
  /// @error Conflict      one that disputes have is missing: hide it instead
  Result<void> saveReasons(const QList<DisputeReason>& reasons);

private:
  Result<void> validate(const Dispute& dispute) const;

  Database& m_db;
  const LedgerContext& m_context;
};

}  // namespace encaisse
