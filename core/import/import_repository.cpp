#include "core/import/import_repository.h"

#include <QCoreApplication>
#include <QVariant>
#include <algorithm>
#include <unordered_map>

#include "core/db/statement.h"
#include "core/import/fec_fields.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(ImportRepository)
};

constexpr int letteringSource = 0;

QString toQString(std::string_view utf8) {
  return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

/// An allocation as stored, comparable with a derived one.
struct StoredAllocation {
  qint64 debit = 0;
  qint64 credit = 0;
  qint64 amount = 0;
  DayNumber day = 0;
  qint64 id = 0;
  auto key() const { return std::tuple{debit, credit, amount, day}; }
};

}  // namespace

bool ImportRepository::hasItems() const {
  return m_db.scalar(u"SELECT EXISTS (SELECT 1 FROM item)"_s) != 0;
}

qint64 ImportRepository::lastItemId() const {
  return m_db.scalar(u"SELECT COALESCE(MAX(id), 0) FROM item"_s);
}

FecTerms ImportRepository::terms() const {
  FecTerms terms;
  terms.companyDays = int(m_db.scalar(u"SELECT default_terms_days FROM company"_s));
  auto query = m_db.run(u"SELECT code, terms_days FROM customer WHERE terms_days IS NOT NULL"_s);
  while (query.next()) terms.customerDays.insert(query.value(0).toString(), query.value(1).toInt());
  return terms;
}

QHash<QString, qint64> ImportRepository::customerIds() const {
  auto query = m_db.run(u"SELECT code, id FROM customer"_s);
  QHash<QString, qint64> ids;
  while (query.next()) ids.insert(query.value(0).toString(), query.value(1).toLongLong());
  return ids;
}

std::vector<qint64> ImportRepository::storeNames(const QString& table, const QString& codeColumn,
                                                 const QString& labelColumn,
                                                 const std::vector<FecName>& names) {
  QHash<QString, qint64> ids;
  auto query = m_db.run(u"SELECT %1, id FROM %2"_s.arg(codeColumn, table));
  while (query.next()) ids.insert(query.value(0).toString(), query.value(1).toLongLong());
  Statement insert{m_db,
                   u"INSERT INTO %1 (%2, %3) VALUES (?, ?)"_s.arg(table, codeColumn, labelColumn)};
  std::vector<qint64> numbers;
  for (const auto& name : names) {
    const QString code = toQString(name.code);
    auto found = ids.constFind(code);
    if (found == ids.cend()) {
      insert.bind(0, name.code);
      insert.bind(1, name.label);
      insert.step();
      insert.reset();
      found = ids.insert(code, insert.lastInsertId());
    }
    numbers.push_back(*found);
  }
  return numbers;
}

std::vector<qint64> ImportRepository::storeJournals(const std::vector<FecName>& names) {
  return storeNames(u"journal"_s, u"code"_s, u"label"_s, names);
}

std::vector<qint64> ImportRepository::storeAccounts(const std::vector<FecName>& names) {
  return storeNames(u"account"_s, u"number"_s, u"label"_s, names);
}

std::vector<qint64> ImportRepository::storeCustomers(const std::vector<FecName>& names,
                                                     qint64 batchId) {
  auto ids = customerIds();
  Statement insert{m_db, u"INSERT INTO customer (code, name, batch_id) VALUES (?, ?, ?)"_s};
  std::vector<qint64> numbers;
  for (const auto& name : names) {
    const QString code = toQString(name.code);
    auto found = ids.constFind(code);
    if (found == ids.cend()) {
      insert.bind(0, name.code);
      insert.bind(1, name.label.empty() ? name.code : name.label);
      insert.bind(2, batchId);
      insert.step();
      insert.reset();
      found = ids.insert(code, insert.lastInsertId());
    }
    numbers.push_back(*found);
  }
  return numbers;
}

std::unordered_map<qint64, quint64> ImportRepository::namePrints(const QString& table,
                                                                 const QString& column) const {
  Statement query{m_db, u"SELECT id, %1 FROM %2"_s.arg(column, table)};
  std::unordered_map<qint64, quint64> prints;
  while (query.step()) prints.emplace(query.integer(0), fingerprint(query.text(1)));
  return prints;
}

std::vector<KnownItem> ImportRepository::knownItems(DayNumber first, DayNumber last) const {
  const auto journals = namePrints(u"journal"_s, u"code"_s);
  const auto accounts = namePrints(u"account"_s, u"number"_s);
  const auto customers = namePrints(u"customer"_s, u"code"_s);
  Statement query{m_db,
                  u"SELECT id, customer_id, account_id, journal_id, number, entry_on, letter, "
                  "due_on, due_origin, amount_minor, line "
                  "FROM item WHERE entry_on BETWEEN ? AND ? AND kind <> 7"_s};
  char from[10];
  char to[10];
  writeIsoDay(first, from);
  writeIsoDay(last, to);
  query.bind(0, std::string_view{from, sizeof from});
  query.bind(1, std::string_view{to, sizeof to});
  std::vector<KnownItem> known;
  while (query.step()) {
    KnownItem item;
    item.id = query.integer(0);
    item.customer = query.integer(1);
    item.amount = query.integer(9);
    item.key = keyOf({journals.at(query.integer(3)), accounts.at(query.integer(2)),
                      customers.at(item.customer), fingerprintOrNone(query.text(4)),
                      parseIsoDay(query.text(5)), item.amount});
    item.letter = fingerprintOrNone(query.text(6));
    item.dueDay = parseIsoDay(query.text(7));
    item.origin = DueOrigin(query.integer(8));
    item.line = quint32(query.integer(10));
    known.push_back(item);
  }
  std::ranges::sort(known, {}, [](const KnownItem& item) {
    return std::tuple{item.key, item.line, item.id};
  });
  return known;
}

QString ImportRepository::letterOf(qint64 itemId) const {
  auto query = m_db.prepare(u"SELECT letter FROM item WHERE id = :id"_s);
  query.bindValue(u":id"_s, itemId);
  Database::exec(query);
  return query.next() ? query.value(0).toString() : QString{};
}

std::vector<RawItem> ImportRepository::rawItems(const QSet<qint64>& customers) const {
  std::unordered_map<qint64, qint64> reserved;
  Statement manual{m_db,
                   u"SELECT debit_id, credit_id, amount_minor FROM allocation WHERE source <> 0"_s};
  while (manual.step()) {
    reserved[manual.integer(0)] += manual.integer(2);
    reserved[manual.integer(1)] += manual.integer(2);
  }
  Statement query{m_db,
                  u"SELECT id, customer_id, account_id, amount_minor, letter, number, entry_on, "
                  "due_on, line, kind, open_minor, superseded FROM item WHERE kind <> 7"_s};
  std::vector<RawItem> items;
  while (query.step()) {
    const qint64 customer = query.integer(1);
    if (!customers.isEmpty() && !customers.contains(customer)) continue;
    RawItem item;
    item.id = query.integer(0);
    item.customer = customer;
    item.account = query.integer(2);
    item.amount = query.integer(3);
    item.letter = fingerprintOrNone(query.text(4));
    item.piece = fingerprintOrNone(query.text(5));
    item.entryDay = parseIsoDay(query.text(6));
    item.dueDay = parseIsoDay(query.text(7));
    item.line = quint32(query.integer(8));
    item.kind = ItemKind(query.integer(9));
    item.storedOpen = query.integer(10);
    item.storedSuperseded = query.integer(11) != 0;
    const auto found = reserved.find(item.id);
    if (found != reserved.end()) item.reserved = found->second;
    items.push_back(item);
  }
  return items;
}

void ImportRepository::applyChanges(qint64 batchId, const std::vector<ItemChange>& changes) {
  auto record = m_db.prepare(u"INSERT INTO item_change (batch_id, item_id, field, before, after) "
                             "VALUES (:batch, :item, :field, :before, :after)"_s);
  auto letter = m_db.prepare(u"UPDATE item SET letter = :value WHERE id = :id"_s);
  auto due = m_db.prepare(u"UPDATE item SET due_on = :value, due_origin = 0 WHERE id = :id"_s);
  for (const auto& change : changes) {
    record.bindValue(u":batch"_s, batchId);
    record.bindValue(u":item"_s, change.item);
    record.bindValue(u":field"_s, change.field);
    record.bindValue(u":before"_s, change.before);
    record.bindValue(u":after"_s, change.after);
    Database::exec(record);
    auto& update = change.field == u"letter"_s ? letter : due;
    update.bindValue(u":value"_s, change.after);
    update.bindValue(u":id"_s, change.item);
    Database::exec(update);
  }
}

QSet<qint64> ImportRepository::revertChanges(qint64 batchId) {
  auto query = m_db.prepare(
      u"SELECT c.item_id, c.field, c.before, i.customer_id FROM item_change c "
      "JOIN item i ON i.id = c.item_id WHERE c.batch_id = :batch ORDER BY c.id DESC"_s);
  query.bindValue(u":batch"_s, batchId);
  Database::exec(query);
  QSet<qint64> customers;
  QList<std::tuple<qint64, QString, QString>> changes;
  while (query.next()) {
    changes.append(
        {query.value(0).toLongLong(), query.value(1).toString(), query.value(2).toString()});
    customers.insert(query.value(3).toLongLong());
  }
  for (const auto& [item, field, before] : changes) {
    // A due date is kept with its origin: "2026-10-31/3".
    const bool isLetter = field == u"letter"_s;
    auto update = m_db.prepare(
        isLetter ? u"UPDATE item SET letter = :value WHERE id = :id"_s
                 : u"UPDATE item SET due_on = :value, due_origin = :origin WHERE id = :id"_s);
    update.bindValue(u":id"_s, item);
    update.bindValue(u":value"_s, isLetter ? before : before.section(u'/', 0, 0));
    if (!isLetter) update.bindValue(u":origin"_s, before.section(u'/', 1, 1).toInt());
    Database::exec(update);
  }
  auto remove = m_db.prepare(u"DELETE FROM item_change WHERE batch_id = :batch"_s);
  remove.bindValue(u":batch"_s, batchId);
  Database::exec(remove);
  return customers;
}

void ImportRepository::storeDerived(const std::vector<RawItem>& items, const DerivedFacts& facts,
                                    const QSet<qint64>& customers) {
  storeAllocations(items, facts, customers);
  storeOpenAmounts(items);
  storeDifferences(facts, customers);
}

void ImportRepository::storeAllocations(const std::vector<RawItem>& items,
                                        const DerivedFacts& facts, const QSet<qint64>& customers) {
  std::vector<StoredAllocation> wanted;
  for (const auto& draft : facts.allocations) {
    wanted.push_back(
        {items[draft.debit].id, items[draft.credit].id, draft.amount, draft.effectiveDay});
  }
  std::vector<StoredAllocation> stored;
  Statement query{m_db, u"SELECT a.debit_id, a.credit_id, a.amount_minor, a.effective_on, a.id, "
                        "i.customer_id FROM allocation a JOIN item i ON i.id = a.debit_id "
                        "WHERE a.source = 0"_s};
  while (query.step()) {
    if (!customers.isEmpty() && !customers.contains(query.integer(5))) continue;
    stored.push_back({query.integer(0), query.integer(1), query.integer(2),
                      parseIsoDay(query.text(3)), query.integer(4)});
  }
  std::ranges::sort(wanted, {}, &StoredAllocation::key);
  std::ranges::sort(stored, {}, &StoredAllocation::key);
  std::vector<StoredAllocation> gone;
  std::vector<StoredAllocation> added;
  std::ranges::set_difference(stored, wanted, std::back_inserter(gone), {}, &StoredAllocation::key,
                              &StoredAllocation::key);
  std::ranges::set_difference(wanted, stored, std::back_inserter(added), {}, &StoredAllocation::key,
                              &StoredAllocation::key);
  Statement remove{m_db, u"DELETE FROM allocation WHERE id = ?"_s};
  for (const auto& allocation : gone) {
    remove.bind(0, allocation.id);
    remove.step();
    remove.reset();
  }
  Statement insert{m_db,
                   u"INSERT INTO allocation (debit_id, credit_id, amount_minor, effective_on, "
                   "source) VALUES (?, ?, ?, ?, ?)"_s};
  for (const auto& allocation : added) {
    char day[10];
    writeIsoDay(allocation.day, day);
    insert.bind(0, allocation.debit);
    insert.bind(1, allocation.credit);
    insert.bind(2, allocation.amount);
    insert.bind(3, std::string_view{day, sizeof day});
    insert.bind(4, qint64{letteringSource});
    insert.step();
    insert.reset();
  }
}

void ImportRepository::storeOpenAmounts(const std::vector<RawItem>& items) {
  Statement update{m_db, u"UPDATE item SET open_minor = ?, superseded = ? WHERE id = ?"_s};
  for (const auto& item : items) {
    if (item.open == item.storedOpen && item.superseded == item.storedSuperseded) continue;
    update.bind(0, item.open);
    update.bind(1, qint64{item.superseded});
    update.bind(2, item.id);
    update.step();
    update.reset();
  }
}

void ImportRepository::storeDifferences(const DerivedFacts& facts, const QSet<qint64>& customers) {
  auto query = m_db.run(u"SELECT id, customer_id FROM item WHERE kind = 7"_s);
  QList<qint64> old;
  while (query.next()) {
    if (customers.isEmpty() || customers.contains(query.value(1).toLongLong())) {
      old.append(query.value(0).toLongLong());
    }
  }
  for (const qint64 id : old) m_db.run(u"DELETE FROM item WHERE id = %1"_s.arg(id));
  for (const auto& difference : facts.differences) {
    const QString day = isoDay(toDate(difference.day));
    auto insert = m_db.prepare(uR"(
      INSERT INTO item (customer_id, account_id, journal_id, batch_id, line, kind, number, label,
        entry_on, issued_on, due_on, due_origin, amount_minor, open_minor)
      SELECT :customer, :account, (SELECT MIN(id) FROM journal), b.id, 0, 7, '', '', :day, :day2,
        :day3, 0, :amount, :amount2
      FROM batch b WHERE b.opening_on = :day4 ORDER BY b.id DESC LIMIT 1)"_s);
    insert.bindValue(u":customer"_s, difference.customer);
    insert.bindValue(u":account"_s, difference.account);
    for (const auto& name : {u":day"_s, u":day2"_s, u":day3"_s, u":day4"_s}) {
      insert.bindValue(name, day);
    }
    insert.bindValue(u":amount"_s, difference.amount);
    insert.bindValue(u":amount2"_s, difference.amount);
    Database::exec(insert);
  }
}

QSet<qint64> ImportRepository::customersOf(qint64 batchId) const {
  auto query = m_db.prepare(u"SELECT DISTINCT customer_id FROM item WHERE batch_id = :batch"_s);
  query.bindValue(u":batch"_s, batchId);
  Database::exec(query);
  QSet<qint64> customers;
  while (query.next()) customers.insert(query.value(0).toLongLong());
  return customers;
}

void ImportRepository::removeItems(qint64 batchId) {
  for (const auto& side : {u"debit_id"_s, u"credit_id"_s}) {
    auto allocations = m_db.prepare(
        u"DELETE FROM allocation WHERE %1 IN (SELECT id FROM item WHERE batch_id = :batch)"_s.arg(
            side));
    allocations.bindValue(u":batch"_s, batchId);
    Database::exec(allocations);
  }
  auto items = m_db.prepare(u"DELETE FROM item WHERE batch_id = :batch"_s);
  items.bindValue(u":batch"_s, batchId);
  Database::exec(items);
}

void ImportRepository::removeUnusedNames(qint64 batchId) {
  auto customers = m_db.prepare(uR"(
    DELETE FROM customer WHERE batch_id = :batch
      AND NOT EXISTS (SELECT 1 FROM item i WHERE i.customer_id = customer.id)
      AND NOT EXISTS (SELECT 1 FROM note n WHERE n.customer_id = customer.id)
      AND NOT EXISTS (SELECT 1 FROM reminder r WHERE r.customer_id = customer.id)
      AND NOT EXISTS (SELECT 1 FROM audit_log a
                      WHERE a.subject = 'customer' AND a.subject_id = customer.id
                        AND a.undone_by IS NULL AND a.operation NOT LIKE 'undo.%'))"_s);
  customers.bindValue(u":batch"_s, batchId);
  Database::exec(customers);
  // Another import that needs a customer takes it over, and takes it away with its own undo.
  auto keep = m_db.prepare(uR"(
    UPDATE customer SET batch_id = (SELECT MIN(i.batch_id) FROM item i
                                    WHERE i.customer_id = customer.id)
    WHERE batch_id = :batch)"_s);
  keep.bindValue(u":batch"_s, batchId);
  Database::exec(keep);
  m_db.run(u"DELETE FROM account WHERE id NOT IN (SELECT account_id FROM item)"_s);
  m_db.run(u"DELETE FROM journal WHERE id NOT IN (SELECT journal_id FROM item)"_s);
}

QList<QString> ImportRepository::dependents(qint64 batchId) const {
  QList<QString> reasons;
  auto batches = m_db.prepare(uR"(
    SELECT later.id, later.file_name FROM batch later JOIN batch b ON b.id = :batch
    WHERE later.id > b.id AND later.first_on <= b.last_on AND later.last_on >= b.first_on)"_s);
  batches.bindValue(u":batch"_s, batchId);
  Database::exec(batches);
  while (batches.next()) {
    reasons.append(
        Words::tr("Import %1 (%2) covers the same days and builds on it: undo that first.")
            .arg(batches.value(0).toString(), batches.value(1).toString()));
  }
  auto reminders = m_db.prepare(uR"(
    SELECT c.code, c.name, i.number, r.sent_on FROM reminder_item ri
    JOIN reminder r ON r.id = ri.reminder_id
    JOIN item i ON i.id = ri.item_id
    JOIN customer c ON c.id = i.customer_id
    WHERE i.batch_id = :batch ORDER BY c.code, i.number)"_s);
  reminders.bindValue(u":batch"_s, batchId);
  Database::exec(reminders);
  while (reminders.next()) {
    reasons.append(Words::tr("%1 %2 was reminded of %3 on %4.")
                       .arg(reminders.value(0).toString(), reminders.value(1).toString(),
                            reminders.value(2).toString(), reminders.value(3).toString()));
  }
  auto confirmed = m_db.prepare(uR"(
    SELECT c.code, i.number, i.due_on FROM item i JOIN customer c ON c.id = i.customer_id
    WHERE i.batch_id = :batch AND i.due_origin = 4 ORDER BY c.code, i.number)"_s);
  confirmed.bindValue(u":batch"_s, batchId);
  Database::exec(confirmed);
  while (confirmed.next()) {
    reasons.append(Words::tr("The due date %3 of %2 (customer %1) was confirmed by hand.")
                       .arg(confirmed.value(0).toString(), confirmed.value(1).toString(),
                            confirmed.value(2).toString()));
  }
  auto allocations = m_db.prepare(uR"(
    SELECT c.code, i.number FROM allocation a JOIN item i ON i.id IN (a.debit_id, a.credit_id)
    JOIN customer c ON c.id = i.customer_id
    WHERE i.batch_id = :batch AND a.source <> 0 ORDER BY c.code, i.number)"_s);
  allocations.bindValue(u":batch"_s, batchId);
  Database::exec(allocations);
  while (allocations.next()) {
    reasons.append(Words::tr("%2 of customer %1 was allocated by hand.")
                       .arg(allocations.value(0).toString(), allocations.value(1).toString()));
  }
  return reasons;
}

qint64 ImportRepository::balanceAt(DayNumber day) const {
  auto query = m_db.prepare(u"SELECT COALESCE(SUM(amount_minor), 0) FROM item "
                            "WHERE superseded = 0 AND entry_on <= :day"_s);
  query.bindValue(u":day"_s, isoDay(toDate(day)));
  Database::exec(query);
  return query.next() ? query.value(0).toLongLong() : 0;
}

}  // namespace encaisse
