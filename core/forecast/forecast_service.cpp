#include "core/forecast/forecast_service.h"

#include "core/db/transaction.h"
#include "core/forecast/forecast_repository.h"

namespace encaisse {

Result<bool> ForecastService::keep(const CashOutlook& outlook) {
  const auto now = m_context.clock();
  if (outlook.asOf() != now.toLocalTime().date() || outlook.debits() == 0) return false;
  return inTransaction(m_db, [&]() -> Result<bool> {
    ForecastRepository runs{m_db};
    if (runs.has(outlook.asOf())) return false;
    runs.insert({outlook.asOf(), outlook.debits(), outlook.weeks()},
                now.toUTC().toString(Qt::ISODate), m_context.actor);
    return true;
  });
}

Result<QList<ForecastRun>> ForecastService::list() const {
  return inQuery([&]() -> Result<QList<ForecastRun>> { return ForecastRepository{m_db}.list(); });
}

}  // namespace encaisse
