#include "core/calls/pause_repository.h"

#include "core/db/day_column.h"
#include "core/db/row_list.h"

using namespace Qt::StringLiterals;

namespace encaisse {

QList<Pause> PauseRepository::pausesWhere(const QString& condition, qint64 value) const {
  const QString sql =
      u"SELECT id, customer_id, item_id, from_on, until_on, reason, recorded_at, recorded_by, "
      "lifted_on FROM pause WHERE %1 ORDER BY from_on DESC, id DESC"_s;
  return rowsWhere(m_db, sql.arg(condition), value, [](const QSqlQuery& row) {
    return Pause{row.value(0).toLongLong(), row.value(1).toLongLong(), row.value(2).toLongLong(),
                 dayOf(row.value(3)),       dayOf(row.value(4)),       row.value(5).toString(),
                 row.value(6).toString(),   row.value(7).toString(),   dayOf(row.value(8))};
  });
}

QList<Pause> PauseRepository::list(std::optional<qint64> customerId) const {
  return customerId ? pausesWhere(u"customer_id = :value"_s, *customerId)
                    : pausesWhere(u"id > :value"_s, 0);
}

std::optional<Pause> PauseRepository::find(qint64 id) const {
  return firstOf(pausesWhere(u"id = :value"_s, id));
}

qint64 PauseRepository::insert(const Pause& pause) {
  auto query = m_db.prepare(uR"(
    INSERT INTO pause (customer_id, item_id, from_on, until_on, reason, recorded_at, recorded_by)
    VALUES (:customer, :item, :from, :until, :reason, :at, :by))"_s);
  query.bindValue(u":customer"_s, pause.customerId);
  query.bindValue(u":item"_s, pause.itemId == 0 ? QVariant{} : QVariant{pause.itemId});
  query.bindValue(u":from"_s, isoDay(pause.fromOn));
  query.bindValue(u":until"_s, dayOrNull(pause.untilOn));
  query.bindValue(u":reason"_s, notNull(pause.reason));
  query.bindValue(u":at"_s, pause.recordedAt);
  query.bindValue(u":by"_s, notNull(pause.recordedBy));
  Database::exec(query);
  return query.lastInsertId().toLongLong();
}

void PauseRepository::setLifted(qint64 id, QDate on) {
  auto query = m_db.prepare(u"UPDATE pause SET lifted_on = :on WHERE id = :id"_s);
  query.bindValue(u":on"_s, dayOrNull(on));
  query.bindValue(u":id"_s, id);
  Database::exec(query);
}

void PauseRepository::remove(qint64 id) { run(u"DELETE FROM pause WHERE id = :id"_s, id); }

QList<PresentedPayment> PauseRepository::presentedWhere(const QString& condition,
                                                        qint64 value) const {
  const QString sql =
      u"SELECT id, customer_id, amount_minor, means, presented_on, expected_on, note, recorded_at, "
      "recorded_by, ended_on FROM presented_payment WHERE %1 ORDER BY presented_on DESC, id DESC"_s;
  return rowsWhere(m_db, sql.arg(condition), value, [](const QSqlQuery& row) {
    return PresentedPayment{row.value(0).toLongLong(), row.value(1).toLongLong(),
                            row.value(2).toLongLong(), row.value(3).toString(),
                            dayOf(row.value(4)),       dayOf(row.value(5)),
                            row.value(6).toString(),   row.value(7).toString(),
                            row.value(8).toString(),   dayOf(row.value(9))};
  });
}

QList<PresentedPayment> PauseRepository::presented(std::optional<qint64> customerId) const {
  return customerId ? presentedWhere(u"customer_id = :value"_s, *customerId)
                    : presentedWhere(u"id > :value"_s, 0);
}

std::optional<PresentedPayment> PauseRepository::findPresented(qint64 id) const {
  return firstOf(presentedWhere(u"id = :value"_s, id));
}

qint64 PauseRepository::insertPresented(const PresentedPayment& payment) {
  auto query = m_db.prepare(uR"(
    INSERT INTO presented_payment (customer_id, amount_minor, means, presented_on, expected_on,
      note, recorded_at, recorded_by)
    VALUES (:customer, :amount, :means, :presented, :expected, :note, :at, :by))"_s);
  query.bindValue(u":customer"_s, payment.customerId);
  query.bindValue(u":amount"_s, payment.amountMinor);
  query.bindValue(u":means"_s, payment.means);
  query.bindValue(u":presented"_s, isoDay(payment.presentedOn));
  query.bindValue(u":expected"_s, isoDay(payment.expectedOn));
  query.bindValue(u":note"_s, notNull(payment.note));
  query.bindValue(u":at"_s, payment.recordedAt);
  query.bindValue(u":by"_s, notNull(payment.recordedBy));
  Database::exec(query);
  return query.lastInsertId().toLongLong();
}

void PauseRepository::setEnded(qint64 id, QDate on) {
  auto query = m_db.prepare(u"UPDATE presented_payment SET ended_on = :on WHERE id = :id"_s);
  query.bindValue(u":on"_s, dayOrNull(on));
  query.bindValue(u":id"_s, id);
  Database::exec(query);
}

void PauseRepository::removePresented(qint64 id) {
  run(u"DELETE FROM presented_payment WHERE id = :id"_s, id);
}

void PauseRepository::run(const QString& sql, qint64 id) const {
  auto query = m_db.prepare(sql);
  query.bindValue(u":id"_s, id);
  Database::exec(query);
}

QStringList paymentMeans() { return {u"direct_debit"_s, u"draft"_s, u"cheque"_s, u"transfer"_s}; }

QJsonObject toJson(const Pause& pause) {
  return {{u"customer"_s, pause.customerId},   {u"item"_s, pause.itemId},
          {u"fromOn"_s, isoDay(pause.fromOn)}, {u"untilOn"_s, isoDay(pause.untilOn)},
          {u"reason"_s, pause.reason},         {u"liftedOn"_s, isoDay(pause.liftedOn)}};
}

QJsonObject toJson(const PresentedPayment& payment) {
  return {{u"customer"_s, payment.customerId},
          {u"amount"_s, payment.amountMinor},
          {u"means"_s, payment.means},
          {u"presentedOn"_s, isoDay(payment.presentedOn)},
          {u"expectedOn"_s, isoDay(payment.expectedOn)},
          {u"note"_s, payment.note},
          {u"endedOn"_s, isoDay(payment.endedOn)}};
}

}  // namespace encaisse
