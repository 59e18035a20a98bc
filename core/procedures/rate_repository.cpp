#include "core/procedures/rate_repository.h"

#include <QVariant>

using namespace Qt::StringLiterals;

namespace encaisse {

QList<OwnRate> RateRepository::list() const {
  auto query = m_db.run(u"SELECT id, series, from_on, basis_points, source FROM own_rate "
                        "ORDER BY series, from_on"_s);
  QList<OwnRate> rates;
  while (query.next()) {
    rates.append({query.value(0).toLongLong(), query.value(1).toString(),
                  QDate::fromString(query.value(2).toString(), Qt::ISODate), query.value(3).toInt(),
                  query.value(4).toString()});
  }
  return rates;
}

qint64 RateRepository::nextId() const {
  return m_db.scalar(u"SELECT COALESCE(MAX(id), 0) + 1 FROM own_rate"_s);
}

}  // namespace encaisse
