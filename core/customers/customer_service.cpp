#include "core/customers/customer_service.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/base/text_match.h"
#include "core/calendar/payment_terms.h"
#include "core/customers/customer_repository.h"
#include "core/customers/timeline_repository.h"
#include "core/db/transaction.h"
#include "core/import/due_dates.h"
#include "core/ledger/audit_log.h"
#include "core/ledger/company_repository.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(CustomerService)
};

Error noCustomer(const QString& name) {
  return {ErrorCode::NotFound, Words::tr("There is no customer %1 in this ledger.").arg(name), {}};
}

Result<void> validate(const Customer& customer) {
  if (customer.name.trimmed().isEmpty()) {
    return Error{ErrorCode::InvalidInput, Words::tr("A customer needs a name."), {}};
  }
  if (customer.language != u"fr"_s && customer.language != u"en"_s) {
    return Error{
        ErrorCode::InvalidInput,
        Words::tr("\"%1\" is no language of letters. Choose fr or en.").arg(customer.language),
        {}};
  }
  if (customer.creditLimitMinor.value_or(0) < 0) {
    return Error{ErrorCode::InvalidInput, Words::tr("A credit limit is not negative."), {}};
  }
  if (customer.paymentTerms.isEmpty()) return {};
  if (const auto terms = PaymentTerms::parse(customer.paymentTerms); !terms.ok()) {
    return terms.error();
  }
  return {};
}

/// A value as a person reads it: amounts are logged in minor units.
QString loggedText(const QString& key, const QJsonValue& value, Currency currency) {
  if (key != u"credit_limit" || !value.isDouble()) return value.toVariant().toString();
  return toDecimal(value.toInteger(), currency);
}

/// "name: A → B, city: …" of the fields that differ.
QString describeChange(const AuditEntry& entry, Currency currency) {
  QStringList keys = entry.before.keys() + entry.after.keys();
  keys.removeDuplicates();
  keys.sort();
  QStringList parts;
  for (const auto& key : std::as_const(keys)) {
    const auto before = entry.before.value(key);
    const auto after = entry.after.value(key);
    if (before == after || before.isArray()) continue;  // lists are for undo
    parts.append(u"%1: %2 → %3"_s.arg(key, loggedText(key, before, currency),
                                      loggedText(key, after, currency)));
  }
  return parts.join(u", "_s);
}

Result<void> saveInTransaction(Database& db, const LedgerContext& context,
                               const Customer& customer) {
  CustomerRepository customers{db};
  const auto before = customers.find(customer.id);
  if (!before) return noCustomer(QString::number(customer.id));
  if (auto valid = validate(customer); !valid.ok()) return valid;
  Customer after = customer;
  after.code = before->code;
  if (!after.paymentTerms.isEmpty()) {
    after.paymentTerms = PaymentTerms::parse(after.paymentTerms).value().toText();
  }
  if (after == *before) return {};
  customers.update(after);
  if (after.paymentTerms != before->paymentTerms) recomputeDueDates(db, {after.id});
  AuditLog{db, context}.write(u"customer.save"_s, u"customer"_s, after.id, toJson(*before),
                              toJson(after));
  return {};
}

}  // namespace

Result<QList<Customer>> CustomerService::list() const {
  return inQuery([&]() -> Result<QList<Customer>> {
    auto customers = CustomerRepository{m_db}.list();
    std::ranges::sort(customers, [](const auto& a, const auto& b) {
      return std::pair{foldForSearch(a.name), a.code} < std::pair{foldForSearch(b.name), b.code};
    });
    return customers;
  });
}

Result<Customer> CustomerService::load(qint64 id) const {
  return inQuery([&]() -> Result<Customer> {
    auto found = CustomerRepository{m_db}.find(id);
    return found ? Result<Customer>{*found} : noCustomer(QString::number(id));
  });
}

Result<Customer> CustomerService::findByCode(const QString& code) const {
  return inQuery([&]() -> Result<Customer> {
    auto found = CustomerRepository{m_db}.findByCode(code);
    return found ? Result<Customer>{*found} : noCustomer(code);
  });
}

Result<void> CustomerService::save(const Customer& customer) { return saveAll({customer}); }

Result<void> CustomerService::saveAll(const QList<Customer>& customers) {
  return inTransaction(m_db, [&]() -> Result<void> {
    for (const auto& customer : customers) {
      if (auto saved = saveInTransaction(m_db, m_context, customer); !saved.ok()) return saved;
    }
    return {};
  });
}

Result<QList<Contact>> CustomerService::contacts(qint64 customerId) const {
  return inQuery(
      [&]() -> Result<QList<Contact>> { return CustomerRepository{m_db}.contacts(customerId); });
}

Result<QList<Contact>> CustomerService::allContacts() const {
  return inQuery(
      [&]() -> Result<QList<Contact>> { return CustomerRepository{m_db}.allContacts(); });
}

Result<QList<Note>> CustomerService::notes(qint64 customerId) const {
  return inQuery(
      [&]() -> Result<QList<Note>> { return CustomerRepository{m_db}.notes(customerId); });
}

Result<qint64> CustomerService::addNote(qint64 customerId, const QString& body) {
  return inTransaction(m_db, [&]() -> Result<qint64> {
    CustomerRepository customers{m_db};
    if (!customers.find(customerId)) return noCustomer(QString::number(customerId));
    if (body.trimmed().isEmpty()) {
      return Error{ErrorCode::InvalidInput, Words::tr("The note is empty."), {}};
    }
    const qint64 id = customers.insertNote(
        {0, customerId, m_context.clock().toString(Qt::ISODate), m_context.actor, body});
    AuditLog{m_db, m_context}.write(u"note.add"_s, u"note"_s, id, {}, {{u"body"_s, body}});
    return id;
  });
}

Result<QList<TimelineEvent>> CustomerService::timeline(qint64 customerId) const {
  return inQuery([&]() -> Result<QList<TimelineEvent>> {
    CustomerRepository customers{m_db};
    auto events = customers.itemEvents(customerId) + customers.reminderEvents(customerId) +
                  answerEvents(m_db, customerId);
    for (const auto& note : customers.notes(customerId)) {
      TimelineEvent event;
      event.kind = TimelineKind::Note;
      event.instant = note.writtenAt;
      event.day = QDateTime::fromString(note.writtenAt, Qt::ISODate).date();
      event.who = note.writtenBy;
      event.text = note.body;
      events.append(event);
    }
    const Currency currency = CompanyRepository{m_db}.load().currency;
    for (const auto& entry : AuditLog{m_db, m_context}.list(u"customer"_s, customerId)) {
      TimelineEvent event;
      event.kind = TimelineKind::Change;
      event.instant = entry.doneAt;
      event.day = QDateTime::fromString(entry.doneAt, Qt::ISODate).date();
      event.who = entry.doneBy;
      event.reference = entry.operation;
      event.text = describeChange(entry, currency);
      events.append(event);
    }
    std::ranges::stable_sort(events, [](const auto& a, const auto& b) {
      return std::tie(b.day, b.instant) < std::tie(a.day, a.instant);
    });
    return events;
  });
}

}  // namespace encaisse
