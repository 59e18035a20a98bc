#include "core/customers/timeline_repository.h"

#include "core/db/day_column.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

/// One question to the ledger and what its rows are. Every query gives, in this order: day,
/// recorded_at, recorded_by, amount, item number, day until, detail, text, day of the end, text of
/// the end.
struct Source {
  TimelineKind kind;
  QString begins;  ///< empty: the detail itself says what happened
  QString ends;
  QString sql;
};

QList<Source> sources() {
  return {
      {TimelineKind::Promise, u"made"_s, u"cancelled"_s,
       u"SELECT p.made_on, p.recorded_at, p.recorded_by, "
       "(SELECT SUM(amount_minor) FROM promise_part WHERE promise_id = p.id), "
       "(SELECT GROUP_CONCAT(i.number, ', ') FROM promise_item t JOIN item i ON i.id = t.item_id "
       "WHERE t.promise_id = p.id), "
       "(SELECT MAX(due_on) FROM promise_part WHERE promise_id = p.id), p.contact, p.note, "
       "p.cancelled_on, p.cancel_reason FROM promise p WHERE p.customer_id = :customer "
       "ORDER BY p.id DESC"_s},
      {TimelineKind::Dispute, u"opened"_s, u"resolved"_s,
       u"SELECT d.opened_on, d.recorded_at, d.recorded_by, "
       "COALESCE(d.amount_minor, i.amount_minor), i.number, d.follow_up_on, d.reason, d.note, "
       "d.resolved_on, d.resolution FROM dispute d JOIN item i ON i.id = d.item_id "
       "WHERE d.customer_id = :customer ORDER BY d.id DESC"_s},
      {TimelineKind::Call,
       {},
       {},
       u"SELECT called_on, recorded_at, recorded_by, 0, '', next_on, result, note, NULL, '' "
       "FROM phone_call WHERE customer_id = :customer ORDER BY id DESC"_s},
      {TimelineKind::Pause, u"set"_s, u"lifted"_s,
       u"SELECT p.from_on, p.recorded_at, p.recorded_by, 0, COALESCE(i.number, ''), p.until_on, "
       "'', p.reason, p.lifted_on, p.reason FROM pause p LEFT JOIN item i ON i.id = p.item_id "
       "WHERE p.customer_id = :customer ORDER BY p.id DESC"_s},
      {TimelineKind::Presented, u"presented"_s, u"ended"_s,
       u"SELECT presented_on, recorded_at, recorded_by, amount_minor, '', expected_on, means, "
       "note, ended_on, note FROM presented_payment WHERE customer_id = :customer "
       "ORDER BY id DESC"_s}};
}

}  // namespace

QList<TimelineEvent> answerEvents(const Database& db, qint64 customerId) {
  QList<TimelineEvent> events;
  for (const auto& source : sources()) {
    auto query = db.prepare(source.sql);
    query.bindValue(u":customer"_s, customerId);
    Database::exec(query);
    while (query.next()) {
      TimelineEvent event;
      event.kind = source.kind;
      event.day = dayOf(query.value(0));
      event.instant = query.value(1).toString();
      event.who = query.value(2).toString();
      event.amountMinor = query.value(3).toLongLong();
      event.reference = query.value(4).toString();
      event.until = dayOf(query.value(5));
      event.detail = query.value(6).toString();
      event.text = query.value(7).toString();
      event.action = source.begins.isEmpty() ? event.detail : source.begins;
      events.append(event);
      event.day = dayOf(query.value(8));
      if (!event.day.isValid()) continue;
      event.instant.clear();
      event.who.clear();
      event.until = {};
      event.action = source.ends;
      event.text = query.value(9).toString();
      events.append(event);
    }
  }
  return events;
}

}  // namespace encaisse
