#pragma once

#include <QList>
#include <optional>

#include "core/calls/call.h"
#include "core/db/database.h"

namespace encaisse {

/// All the SQL about phone calls. Every method @throws DbError.
class CallRepository {
public:
  explicit CallRepository(const Database& db) : m_db{db} {}

  /// Newest first. Without a customer: of all.
  QList<Call> list(std::optional<qint64> customerId) const;
  qint64 insert(const Call& call);
  void remove(qint64 id);

private:
  const Database& m_db;
};

}  // namespace encaisse
