#include "core/customers/customer_repository.h"

#include <QVariant>

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

const auto columns =
    u"id, code, name, language, street, postcode, city, country, email, phone, siren, agency, "
    "salesperson, segment, terms_days, reminders_stopped, stop_reason"_s;

Customer read(const QSqlQuery& query) {
  Customer customer;
  customer.id = query.value(0).toLongLong();
  QString* const texts[] = {&customer.code,    &customer.name,     &customer.language,
                            &customer.street,  &customer.postcode, &customer.city,
                            &customer.country, &customer.email,    &customer.phone,
                            &customer.siren,   &customer.agency,   &customer.salesperson,
                            &customer.segment};
  for (int i = 0; i < 13; ++i) *texts[i] = query.value(i + 1).toString();
  if (!query.value(14).isNull()) customer.termsDays = query.value(14).toInt();
  customer.remindersStopped = query.value(15).toBool();
  customer.stopReason = query.value(16).toString();
  return customer;
}

/// An empty QString is bound as text, never as NULL.
QVariant text(const QString& value) { return value.isNull() ? u""_s : value; }

QDate dayOf(const QVariant& value) { return QDate::fromString(value.toString(), Qt::ISODate); }

}  // namespace

QList<Customer> CustomerRepository::list() const {
  auto query = m_db.run(u"SELECT %1 FROM customer ORDER BY id"_s.arg(columns));
  QList<Customer> customers;
  while (query.next()) customers.append(read(query));
  return customers;
}

std::optional<Customer> CustomerRepository::find(qint64 id) const {
  auto query = m_db.prepare(u"SELECT %1 FROM customer WHERE id = :id"_s.arg(columns));
  query.bindValue(u":id"_s, id);
  Database::exec(query);
  return query.next() ? std::optional{read(query)} : std::nullopt;
}

std::optional<Customer> CustomerRepository::findByCode(const QString& code) const {
  auto query = m_db.prepare(u"SELECT %1 FROM customer WHERE code = :code"_s.arg(columns));
  query.bindValue(u":code"_s, code);
  Database::exec(query);
  return query.next() ? std::optional{read(query)} : std::nullopt;
}

void CustomerRepository::update(const Customer& customer) {
  auto query = m_db.prepare(uR"(
    UPDATE customer SET name = :name, language = :language, street = :street,
      postcode = :postcode, city = :city, country = :country, email = :email, phone = :phone,
      siren = :siren, agency = :agency, salesperson = :salesperson, segment = :segment,
      terms_days = :terms, reminders_stopped = :stopped, stop_reason = :reason
    WHERE id = :id)"_s);
  query.bindValue(u":name"_s, text(customer.name));
  query.bindValue(u":language"_s, text(customer.language));
  query.bindValue(u":street"_s, text(customer.street));
  query.bindValue(u":postcode"_s, text(customer.postcode));
  query.bindValue(u":city"_s, text(customer.city));
  query.bindValue(u":country"_s, text(customer.country));
  query.bindValue(u":email"_s, text(customer.email));
  query.bindValue(u":phone"_s, text(customer.phone));
  query.bindValue(u":siren"_s, text(customer.siren));
  query.bindValue(u":agency"_s, text(customer.agency));
  query.bindValue(u":salesperson"_s, text(customer.salesperson));
  query.bindValue(u":segment"_s, text(customer.segment));
  query.bindValue(u":terms"_s, customer.termsDays ? QVariant{*customer.termsDays} : QVariant{});
  query.bindValue(u":stopped"_s, int(customer.remindersStopped));
  query.bindValue(u":reason"_s, text(customer.stopReason));
  query.bindValue(u":id"_s, customer.id);
  Database::exec(query);
}

void CustomerRepository::recomputeDueDates(qint64 customerId) {
  const auto customer = find(customerId);
  if (!customer) return;
  const int companyDays = int(m_db.scalar(u"SELECT default_terms_days FROM company"_s));
  auto query = m_db.prepare(u"SELECT id, issued_on FROM item WHERE customer_id = :customer AND "
                            "due_origin IN (2, 3) AND amount_minor > 0"_s);
  query.bindValue(u":customer"_s, customerId);
  Database::exec(query);
  auto update =
      m_db.prepare(u"UPDATE item SET due_on = :due, due_origin = :origin WHERE id = :id"_s);
  while (query.next()) {
    const QDate due = dayOf(query.value(1)).addDays(customer->termsDays.value_or(companyDays));
    update.bindValue(u":due"_s, due.toString(Qt::ISODate));
    update.bindValue(u":origin"_s, customer->termsDays ? 2 : 3);
    update.bindValue(u":id"_s, query.value(0));
    Database::exec(update);
  }
}

void CustomerRepository::recomputeCompanyDueDates() {
  for (const auto& customer : list()) {
    if (!customer.termsDays) recomputeDueDates(customer.id);
  }
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
  query.bindValue(u":by"_s, text(note.writtenBy));
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
  auto query = m_db.prepare(u"SELECT sent_on, recorded_at, recorded_by, level, document_name, "
                            "total_minor FROM reminder WHERE customer_id = :customer "
                            "ORDER BY id DESC"_s);
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
    events.append(event);
  }
  return events;
}

QJsonObject toJson(const Customer& customer) {
  QJsonObject json{{u"name"_s, customer.name},
                   {u"language"_s, customer.language},
                   {u"street"_s, customer.street},
                   {u"postcode"_s, customer.postcode},
                   {u"city"_s, customer.city},
                   {u"country"_s, customer.country},
                   {u"email"_s, customer.email},
                   {u"phone"_s, customer.phone},
                   {u"siren"_s, customer.siren},
                   {u"agency"_s, customer.agency},
                   {u"salesperson"_s, customer.salesperson},
                   {u"segment"_s, customer.segment},
                   {u"remindersStopped"_s, customer.remindersStopped},
                   {u"stopReason"_s, customer.stopReason}};
  if (customer.termsDays) json.insert(u"termsDays"_s, *customer.termsDays);
  return json;
}

Customer customerFromJson(qint64 id, const QJsonObject& json) {
  Customer customer;
  customer.id = id;
  customer.name = json[u"name"_s].toString();
  customer.language = json[u"language"_s].toString();
  customer.street = json[u"street"_s].toString();
  customer.postcode = json[u"postcode"_s].toString();
  customer.city = json[u"city"_s].toString();
  customer.country = json[u"country"_s].toString();
  customer.email = json[u"email"_s].toString();
  customer.phone = json[u"phone"_s].toString();
  customer.siren = json[u"siren"_s].toString();
  customer.agency = json[u"agency"_s].toString();
  customer.salesperson = json[u"salesperson"_s].toString();
  customer.segment = json[u"segment"_s].toString();
  customer.remindersStopped = json[u"remindersStopped"_s].toBool();
  customer.stopReason = json[u"stopReason"_s].toString();
  if (json.contains(u"termsDays"_s)) customer.termsDays = json[u"termsDays"_s].toInt();
  return customer;
}

}  // namespace encaisse
