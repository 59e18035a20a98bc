#include "core/exchange/ledger_export.h"

#include <QCoreApplication>
#include <QDir>
#include <QHash>
#include <QSaveFile>
#include <algorithm>

#include "core/base/contracts.h"
#include "core/receivables/aging.h"
#include "core/tables/settles.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(LedgerExport)
};

/// An allocation effective by the exported day, with both its items.
struct Part {
  const Item* debit = nullptr;
  const Item* credit = nullptr;
  qint64 amountMinor = 0;
  QDate effectiveOn;
};

QList<Part> partsAt(const Snapshot& snapshot, const QList<Item>& items, QDate asOf) {
  QHash<qint64, const Item*> byId;
  for (const auto& item : items) byId.insert(item.id, &item);
  QList<Part> parts;
  for (const auto& allocation : snapshot.allocations) {
    const QDate day = toDate(allocation.effectiveDay);
    if (day > asOf) continue;
    const auto* debit = byId.value(snapshot.items[allocation.debit].id);
    const auto* credit = byId.value(snapshot.items[allocation.credit].id);
    if (debit && credit) parts.append({debit, credit, allocation.amount, day});
  }
  std::ranges::stable_sort(parts, [](const Part& a, const Part& b) {
    return std::tie(a.credit->customerCode, a.credit->entryOn, a.credit->number) <
           std::tie(b.credit->customerCode, b.credit->entryOn, b.credit->number);
  });
  return parts;
}

QStringList columns(const QString& names) { return names.split(u' '); }

Table customersTable(const Snapshot& snapshot) {
  Table table{columns(u"code name language street postcode city country email phone siren agency "
                      "salesperson segment paymentTerms remindersStopped stopReason street2 siret "
                      "vatNumber kind law sector scenario creditLimit ratingAgency rating ratedOn "
                      "ratingUntil"_s),
              {}};
  for (const auto& customer : snapshot.customers) {
    Cell limit;
    if (customer.creditLimitMinor) {
      limit = Money{*customer.creditLimitMinor, snapshot.company.currency};
    }
    table.rows.append({customer.code,         customer.name,         customer.language,
                       customer.street,       customer.postcode,     customer.city,
                       customer.country,      customer.email,        customer.phone,
                       customer.siren,        customer.agency,       customer.salesperson,
                       customer.segment,      customer.paymentTerms, customer.remindersStopped,
                       customer.stopReason,   customer.street2,      customer.siret,
                       customer.vatNumber,    customer.kind,         customer.law,
                       customer.sector,       customer.scenario,     limit,
                       customer.ratingAgency, customer.rating,       customer.ratedOn,
                       customer.ratingUntil});
  }
  return table;
}

/// The people at the customers, in columns that the import of customers knows.
Table contactsTable(const Snapshot& snapshot, const QList<Contact>& contacts) {
  Table table{columns(u"code contactName contactRole contactEmail contactPhone"_s), {}};
  QHash<qint64, QString> codes;
  for (const auto& customer : snapshot.customers) codes.insert(customer.id, customer.code);
  for (const auto& contact : contacts) {
    table.rows.append({codes.value(contact.customerId), contact.name, contact.role, contact.email,
                       contact.phone});
  }
  return table;
}

Table allocationsTable(const QList<Part>& parts, Currency currency) {
  Table table{columns(u"customer debitNumber debitDate creditNumber creditDate amount currency "
                      "effectiveDate"_s),
              {}};
  for (const auto& part : parts) {
    table.rows.append({part.credit->customerCode, part.debit->number, part.debit->entryOn,
                       part.credit->number, part.credit->entryOn, Money{part.amountMinor, currency},
                       currency.code(), part.effectiveOn});
  }
  return table;
}

Table agingTable(const Snapshot& snapshot, QDate asOf) {
  const auto currency = snapshot.company.currency;
  const auto report = buildAging(snapshot, asOf, Buckets{});
  Table table{columns(u"customer name balance notDue"_s), {}};
  for (int i = 0; i < report.buckets.count(); ++i) {
    table.headers.append(bucketKey(report.buckets, i));
  }
  table.headers.append({u"credits"_s, u"currency"_s, u"items"_s});
  for (const auto& row : report.rows) {
    QList<Cell> cells{row.key, row.name, Money{row.balance, currency}, Money{row.notDue, currency}};
    for (const qint64 amount : row.buckets) cells.append(Money{amount, currency});
    cells.append({Money{row.credits, currency}, currency.code(), qint64{row.items}});
    table.rows.append(cells);
  }
  return table;
}

/// In the native layout the kind gives the sign: what is owed is an invoice or an opening, what
/// lowers it a payment or a credit note.
QString nativeKind(const Item& item) {
  if (!item.isDebit()) return item.kind == ItemKind::CreditNote ? u"credit_note"_s : u"payment"_s;
  return item.kind == ItemKind::OpeningDebit ? u"opening"_s : u"invoice"_s;
}

QHash<const Item*, QStringList> settledNumbers(const QList<Part>& parts, Currency currency) {
  QHash<const Item*, QStringList> numbers;
  for (const auto& part : parts) {
    if (part.debit->number.isEmpty()) continue;  // nothing can name it
    const bool whole = part.amountMinor == part.debit->amountMinor;
    const QString amount = u':' + toDecimal(part.amountMinor, currency);
    const QString number = settledNumber(part.debit->number);
    numbers[part.credit].append(whole ? number : number + amount);
  }
  return numbers;
}

Table nativeTable(const QList<Item>& items, const QList<Part>& parts, Currency currency) {
  const auto settled = settledNumbers(parts, currency);
  Table table{columns(u"customer name kind number entry_date due_date amount currency settles"_s),
              {}};
  for (const auto& item : items) {
    const qint64 magnitude = item.isDebit() ? item.amountMinor : -item.amountMinor;
    table.rows.append({item.customerCode, item.customerName, nativeKind(item), item.number,
                       item.entryOn, item.dueOn, Money{magnitude, currency}, currency.code(),
                       settled.value(&item).join(u';')});
  }
  return table;
}

}  // namespace

Error notWritten(const QString& path, const QString& detail) {
  return {ErrorCode::Storage,
          Words::tr("\"%1\" cannot be written. Choose a folder you may write to, with free space.")
              .arg(QDir::toNativeSeparators(path)),
          detail};
}

QString bucketKey(const Buckets& buckets, int bucket) {
  const auto to = buckets.to(bucket);
  if (!to) return u"daysOver%1"_s.arg(buckets.from(bucket) - 1);
  return u"days%1to%2"_s.arg(buckets.from(bucket)).arg(*to);
}

Table itemTable(const QList<Item>& items, Currency currency, QDate asOf) {
  Table table{
      columns(u"customer name kind number entryDate issueDate dueDate dueOrigin amount open "
              "currency daysLate label account journal letter foreignAmount "
              "foreignCurrency batch line"_s),
      {}};
  for (const auto& item : items) {
    table.rows.append({item.customerCode,
                       item.customerName,
                       toKey(item.kind),
                       item.number,
                       item.entryOn,
                       item.issuedOn,
                       item.dueOn,
                       toKey(item.dueOrigin),
                       Money{item.amountMinor, currency},
                       Money{item.openMinor, currency},
                       currency.code(),
                       daysLate(item.dueOn, asOf),
                       item.label,
                       item.account,
                       item.journal,
                       item.letter,
                       item.foreignAmount,
                       item.foreignCurrency,
                       item.batchId,
                       item.line});
  }
  return table;
}

QList<ExportTable> exportTables(const Snapshot& snapshot, const QList<Item>& items,
                                const QList<Contact>& contacts, QDate asOf) {
  EXPECTS(!snapshot.since.isValid());
  const auto currency = snapshot.company.currency;
  const auto parts = partsAt(snapshot, items, asOf);
  return {{u"customers.csv"_s, customersTable(snapshot)},
          {u"contacts.csv"_s, contactsTable(snapshot, contacts)},
          {u"items.csv"_s, itemTable(items, currency, asOf)},
          {u"allocations.csv"_s, allocationsTable(parts, currency)},
          {u"aging.csv"_s, agingTable(snapshot, asOf)},
          {u"native.csv"_s, nativeTable(items, parts, currency)}};
}

QList<Sheet> exportSheets(const Snapshot& snapshot, const QList<Item>& items, QDate asOf) {
  const auto currency = snapshot.company.currency;
  QList<Item> open;
  std::ranges::copy_if(items, std::back_inserter(open),
                       [](const Item& item) { return item.openMinor != 0; });
  const auto itemSheet = itemTable(open, currency, asOf);
  const auto aging = agingTable(snapshot, asOf);
  return {{u"items"_s, itemSheet, totalsOf(itemSheet, currency)},
          {u"aging"_s, aging, totalsOf(aging, currency)},
          {u"customers"_s, customersTable(snapshot), {}}};
}

Result<QList<QString>> writeCsvFolder(const QList<ExportTable>& tables, const QString& folder) {
  if (!QDir{}.mkpath(folder)) return notWritten(folder, {});
  QList<QString> paths;
  for (const auto& [fileName, table] : tables) {
    const QString path = QDir{folder}.filePath(fileName);
    QSaveFile file{path};
    const QByteArray content = toCsv(table).toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() ||
        !file.commit()) {
      return notWritten(path, file.errorString());
    }
    paths.append(path);
  }
  return paths;
}

}  // namespace encaisse
