#pragma once

#include <optional>

#include "core/db/database.h"
#include "core/promises/promise.h"

namespace encaisse {

/// All the SQL about promises. Every method @throws DbError.
class PromiseRepository {
public:
  explicit PromiseRepository(const Database& db) : m_db{db} {}

  /// Newest first. Without a customer: of all.
  QList<Promise> list(std::optional<qint64> customerId) const;
  std::optional<Promise> find(qint64 id) const;
  qint64 insert(const Promise& promise);
  /// An invalid day takes the cancelling back.
  void setCancelled(qint64 id, QDate on, const QString& reason);
  /// With its parts and the items it named.
  void remove(qint64 id);

private:
  QList<Promise> read(const QString& condition, qint64 value) const;

  const Database& m_db;
};

}  // namespace encaisse
