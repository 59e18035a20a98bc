#include "core/calls/call_repository.h"

#include "core/db/day_column.h"

using namespace Qt::StringLiterals;

namespace encaisse {

QList<Call> CallRepository::list(std::optional<qint64> customerId) const {
  auto query = m_db.prepare(
      u"SELECT id, customer_id, called_on, contact, result, note, next_on, promise_id, "
      "recorded_at, recorded_by FROM phone_call WHERE :all = 1 OR customer_id = :customer "
      "ORDER BY called_on DESC, id DESC"_s);
  query.bindValue(u":all"_s, int(!customerId.has_value()));
  query.bindValue(u":customer"_s, customerId.value_or(0));
  Database::exec(query);
  QList<Call> calls;
  while (query.next()) {
    Call call;
    call.id = query.value(0).toLongLong();
    call.customerId = query.value(1).toLongLong();
    call.calledOn = dayOf(query.value(2));
    call.contact = query.value(3).toString();
    call.result = callResultFromKey(query.value(4).toString()).value_or(CallResult::Other);
    call.note = query.value(5).toString();
    call.nextOn = dayOf(query.value(6));
    call.promiseId = query.value(7).toLongLong();
    call.recordedAt = query.value(8).toString();
    call.recordedBy = query.value(9).toString();
    calls.append(call);
  }
  return calls;
}

qint64 CallRepository::insert(const Call& call) {
  auto query = m_db.prepare(uR"(
    INSERT INTO phone_call (customer_id, called_on, contact, result, note, next_on, promise_id,
      recorded_at, recorded_by)
    VALUES (:customer, :called, :contact, :result, :note, :next, :promise, :at, :by))"_s);
  query.bindValue(u":customer"_s, call.customerId);
  query.bindValue(u":called"_s, isoDay(call.calledOn));
  query.bindValue(u":contact"_s, notNull(call.contact));
  query.bindValue(u":result"_s, toKey(call.result));
  query.bindValue(u":note"_s, notNull(call.note));
  query.bindValue(u":next"_s, dayOrNull(call.nextOn));
  query.bindValue(u":promise"_s, call.promiseId == 0 ? QVariant{} : QVariant{call.promiseId});
  query.bindValue(u":at"_s, call.recordedAt);
  query.bindValue(u":by"_s, notNull(call.recordedBy));
  Database::exec(query);
  return query.lastInsertId().toLongLong();
}

void CallRepository::remove(qint64 id) {
  auto query = m_db.prepare(u"DELETE FROM phone_call WHERE id = :id"_s);
  query.bindValue(u":id"_s, id);
  Database::exec(query);
}

}  // namespace encaisse
