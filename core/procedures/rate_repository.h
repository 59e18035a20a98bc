#pragma once

#include <QList>

#include "core/db/database.h"
#include "core/procedures/own_rate.h"

namespace encaisse {

/// Reads the rates of the user; record_repository writes them. Every method @throws DbError.
class RateRepository {
public:
  explicit RateRepository(const Database& db) : m_db{db} {}

  /// By series and day.
  QList<OwnRate> list() const;
  qint64 nextId() const;

private:
  const Database& m_db;
};

}  // namespace encaisse
