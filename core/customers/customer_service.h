#pragma once

#include <QList>

#include "core/base/result.h"
#include "core/customers/customer.h"
#include "core/customers/timeline.h"
#include "core/db/database.h"
#include "core/ledger/context.h"

namespace encaisse {

/// What people do with customers. Every change is one transaction and one line of the audit log.
class CustomerService {
public:
  CustomerService(Database& db, const LedgerContext& context) : m_db{db}, m_context{context} {}

  /// By name.
  Result<QList<Customer>> list() const;
  /// @error NotFound
  Result<Customer> load(qint64 id) const;
  /// @error NotFound
  Result<Customer> findByCode(const QString& code) const;

  /// Saves everything but the code, which the accounts give.
  /// @error NotFound, InvalidInput (no name, unknown language, terms outside 0–365 days)
  Result<void> save(const Customer& customer);
  /// Saves several at once; one line of the log each.
  Result<void> saveAll(const QList<Customer>& customers);

  Result<QList<Contact>> contacts(qint64 customerId) const;
  Result<QList<Contact>> allContacts() const;  ///< by customer

  Result<QList<Note>> notes(qint64 customerId) const;
  /// @error InvalidInput  an empty note
  Result<qint64> addNote(qint64 customerId, const QString& body);

  /// Everything said and done with this customer, newest first.
  Result<QList<TimelineEvent>> timeline(qint64 customerId) const;

private:
  Database& m_db;
  const LedgerContext& m_context;
};

}  // namespace encaisse
