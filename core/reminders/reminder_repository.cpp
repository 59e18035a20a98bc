#include "core/reminders/reminder_repository.h"

#include <QVariant>

#include "core/base/day_number.h"

using namespace Qt::StringLiterals;

namespace encaisse {

qint64 ReminderRepository::insert(const Snapshot& snapshot, const PlannedReminder& reminder,
                                  QDate sentOn, const QString& recordedAt,
                                  const QString& recordedBy, const QString& documentName,
                                  const QString& sha256, const QString& why) {
  auto query = m_db.prepare(uR"(
    INSERT INTO reminder (customer_id, sent_on, recorded_at, recorded_by, level, channel,
      total_minor, credit_minor, document_name, document_sha256, scenario, step, why)
    VALUES (:customer, :sent, :at, :by, :level, :channel, :total, :credit, :name, :sha256,
      :scenario, :step, :why))"_s);
  query.bindValue(u":customer"_s, snapshot.customers[reminder.customer].id);
  query.bindValue(u":sent"_s, isoDay(sentOn));
  query.bindValue(u":at"_s, recordedAt);
  query.bindValue(u":by"_s, notNull(recordedBy));
  query.bindValue(u":level"_s, reminder.level);
  query.bindValue(u":channel"_s, toKey(reminder.step.channel));
  query.bindValue(u":scenario"_s, notNull(reminder.scenario));
  query.bindValue(u":step"_s, notNull(reminder.step.key));
  query.bindValue(u":why"_s, notNull(why));
  query.bindValue(u":total"_s, reminder.total);
  query.bindValue(u":credit"_s, reminder.credits);
  query.bindValue(u":name"_s, notNull(documentName));
  query.bindValue(u":sha256"_s, notNull(sha256));
  Database::exec(query);
  const qint64 id = query.lastInsertId().toLongLong();
  auto line = m_db.prepare(uR"(
    INSERT INTO reminder_item (reminder_id, item_id, level, open_minor, days_late)
    VALUES (:reminder, :item, :level, :open, :late))"_s);
  for (const auto& item : reminder.items) {
    line.bindValue(u":reminder"_s, id);
    line.bindValue(u":item"_s, snapshot.items[item.item].id);
    line.bindValue(u":level"_s, item.level);
    line.bindValue(u":open"_s, item.open);
    line.bindValue(u":late"_s, item.daysLate);
    Database::exec(line);
  }
  return id;
}

QList<SentReminder> ReminderRepository::list(std::optional<qint64> customerId) const {
  auto query = m_db.prepare(uR"(
    SELECT reminder.id, reminder.customer_id, sent_on, recorded_by, level, channel, total_minor,
      credit_minor, document_name, scenario, step, why, COALESCE(message.state, 'sent')
    FROM reminder LEFT JOIN message ON message.reminder_id = reminder.id
    WHERE :all = 1 OR reminder.customer_id = :customer ORDER BY reminder.id DESC)"_s);
  query.bindValue(u":all"_s, int(!customerId.has_value()));
  query.bindValue(u":customer"_s, customerId.value_or(0));
  Database::exec(query);
  QList<SentReminder> reminders;
  while (query.next()) {
    reminders.append({query.value(0).toLongLong(), query.value(1).toLongLong(),
                      QDate::fromString(query.value(2).toString(), Qt::ISODate),
                      query.value(3).toString(), query.value(4).toInt(), query.value(5).toString(),
                      query.value(6).toLongLong(), query.value(7).toLongLong(),
                      query.value(8).toString(), query.value(9).toString(),
                      query.value(10).toString(), query.value(11).toString(),
                      messageStateFrom(query.value(12).toString())});
  }
  return reminders;
}

QDate ReminderRepository::thankedOn(qint64 itemId) const {
  auto query = m_db.prepare(
      u"SELECT MAX(reminder.sent_on) FROM reminder_item JOIN reminder ON reminder.id = "
      "reminder_item.reminder_id WHERE item_id = :item AND reminder_item.level = 0 AND "
      "NOT EXISTS (SELECT 1 FROM message WHERE message.reminder_id = reminder.id AND "
      "message.state = 'dropped')"_s);
  query.bindValue(u":item"_s, itemId);
  Database::exec(query);
  return query.next() ? QDate::fromString(query.value(0).toString(), Qt::ISODate) : QDate{};
}

int ReminderRepository::levelOf(qint64 itemId) const {
  auto query = m_db.prepare(uR"(
    SELECT COALESCE(MAX(reminder_item.level), 0) FROM reminder_item
    JOIN reminder ON reminder.id = reminder_item.reminder_id
    LEFT JOIN item_level ON item_level.item_id = reminder_item.item_id
    WHERE reminder_item.item_id = :item
      AND (item_level.set_on IS NULL OR reminder.sent_on >= item_level.set_on)
      AND NOT EXISTS (SELECT 1 FROM message
        WHERE message.reminder_id = reminder.id AND message.state = 'dropped'))"_s);
  query.bindValue(u":item"_s, itemId);
  Database::exec(query);
  return query.next() ? query.value(0).toInt() : 0;
}

}  // namespace encaisse
