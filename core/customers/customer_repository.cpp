#include "core/customers/customer_repository.h"

#include <QVariant>

#include "core/base/day_number.h"
#include "core/customers/customer_fields.h"
#include "core/db/day_column.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

QString columns() {
  QStringList names{u"id"_s};
  for (const auto& [name, member] : customerTexts()) names.append(name);
  names += {u"credit_limit"_s, u"rated_on"_s, u"rating_until"_s, u"reminders_stopped"_s};
  return names.join(u", "_s);
}

Customer read(const QSqlQuery& query) {
  Customer customer;
  int i = 0;
  customer.id = query.value(i++).toLongLong();
  for (const auto& [name, member] : customerTexts()) customer.*member = query.value(i++).toString();
  const QVariant limit = query.value(i++);
  if (!limit.isNull()) customer.creditLimitMinor = limit.toLongLong();
  customer.ratedOn = dayOf(query.value(i++));
  customer.ratingUntil = dayOf(query.value(i++));
  customer.remindersStopped = query.value(i).toBool();
  return customer;
}

QList<Contact> readContacts(QSqlQuery& query) {
  QList<Contact> contacts;
  while (query.next()) {
    contacts.append({query.value(0).toLongLong(), query.value(1).toLongLong(),
                     query.value(2).toString(), query.value(3).toString(),
                     query.value(4).toString(), query.value(5).toString()});
  }
  return contacts;
}

QVariant orNull(QDate day) { return day.isValid() ? QVariant{isoDay(day)} : QVariant{}; }

}  // namespace

QList<Customer> CustomerRepository::list() const {
  auto query = m_db.run(u"SELECT %1 FROM customer ORDER BY id"_s.arg(columns()));
  QList<Customer> customers;
  while (query.next()) customers.append(read(query));
  return customers;
}

std::optional<Customer> CustomerRepository::find(qint64 id) const {
  auto query = m_db.prepare(u"SELECT %1 FROM customer WHERE id = :id"_s.arg(columns()));
  query.bindValue(u":id"_s, id);
  Database::exec(query);
  return query.next() ? std::optional{read(query)} : std::nullopt;
}

std::optional<Customer> CustomerRepository::findByCode(const QString& code) const {
  auto query = m_db.prepare(u"SELECT %1 FROM customer WHERE code = :code"_s.arg(columns()));
  query.bindValue(u":code"_s, code);
  Database::exec(query);
  return query.next() ? std::optional{read(query)} : std::nullopt;
}

void CustomerRepository::update(const Customer& customer) {
  QStringList changes;
  for (const auto& [name, member] : customerTexts()) {
    if (member != &Customer::code) changes.append(u"%1 = :%1"_s.arg(name));
  }
  auto query = m_db.prepare(
      u"UPDATE customer SET %1, credit_limit = :limit, rated_on = :rated, rating_until = :until, "
      "reminders_stopped = :stopped WHERE id = :id"_s.arg(changes.join(u", "_s)));
  for (const auto& [name, member] : customerTexts()) {
    if (member != &Customer::code) query.bindValue(u":%1"_s.arg(name), notNull(customer.*member));
  }
  query.bindValue(u":limit"_s,
                  customer.creditLimitMinor ? QVariant{*customer.creditLimitMinor} : QVariant{});
  query.bindValue(u":rated"_s, orNull(customer.ratedOn));
  query.bindValue(u":until"_s, orNull(customer.ratingUntil));
  query.bindValue(u":stopped"_s, int(customer.remindersStopped));
  query.bindValue(u":id"_s, customer.id);
  Database::exec(query);
}

QList<Contact> CustomerRepository::contacts(qint64 customerId) const {
  auto query = m_db.prepare(u"SELECT id, customer_id, name, role, email, phone FROM contact "
                            "WHERE customer_id = :customer ORDER BY name, id"_s);
  query.bindValue(u":customer"_s, customerId);
  Database::exec(query);
  return readContacts(query);
}

QList<Contact> CustomerRepository::allContacts() const {
  auto query = m_db.run(u"SELECT id, customer_id, name, role, email, phone FROM contact "
                        "ORDER BY customer_id, name, id"_s);
  return readContacts(query);
}

QList<Note> CustomerRepository::notes(qint64 customerId) const {
  auto query = m_db.prepare(u"SELECT id, customer_id, written_at, written_by, body FROM note "
                            "WHERE customer_id = :customer ORDER BY id DESC"_s);
  query.bindValue(u":customer"_s, customerId);
  Database::exec(query);
  QList<Note> notes;
  while (query.next()) {
    notes.append({query.value(0).toLongLong(), query.value(1).toLongLong(),
                  query.value(2).toString(), query.value(3).toString(), query.value(4).toString()});
  }
  return notes;
}

std::optional<Note> CustomerRepository::findNote(qint64 id) const {
  auto query = m_db.prepare(
      u"SELECT id, customer_id, written_at, written_by, body FROM note WHERE id = :id"_s);
  query.bindValue(u":id"_s, id);
  Database::exec(query);
  if (!query.next()) return std::nullopt;
  return Note{query.value(0).toLongLong(), query.value(1).toLongLong(), query.value(2).toString(),
              query.value(3).toString(), query.value(4).toString()};
}

qint64 CustomerRepository::insertNote(const Note& note) {
  auto query = m_db.prepare(u"INSERT INTO note (customer_id, written_at, written_by, body) "
                            "VALUES (:customer, :at, :by, :body)"_s);
  query.bindValue(u":customer"_s, note.customerId);
  query.bindValue(u":at"_s, note.writtenAt);
  query.bindValue(u":by"_s, notNull(note.writtenBy));
  query.bindValue(u":body"_s, note.body);
  Database::exec(query);
  return query.lastInsertId().toLongLong();
}

void CustomerRepository::removeNote(qint64 id) {
  auto query = m_db.prepare(u"DELETE FROM note WHERE id = :id"_s);
  query.bindValue(u":id"_s, id);
  Database::exec(query);
}

QList<TimelineEvent> CustomerRepository::itemEvents(qint64 customerId) const {
  auto query = m_db.prepare(u"SELECT entry_on, kind, number, amount_minor, label FROM item "
                            "WHERE customer_id = :customer AND superseded = 0 ORDER BY id DESC"_s);
  query.bindValue(u":customer"_s, customerId);
  Database::exec(query);
  QList<TimelineEvent> events;
  while (query.next()) {
    TimelineEvent event;
    event.kind = TimelineKind::Item;
    event.day = dayOf(query.value(0));
    event.itemKind = ItemKind(query.value(1).toInt());
    event.reference = query.value(2).toString();
    event.amountMinor = query.value(3).toLongLong();
    event.text = query.value(4).toString();
    events.append(event);
  }
  return events;
}

QList<TimelineEvent> CustomerRepository::reminderEvents(qint64 customerId) const {
  auto query = m_db.prepare(u"SELECT sent.sent_on, sent.recorded_at, sent.recorded_by, sent.level, "
                            "sent.document_name, sent.total_minor, reminder.scenario "
                            "FROM sent_reminder sent JOIN reminder ON reminder.id = sent.id "
                            "WHERE sent.customer_id = :customer ORDER BY sent.id DESC"_s);
  query.bindValue(u":customer"_s, customerId);
  Database::exec(query);
  QList<TimelineEvent> events;
  while (query.next()) {
    TimelineEvent event;
    event.kind = TimelineKind::Reminder;
    event.day = dayOf(query.value(0));
    event.instant = query.value(1).toString();
    event.who = query.value(2).toString();
    event.level = query.value(3).toInt();
    event.reference = query.value(4).toString();
    event.amountMinor = query.value(5).toLongLong();
    event.detail = query.value(6).toString();
    events.append(event);
  }
  return events;
}

QJsonObject toJson(const Customer& customer) {
  QJsonObject json;
  for (const auto& [name, member] : customerTexts()) {
    if (member != &Customer::code) json.insert(name, customer.*member);
  }
  if (customer.creditLimitMinor) json.insert(u"credit_limit"_s, *customer.creditLimitMinor);
  if (customer.ratedOn.isValid()) json.insert(u"rated_on"_s, isoDay(customer.ratedOn));
  if (customer.ratingUntil.isValid()) json.insert(u"rating_until"_s, isoDay(customer.ratingUntil));
  json.insert(u"reminders_stopped"_s, customer.remindersStopped);
  return json;
}

Customer customerFromJson(qint64 id, const QJsonObject& json) {
  Customer customer;
  customer.id = id;
  for (const auto& [name, member] : customerTexts()) {
    if (member != &Customer::code) customer.*member = json[name].toString();
  }
  if (json.contains(u"credit_limit"_s)) {
    customer.creditLimitMinor = json[u"credit_limit"_s].toInteger();
  }
  customer.ratedOn = dayOf(json[u"rated_on"_s].toString());
  customer.ratingUntil = dayOf(json[u"rating_until"_s].toString());
  customer.remindersStopped = json[u"reminders_stopped"_s].toBool();
  return customer;
}

}  // namespace encaisse
