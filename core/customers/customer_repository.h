#pragma once

#include <QJsonObject>
#include <QList>
#include <optional>

#include "core/customers/customer.h"
#include "core/customers/timeline.h"
#include "core/db/database.h"

namespace encaisse {

/// All the SQL about customers, their notes and their history. Every method @throws DbError.
class CustomerRepository {
public:
  explicit CustomerRepository(const Database& db) : m_db{db} {}

  QList<Customer> list() const;
  std::optional<Customer> find(qint64 id) const;
  std::optional<Customer> findByCode(const QString& code) const;
  void update(const Customer& customer);
  QList<Contact> contacts(qint64 customerId) const;
  QList<Contact> allContacts() const;  ///< by customer

  QList<Note> notes(qint64 customerId) const;
  std::optional<Note> findNote(qint64 id) const;
  qint64 insertNote(const Note& note);
  void removeNote(qint64 id);

  QList<TimelineEvent> itemEvents(qint64 customerId) const;
  QList<TimelineEvent> reminderEvents(qint64 customerId) const;

private:
  const Database& m_db;
};

/// Every field but the id, for the audit log; and back.
QJsonObject toJson(const Customer& customer);
Customer customerFromJson(qint64 id, const QJsonObject& json);

}  // namespace encaisse
