#pragma once

#include <QHash>
#include <QList>
#include <optional>

#include "core/db/database.h"
#include "core/disputes/dispute.h"

namespace encaisse {

/// All the SQL about disputes. Every method @throws DbError.
class DisputeRepository {
public:
  explicit DisputeRepository(const Database& db) : m_db{db} {}

  /// Newest first. Without a customer: of all.
  QList<Dispute> list(std::optional<qint64> customerId) const;
  /// That are not resolved.
  QList<Dispute> openOf(qint64 itemId) const;
  std::optional<Dispute> find(qint64 id) const;
  /// How many disputes have each reason, by key.
  QHash<QString, int> reasonUses() const;
  qint64 insert(const Dispute& dispute);
  /// Everything but its customer, its item and who recorded it.
  void update(const Dispute& dispute);
  void remove(qint64 id);

private:
  QList<Dispute> disputesWhere(const QString& condition, qint64 value) const;

  const Database& m_db;
};

}  // namespace encaisse
