#include "core/mail/message_repository.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QVariant>

#include "core/base/day_number.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

const auto columns =
    u"id, customer_id, reminder_id, kind, state, recipients, subject, message_id, planned_on, "
    "planned_at, planned_by, state_at, attempts, error"_s;

QVariant reference(qint64 id) { return id == 0 ? QVariant{} : QVariant{id}; }

QString envelopeText(const Message& message) {
  QJsonArray list;
  for (const auto& recipient : message.recipients) {
    list.append(QJsonObject{{u"address"_s, recipient.address},
                            {u"name"_s, recipient.name},
                            {u"role"_s, recipient.role},
                            {u"result"_s, recipient.result},
                            {u"reply"_s, recipient.reply}});
  }
  const QJsonObject envelope{
      {u"sender"_s, message.sender}, {u"recipients"_s, list}, {u"facts"_s, message.facts}};
  return QString::fromUtf8(QJsonDocument{envelope}.toJson(QJsonDocument::Compact));
}

void readEnvelope(const QString& text, Message& message) {
  const auto envelope = QJsonDocument::fromJson(text.toUtf8()).object();
  message.sender = envelope[u"sender"_s].toString();
  message.facts = envelope[u"facts"_s].toObject();
  const auto list = envelope[u"recipients"_s].toArray();
  for (const auto& value : list) {
    const auto recipient = value.toObject();
    message.recipients.append({recipient[u"address"_s].toString(), recipient[u"name"_s].toString(),
                               recipient[u"role"_s].toString(), recipient[u"result"_s].toString(),
                               recipient[u"reply"_s].toString()});
  }
}

Message read(const QSqlQuery& query) {
  Message message;
  message.id = query.value(0).toLongLong();
  message.customerId = query.value(1).toLongLong();
  message.reminderId = query.value(2).toLongLong();
  message.kind = query.value(3).toString();
  message.state = messageStateFrom(query.value(4).toString());
  readEnvelope(query.value(5).toString(), message);
  message.subject = query.value(6).toString();
  message.messageId = query.value(7).toString();
  message.plannedOn = QDate::fromString(query.value(8).toString(), Qt::ISODate);
  message.plannedAt = query.value(9).toString();
  message.plannedBy = query.value(10).toString();
  message.stateAt = query.value(11).toString();
  message.attempts = query.value(12).toInt();
  message.error = query.value(13).toString();
  return message;
}

}  // namespace

qint64 MessageRepository::insert(const Message& message) {
  auto query = m_db.prepare(uR"(
    INSERT INTO message (customer_id, reminder_id, kind, state, recipients, subject, message_id,
      content, planned_on, planned_at, planned_by, state_at)
    VALUES (:customer, :reminder, :kind, :state, :recipients, :subject, :message, :content, :on,
      :at, :by, :state_at))"_s);
  query.bindValue(u":customer"_s, reference(message.customerId));
  query.bindValue(u":reminder"_s, reference(message.reminderId));
  query.bindValue(u":kind"_s, notNull(message.kind));
  query.bindValue(u":state"_s, messageStateKey(message.state));
  query.bindValue(u":recipients"_s, envelopeText(message));
  query.bindValue(u":subject"_s, notNull(message.subject));
  query.bindValue(u":message"_s, message.messageId);
  query.bindValue(u":content"_s, message.content);
  query.bindValue(u":on"_s, isoDay(message.plannedOn));
  query.bindValue(u":at"_s, notNull(message.plannedAt));
  query.bindValue(u":by"_s, notNull(message.plannedBy));
  query.bindValue(u":state_at"_s, notNull(message.plannedAt));
  Database::exec(query);
  return query.lastInsertId().toLongLong();
}

QList<Message> MessageRepository::list(const MessageFilter& filter) const {
  auto query = m_db.prepare(
      u"SELECT %1 FROM message WHERE (:any_state = 1 OR state = :state) AND "
      "(:any_customer = 1 OR customer_id = :customer) ORDER BY id DESC"_s.arg(columns));
  query.bindValue(u":any_state"_s, int(!filter.state.has_value()));
  query.bindValue(u":state"_s, filter.state ? messageStateKey(*filter.state) : u""_s);
  query.bindValue(u":any_customer"_s, int(!filter.customerId.has_value()));
  query.bindValue(u":customer"_s, filter.customerId.value_or(0));
  Database::exec(query);
  QList<Message> messages;
  while (query.next()) messages.append(read(query));
  return messages;
}

std::optional<Message> MessageRepository::find(qint64 id) const {
  auto query = m_db.prepare(u"SELECT %1, content FROM message WHERE id = :id"_s.arg(columns));
  query.bindValue(u":id"_s, id);
  Database::exec(query);
  if (!query.next()) return std::nullopt;
  auto message = read(query);
  message.content = query.value(14).toByteArray();
  return message;
}

QList<qint64> MessageRepository::idsIn(MessageState state) const {
  auto query = m_db.prepare(u"SELECT id FROM message WHERE state = :state ORDER BY id"_s);
  query.bindValue(u":state"_s, messageStateKey(state));
  Database::exec(query);
  QList<qint64> ids;
  while (query.next()) ids.append(query.value(0).toLongLong());
  return ids;
}

bool MessageRepository::move(qint64 id, MessageState from, MessageState to, const QString& at,
                             const QString& error) {
  auto query = m_db.prepare(u"UPDATE message SET state = :to, state_at = :at, error = :error "
                            "WHERE id = :id AND state = :from"_s);
  query.bindValue(u":to"_s, messageStateKey(to));
  query.bindValue(u":at"_s, notNull(at));
  query.bindValue(u":error"_s, notNull(error));
  query.bindValue(u":id"_s, id);
  query.bindValue(u":from"_s, messageStateKey(from));
  Database::exec(query);
  return query.numRowsAffected() == 1;
}

void MessageRepository::countAttempt(qint64 id) {
  auto query = m_db.prepare(u"UPDATE message SET attempts = attempts + 1 WHERE id = :id"_s);
  query.bindValue(u":id"_s, id);
  Database::exec(query);
}

void MessageRepository::saveRecipients(const Message& message) {
  auto query = m_db.prepare(u"UPDATE message SET recipients = :recipients WHERE id = :id"_s);
  query.bindValue(u":recipients"_s, envelopeText(message));
  query.bindValue(u":id"_s, message.id);
  Database::exec(query);
}

}  // namespace encaisse
