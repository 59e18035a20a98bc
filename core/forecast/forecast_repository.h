#pragma once

#include "core/db/database.h"
#include "core/forecast/forecast_run.h"

namespace encaisse {

/// Forecasts as they were shown, one a day. Every method @throws DbError.
class ForecastRepository {
public:
  explicit ForecastRepository(const Database& db) : m_db{db} {}

  bool has(QDate asOf) const;
  void insert(const ForecastRun& run, const QString& madeAt, const QString& madeBy);
  /// Oldest first.
  QList<ForecastRun> list() const;

private:
  const Database& m_db;
};

}  // namespace encaisse
