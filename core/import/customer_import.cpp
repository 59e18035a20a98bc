#include "core/import/customer_import.h"

#include <QCoreApplication>
#include <QDateTime>
#include <algorithm>

#include "core/base/day_number.h"
#include "core/calendar/payment_terms.h"
#include "core/customers/customer_fields.h"
#include "core/customers/customer_repository.h"
#include "core/import/customer_change_repository.h"
#include "core/import/due_dates.h"
#include "core/risk/credit_decision_repository.h"
#include "core/tables/customer_table.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(CustomerImport)
};

constexpr qsizetype keptChanges = 1000;

QString limitText(std::optional<qint64> limit) {
  return limit ? QString::number(*limit) : QString{};
}

/// Every field as text, in one order: what changes are compared and kept by.
QList<std::pair<QString, QString>> valuesOf(const Customer& customer) {
  QList<std::pair<QString, QString>> values;
  for (const auto& cell : customerCells()) {
    const QString name{cell.name};
    values.append({name, customer.*customerText(name)});
  }
  values.append({u"credit_limit"_s, limitText(customer.creditLimitMinor)});
  values.append({u"rated_on"_s, isoDay(customer.ratedOn)});
  values.append({u"rating_until"_s, isoDay(customer.ratingUntil)});
  return values;
}

void setValue(Customer& customer, const QString& name, const QString& value) {
  if (const auto text = customerText(name)) customer.*text = value;
  if (name == u"credit_limit") {
    customer.creditLimitMinor.reset();
    if (!value.isEmpty()) customer.creditLimitMinor = value.toLongLong();
  }
  if (name == u"rated_on") customer.ratedOn = QDate::fromString(value, Qt::ISODate);
  if (name == u"rating_until") customer.ratingUntil = QDate::fromString(value, Qt::ISODate);
}

/// What insurers cover of a customer and nobody ended, the latest first.
QList<CreditCover> runningCovers(const CreditDecisionRepository& covers, qint64 customerId) {
  auto running = covers.covers(customerId);
  running.removeIf(
      [](const CreditCover& cover) { return !cover.isInsured || cover.endedOn.isValid(); });
  return running;
}

bool saysTheSame(const CreditCover& one, const CreditCover& other) {
  return one.amountMinor == other.amountMinor && one.agency == other.agency &&
         one.fromOn == other.fromOn && one.untilOn == other.untilOn;
}

class Writer {
public:
  Writer(Database& db, Currency currency, const Batch& batch)
      : m_db{db}, m_customers{db}, m_stored{db}, m_covers{db},
        m_currency{currency}, m_batch{batch}, m_batchId{batch.id} {
    for (const auto& customer : m_customers.list()) m_known.insert(customer.code, customer);
  }

  CustomerChanges store(const CustomerTable& table) {
    QSet<QString> added;
    QSet<QString> changed;
    QSet<QString> seen;
    for (const auto& row : table.rows) {
      const bool isNew = !m_known.contains(row.code);
      if (isNew) add(row);
      const bool isInsuredOtherwise = updateCover(row);
      const bool differs = update(row) || isInsuredOtherwise;
      seen.insert(row.code);
      if (isNew) added.insert(row.code);
      if (differs && !added.contains(row.code)) changed.insert(row.code);
    }
    m_changes.added = added.size();
    m_changes.changed = changed.size();
    m_changes.unchanged = seen.size() - added.size() - changed.size();
    if (!m_newTerms.isEmpty()) recomputeDueDates(m_db, m_newTerms);
    return std::move(m_changes);
  }

private:
  void add(const CustomerRow& row) {
    const QString name = row.name.value_or(QString{}).isEmpty() ? row.code : *row.name;
    Customer customer;
    customer.id = m_stored.insertCustomer(row.code, name, m_batchId);
    customer.code = row.code;
    customer.name = name;
    m_known.insert(row.code, customer);
    note(customer, {}, {}, name);
  }

  bool update(const CustomerRow& row) {
    const Customer before = m_known.value(row.code);
    Customer after = before;
    // With a contact's name, e-mail and phone are the contact's unless the customer has none, or
    // the file has columns for both.
    const bool isContact = !row.contactName.value_or(QString{}).isEmpty();
    const bool hasOwn = row.contactEmail || row.contactPhone;
    for (const auto& cell : customerCells()) {
      const auto& written = row.*cell.value;
      if (!written || written->isEmpty()) continue;
      const auto text = customerText(QString{cell.name});
      const bool ofContact = text == &Customer::email || text == &Customer::phone;
      if (isContact && !hasOwn && ofContact && !(before.*text).isEmpty()) continue;
      after.*text = text == &Customer::paymentTerms ? termsOf(row, before) : *written;
    }
    readLimit(row, after);
    if (row.ratedOn && row.ratedOn->isValid()) after.ratedOn = *row.ratedOn;
    if (row.ratingUntil && row.ratingUntil->isValid()) after.ratingUntil = *row.ratingUntil;
    const bool contactAdded = isContact && addContact(before.id, row);
    if (after == before) return contactAdded;
    const auto old = valuesOf(before);
    const auto now = valuesOf(after);
    for (qsizetype i = 0; i < old.size(); ++i) {
      if (old[i] != now[i]) note(after, old[i].first, old[i].second, now[i].second);
    }
    m_customers.update(after);
    if (after.paymentTerms != before.paymentTerms) m_newTerms.insert(after.id);
    m_known.insert(row.code, after);
    return true;
  }

  QString termsOf(const CustomerRow& row, const Customer& before) {
    const auto terms = PaymentTerms::parse(*row.paymentTerms);
    if (terms.ok()) return terms.value().toText();
    m_changes.issues.append({row.line, u"payment_terms"_s, terms.error().message});
    return before.paymentTerms;
  }

  void readLimit(const CustomerRow& row, Customer& after) {
    if (!row.creditLimit || row.creditLimit->isEmpty()) return;
    const auto limit = Money::parse(*row.creditLimit, m_currency);
    if (limit.ok() && limit.value().minor() >= 0) {
      after.creditLimitMinor = limit.value().minor();
    } else {
      m_changes.issues.append({row.line, u"credit_limit"_s,
                               Words::tr("\"%1\" is no credit limit.").arg(*row.creditLimit)});
    }
  }

  /// @return whether the customer is insured otherwise than before
  bool updateCover(const CustomerRow& row) {
    if (row.insuredLimit.value_or(QString{}).isEmpty()) return false;
    const auto& customer = m_known[row.code];
    const QString insurer = row.insurer.value_or(QString{});
    auto running = runningCovers(m_covers, customer.id);
    if (!insurer.isEmpty()) {
      running.removeIf([&](const CreditCover& cover) { return cover.agency != insurer; });
    }
    const auto before = running.isEmpty() ? CreditCover{} : running.first();
    auto after = before;
    after.amountMinor = Money::parse(*row.insuredLimit, m_currency).value().minor();
    if (!insurer.isEmpty()) after.agency = insurer;
    if (row.insuredUntil && row.insuredUntil->isValid()) after.untilOn = *row.insuredUntil;
    if (row.insuredFrom && row.insuredFrom->isValid()) after.fromOn = *row.insuredFrom;
    if (before.id != 0 && saysTheSame(after, before)) return false;
    const bool isDated = row.insuredFrom && row.insuredFrom->isValid();
    if (!isDated) after.fromOn = QDateTime::fromString(m_batch.importedAt, Qt::ISODate).date();
    if (after.untilOn.isValid() && after.untilOn < after.fromOn) {
      if (after.untilOn != before.untilOn) {
        m_changes.issues.append({row.line, u"insured_until"_s,
                                 Words::tr("The cover ends before it begins: it is left out.")});
        return false;
      }
      after.untilOn = {};
    }
    if (before.id != 0) m_covers.setCoverEnded(before.id, after.fromOn);
    after.customerId = customer.id;
    after.isInsured = true;
    after.note.clear();
    after.recordedAt = m_batch.importedAt;
    after.recordedBy = m_batch.importedBy;
    after.id = m_covers.insertCover(after);
    m_stored.insert(m_batchId, {customer.id, u"insured_limit"_s, QString::number(before.id),
                                QString::number(after.id)});
    showCover(customer, before, after);
    return true;
  }

  void showCover(const Customer& customer, const CreditCover& before, const CreditCover& after) {
    const QString amount = before.id == 0 ? QString{} : QString::number(before.amountMinor);
    show(customer, u"insured_limit"_s, amount, QString::number(after.amountMinor));
    show(customer, u"insurer"_s, before.agency, after.agency);
    show(customer, u"insured_from"_s, isoDay(before.fromOn), isoDay(after.fromOn));
    show(customer, u"insured_until"_s, isoDay(before.untilOn), isoDay(after.untilOn));
  }

  /// @return whether the contact is new
  bool addContact(qint64 customerId, const CustomerRow& row) {
    const auto text = [](const std::optional<QString>& cell) { return cell.value_or(QString{}); };
    const bool hasOwn = row.contactEmail || row.contactPhone;
    const QString email = text(hasOwn ? row.contactEmail : row.email);
    const QString phone = text(hasOwn ? row.contactPhone : row.phone);
    for (const auto& contact : m_customers.contacts(customerId)) {
      if (contact.name == *row.contactName && contact.email == email) return false;
    }
    const qint64 id = m_stored.insertContact(
        {0, customerId, *row.contactName, text(row.contactRole), email, phone});
    note(m_known.value(row.code), u"contact"_s, {}, QString::number(id), *row.contactName);
    return true;
  }

  /// @param shown  what a person sees of the new value, when it is not the value itself
  void note(const Customer& customer, const QString& field, const QString& before,
            const QString& after, const QString& shown = {}) {
    m_stored.insert(m_batchId, {customer.id, field, before, after});
    count(customer, field, before, shown.isEmpty() ? after : shown);
  }

  /// Counts a change for the preview, unless nothing differs.
  void show(const Customer& customer, const QString& field, const QString& before,
            const QString& after) {
    if (before != after) count(customer, field, before, after);
  }

  void count(const Customer& customer, const QString& field, const QString& before,
             const QString& after) {
    ++m_changes.changeCount;
    if (m_changes.changes.size() < keptChanges) {
      m_changes.changes.append({customer.code, customer.name, field, before, after});
    }
  }

  Database& m_db;
  CustomerRepository m_customers;
  CustomerChangeRepository m_stored;
  CreditDecisionRepository m_covers;
  Currency m_currency;
  const Batch& m_batch;
  qint64 m_batchId;
  QHash<QString, Customer> m_known;
  QSet<qint64> m_newTerms;
  CustomerChanges m_changes;
};

}  // namespace

CustomerChanges storeCustomers(Database& db, const CustomerTable& table, Currency currency,
                               const Batch& batch) {
  return Writer{db, currency, batch}.store(table);
}

namespace {

/// Takes back an insured limit that a batch brought. @return whether it still runs as it was stored
bool revertCover(Database& db, const StoredChange& change) {
  CreditDecisionRepository covers{db};
  const auto cover = covers.findCover(change.after.toLongLong());
  if (!cover || cover->endedOn.isValid()) return false;
  covers.removeCover(cover->id);
  if (const qint64 before = change.before.toLongLong(); before != 0) {
    covers.setCoverEnded(before, {});
  }
  return true;
}

}  // namespace

QList<QString> revertCustomers(Database& db, qint64 batchId) {
  CustomerRepository customers{db};
  QHash<qint64, Customer> reverted;
  QList<QString> reasons;
  QList<qint64> contacts;
  CustomerChangeRepository stored{db};
  const auto changes = stored.list(batchId);
  for (const auto& change : changes) {
    if (change.field.isEmpty()) continue;  // made by the batch: removed where nothing needs it
    if (change.field == u"contact") {
      contacts.append(change.after.toLongLong());
      continue;
    }
    if (change.field == u"insured_limit") {
      if (!revertCover(db, change)) {
        reasons.append(Words::tr("The insured limit of customer %1 was changed since.")
                           .arg(customers.find(change.customerId)->code));
      }
      continue;
    }
    if (!reverted.contains(change.customerId)) {
      reverted.insert(change.customerId, *customers.find(change.customerId));
    }
    auto& customer = reverted[change.customerId];
    const auto values = valuesOf(customer);
    if (!values.contains(std::pair{change.field, change.after})) {
      reasons.append(
          Words::tr("%1 of customer %2 was changed since.").arg(change.field, customer.code));
    }
    setValue(customer, change.field, change.before);
  }
  if (!reasons.isEmpty()) return reasons;
  QSet<qint64> touched;
  for (const auto& customer : std::as_const(reverted)) {
    if (customers.find(customer.id)->paymentTerms != customer.paymentTerms) {
      touched.insert(customer.id);
    }
    customers.update(customer);
  }
  for (const qint64 id : contacts) stored.removeContact(id);
  stored.remove(batchId);
  if (!touched.isEmpty()) recomputeDueDates(db, touched);
  return {};
}

}  // namespace encaisse
