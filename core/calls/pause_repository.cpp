#include "core/calls/pause_repository.h"

#include "core/db/day_column.h"

using namespace Qt::StringLiterals;

namespace encaisse {

QList<Pause> PauseRepository::readPauses(const QString& condition, qint64 value) const {
  auto query = m_db.prepare(
      u"SELECT id, customer_id, item_id, from_on, until_on, reason, recorded_at, recorded_by, "
      "lifted_on FROM pause WHERE %1 ORDER BY from_on DESC, id DESC"_s.arg(condition));
  query.bindValue(u":value"_s, value);
  Database::exec(query);
  QList<Pause> pauses;
  while (query.next()) {
    Pause pause;
    pause.id = query.value(0).toLongLong();
    pause.customerId = query.value(1).toLongLong();
    pause.itemId = query.value(2).toLongLong();
    pause.fromOn = dayOf(query.value(3));
    pause.untilOn = dayOf(query.value(4));
    pause.reason = query.value(5).toString();
    pause.recordedAt = query.value(6).toString();
    pause.recordedBy = query.value(7).toString();
    pause.liftedOn = dayOf(query.value(8));
    pauses.append(pause);
  }
  return pauses;
}

QList<Pause> PauseRepository::list(std::optional<qint64> customerId) const {
  return customerId ? readPauses(u"customer_id = :value"_s, *customerId)
                    : readPauses(u"id > :value"_s, 0);
}

std::optional<Pause> PauseRepository::find(qint64 id) const {
  const auto found = readPauses(u"id = :value"_s, id);
  return found.isEmpty() ? std::nullopt : std::optional{found.first()};
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

QList<PresentedPayment> PauseRepository::readPresented(const QString& condition,
                                                       qint64 value) const {
  auto query =
      m_db.prepare(u"SELECT id, customer_id, amount_minor, means, presented_on, expected_on, note, "
                   "recorded_at, recorded_by, ended_on FROM presented_payment WHERE %1 "
                   "ORDER BY presented_on DESC, id DESC"_s.arg(condition));
  query.bindValue(u":value"_s, value);
  Database::exec(query);
  QList<PresentedPayment> payments;
  while (query.next()) {
    PresentedPayment payment;
    payment.id = query.value(0).toLongLong();
    payment.customerId = query.value(1).toLongLong();
    payment.amountMinor = query.value(2).toLongLong();
    payment.means = query.value(3).toString();
    payment.presentedOn = dayOf(query.value(4));
    payment.expectedOn = dayOf(query.value(5));
    payment.note = query.value(6).toString();
    payment.recordedAt = query.value(7).toString();
    payment.recordedBy = query.value(8).toString();
    payment.endedOn = dayOf(query.value(9));
    payments.append(payment);
  }
  return payments;
}

QList<PresentedPayment> PauseRepository::presented(std::optional<qint64> customerId) const {
  return customerId ? readPresented(u"customer_id = :value"_s, *customerId)
                    : readPresented(u"id > :value"_s, 0);
}

std::optional<PresentedPayment> PauseRepository::findPresented(qint64 id) const {
  const auto found = readPresented(u"id = :value"_s, id);
  return found.isEmpty() ? std::nullopt : std::optional{found.first()};
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
