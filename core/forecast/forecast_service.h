#pragma once

#include "core/forecast/forecast_run.h"
#include "core/ledger/audit_log.h"

namespace encaisse {

/// Keeps each forecast that was really made, so that it can be held against what came.
class ForecastService {
public:
  ForecastService(Database& db, const LedgerContext& context) : m_db{db}, m_context{context} {}

  /// Stores the 13 weeks of a forecast of today, the first of the day only: what is asked again
  /// later that day was not foreseen better. A forecast of another day is a what-if and is not
  /// stored. No step of a person: nothing of it is in the audit log.
  /// @return whether it was stored
  Result<bool> keep(const CashOutlook& outlook);
  /// Oldest first.
  Result<QList<ForecastRun>> list() const;

private:
  Database& m_db;
  const LedgerContext& m_context;
};

}  // namespace encaisse
