#include "core/import/insured_limit_repository.h"

#include "core/db/day_column.h"

using namespace Qt::StringLiterals;

namespace encaisse {

QList<InsuredLimit> InsuredLimitRepository::running(qint64 customerId) const {
  auto query = m_db.prepare(uR"(
    SELECT id, amount_minor, agency, from_on, until_on FROM credit_cover
    WHERE customer_id = :customer AND kind = 'insured' AND ended_on IS NULL
    ORDER BY from_on, id)"_s);
  query.bindValue(u":customer"_s, customerId);
  Database::exec(query);
  QList<InsuredLimit> limits;
  while (query.next()) {
    limits.append({query.value(0).toLongLong(), query.value(1).toLongLong(),
                   query.value(2).toString(), dayOf(query.value(3)), dayOf(query.value(4))});
  }
  return limits;
}

qint64 InsuredLimitRepository::insert(qint64 customerId, const InsuredLimit& limit,
                                      const Batch& batch) {
  auto query = m_db.prepare(uR"(
    INSERT INTO credit_cover (customer_id, kind, amount_minor, agency, from_on, until_on,
      recorded_at, recorded_by)
    VALUES (:customer, 'insured', :amount, :insurer, :from, :until, :at, :by))"_s);
  query.bindValue(u":customer"_s, customerId);
  query.bindValue(u":amount"_s, limit.amount);
  query.bindValue(u":insurer"_s, notNull(limit.insurer));
  query.bindValue(u":from"_s, isoDay(limit.fromOn));
  query.bindValue(u":until"_s, dayOrNull(limit.untilOn));
  query.bindValue(u":at"_s, batch.importedAt);
  query.bindValue(u":by"_s, notNull(batch.importedBy));
  Database::exec(query);
  return query.lastInsertId().toLongLong();
}

void InsuredLimitRepository::remove(qint64 id) {
  auto query = m_db.prepare(u"DELETE FROM credit_cover WHERE id = :id"_s);
  query.bindValue(u":id"_s, id);
  Database::exec(query);
}

void InsuredLimitRepository::setEnd(qint64 id, QDate on) {
  auto query = m_db.prepare(u"UPDATE credit_cover SET ended_on = :on WHERE id = :id"_s);
  query.bindValue(u":on"_s, dayOrNull(on));
  query.bindValue(u":id"_s, id);
  Database::exec(query);
}

}  // namespace encaisse
