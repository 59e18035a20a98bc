#include "core/import/import_repository.h"

#include <QCoreApplication>
#include <QVariant>
#include <algorithm>
#include <unordered_map>

#include "core/base/utf8_text.h"
#include "core/db/statement.h"
#include "core/import/batch_repository.h"
#include "core/import/fec_fields.h"
#include "core/ledger/company_repository.h"
#include "core/tables/settles.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(ImportRepository)
};

/// An allocation as stored, comparable with a derived one.
struct StoredAllocation {
  qint64 debit = 0;
  qint64 credit = 0;
  qint64 amount = 0;
  DayNumber day = 0;
  int source = 0;
  qint64 id = 0;
  auto key() const { return std::tuple{debit, credit, amount, day, source}; }
};

/// Our own line on a customer's account, comparable with a derived one.
struct StoredClearing {
  qint64 customer = 0;
  qint64 account = 0;
  quint64 number = 0;
  qint64 amount = 0;
  DayNumber day = 0;
  qint64 open = 0;
  qint64 id = 0;
  size_t index = 0;  ///< of a wanted one: in the items
  bool provisional = false;
  auto key() const { return std::tuple{customer, account, number, day, amount, provisional}; }
};

/// Puts the instalments that one line of a file became together again: they are recognised by their
/// sum. Only computed due dates make instalments, so the others are passed over.
/// @param identities  of the items with a computed due date, in the order of @p known
void joinInstalments(std::vector<KnownItem>& known, const std::vector<LineIdentity>& identities) {
  std::unordered_map<quint64, std::pair<size_t, size_t>> firstOfLine;  // index, identity
  std::vector<bool> joined(known.size(), false);
  size_t computed = 0;
  for (size_t i = 0; i < known.size(); ++i) {
    if (!isComputed(known[i].origin)) continue;
    const size_t identity = computed++;
    if (known[i].line == 0) continue;
    const quint64 place = (quint64(known[i].batch) << 32U) | known[i].line;
    const auto [first, isNew] = firstOfLine.try_emplace(place, i, identity);
    if (isNew) continue;
    auto& head = known[first->second.first];
    auto whole = identities[first->second.second];
    head.amount += known[i].amount;
    head.laterParts.push_back(known[i].id);
    whole.amount = head.amount;
    head.key = keyOf(whole);
    joined[i] = true;
  }
  size_t kept = 0;
  for (size_t i = 0; i < known.size(); ++i) {
    if (joined[i]) continue;
    if (kept != i) known[kept] = std::move(known[i]);
    ++kept;
  }
  known.resize(kept);
}

/// Sorts the keys and then moves every item once: there may be millions, and they are large.
template <typename Key>
void sortBy(std::vector<KnownItem>& items, Key keyOfItem) {
  std::vector<std::pair<std::invoke_result_t<Key, const KnownItem&>, size_t>> order;
  order.reserve(items.size());
  for (size_t i = 0; i < items.size(); ++i) order.emplace_back(keyOfItem(items[i]), i);
  std::ranges::sort(order);
  std::vector<KnownItem> sorted;
  sorted.reserve(items.size());
  for (const auto& [key, index] : order) sorted.push_back(std::move(items[index]));
  items.swap(sorted);
}

/// Up to so many customers are read one by one, more of them in one pass over all.
constexpr qsizetype fewCustomers = 200;

/// The allocations of these customers (all, when none given), to whom the items @p ids belong.
std::vector<StoredAllocation> storedAllocations(const Database& db, const std::vector<qint64>& ids,
                                                const QSet<qint64>& customers) {
  std::vector<StoredAllocation> stored;
  const auto take = [&](const Statement& query) {
    stored.push_back({query.integer(0), query.integer(1), query.integer(2), query.day(3),
                      int(query.integer(4)), query.integer(5)});
  };
  const auto columns =
      u"SELECT a.debit_id, a.credit_id, a.amount_minor, a.effective_on, a.source, a.id "
      "FROM allocation a"_s;
  if (!customers.isEmpty() && customers.size() <= fewCustomers) {
    Statement one{db, columns + u" JOIN item i ON i.id = a.debit_id WHERE i.customer_id = ?"_s};
    for (const qint64 customer : customers) {
      one.bind(0, customer);
      while (one.step()) take(one);
      one.reset();
    }
    return stored;
  }
  std::vector<bool> isTheirs(ids.empty() ? 0 : size_t(std::ranges::max(ids)) + 1);
  for (const qint64 id : ids) isTheirs[size_t(id)] = true;
  Statement all{db, columns};
  while (all.step()) {
    const auto debit = size_t(all.integer(0));
    if (customers.isEmpty() || (debit < isTheirs.size() && isTheirs[debit])) take(all);
  }
  return stored;
}

}  // namespace

quint64 listKey(quint64 customer, quint64 number, DayNumber issueDay, bool debit) {
  return keyOf({0, 0, customer, number, number == 0 ? issueDay : DayNumber{0}, debit ? 1 : -1});
}

std::vector<RawSettle> parseSettles(qint64 creditId, std::string_view text, int decimals) {
  std::vector<RawSettle> settles;
  const auto parts = readSettles(text, decimals);
  if (!parts) return settles;
  for (const auto& part : *parts) {
    settles.push_back({creditId, fingerprintOrNone(part.number), part.amount.value_or(0)});
  }
  return settles;
}

bool ImportRepository::hasItems() const {
  return m_db.scalar(u"SELECT EXISTS (SELECT 1 FROM item)"_s) != 0;
}

qint64 ImportRepository::lastItemId() const {
  return m_db.scalar(u"SELECT COALESCE(MAX(id), 0) FROM item"_s);
}

DueTerms ImportRepository::terms() const {
  DueTerms terms;
  auto company = m_db.run(u"SELECT payment_terms FROM company"_s);
  if (company.next()) {
    auto rule = PaymentTerms::parse(company.value(0).toString());
    if (rule.ok()) terms.company = std::move(rule).value();
  }
  auto query = m_db.run(u"SELECT code, payment_terms FROM customer WHERE payment_terms <> ''"_s);
  while (query.next()) {
    auto rule = PaymentTerms::parse(query.value(1).toString());
    if (rule.ok()) terms.customers.insert(query.value(0).toString(), std::move(rule).value());
  }
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
                                                 const std::vector<CodeName>& names) {
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

std::vector<qint64> ImportRepository::storeJournals(const std::vector<CodeName>& names) {
  return storeNames(u"journal"_s, u"code"_s, u"label"_s, names);
}

std::vector<qint64> ImportRepository::storeAccounts(const std::vector<CodeName>& names) {
  return storeNames(u"account"_s, u"number"_s, u"label"_s, names);
}

std::vector<qint64> ImportRepository::storeCustomers(const std::vector<CodeName>& names,
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

std::vector<quint64> ImportRepository::namePrints(const QString& table,
                                                  const QString& column) const {
  Statement query{m_db, u"SELECT id, %1 FROM %2"_s.arg(column, table)};
  std::vector<quint64> prints;
  while (query.step()) {
    const auto id = size_t(query.integer(0));
    if (id >= prints.size()) prints.resize(id + 1);
    prints[id] = fingerprint(query.text(1));
  }
  return prints;
}

std::vector<KnownItem> ImportRepository::knownItems(DayNumber first, DayNumber last) const {
  const auto journals = namePrints(u"journal"_s, u"code"_s);
  const auto accounts = namePrints(u"account"_s, u"number"_s);
  const auto customers = namePrints(u"customer"_s, u"code"_s);
  Statement query{m_db,
                  u"SELECT id, customer_id, account_id, journal_id, number, entry_on, letter, "
                  "due_on, due_origin, amount_minor, line, batch_id FROM item "
                  "WHERE entry_on BETWEEN ? AND ? AND kind NOT IN (7, 8) AND provisional = 0"_s};
  char from[10];
  char to[10];
  writeIsoDay(first, from);
  writeIsoDay(last, to);
  query.bind(0, std::string_view{from, sizeof from});
  query.bind(1, std::string_view{to, sizeof to});
  std::vector<KnownItem> known;
  std::vector<LineIdentity> identities;
  while (query.step()) {
    KnownItem item;
    item.id = query.integer(0);
    item.customer = query.integer(1);
    item.amount = query.integer(9);
    item.letter = fingerprintOrNone(query.text(6));
    item.entryDay = query.day(5);
    item.dueDay = query.day(7);
    item.origin = DueOrigin(query.integer(8));
    item.line = quint32(query.integer(10));
    item.batch = query.integer(11);
    const LineIdentity identity{journals.at(size_t(query.integer(3))),
                                accounts.at(size_t(query.integer(2))),
                                customers.at(size_t(item.customer)),
                                fingerprintOrNone(query.text(4)),
                                item.entryDay,
                                item.amount};
    item.key = keyOf(identity);
    known.push_back(std::move(item));
    if (isComputed(known.back().origin)) identities.push_back(identity);
  }
  joinInstalments(known, identities);
  sortBy(known, [](const KnownItem& item) { return std::tuple{item.key, item.line, item.id}; });
  return known;
}

std::vector<KnownItem> ImportRepository::listedItems() const {
  const auto customers = namePrints(u"customer"_s, u"code"_s);
  Statement query{m_db,
                  u"SELECT i.id, i.customer_id, i.number, i.issued_on, i.due_on, i.due_origin, "
                  "i.amount_minor, i.line, i.entry_on, b.meaning = 'open_items' FROM item i "
                  "JOIN batch b ON b.id = i.batch_id WHERE i.kind NOT IN (7, 8) AND "
                  "i.provisional = 0 AND i.superseded = 0"_s};
  std::vector<KnownItem> known;
  while (query.step()) {
    KnownItem item;
    item.id = query.integer(0);
    item.customer = query.integer(1);
    item.amount = query.integer(6);
    item.dueDay = query.day(4);
    item.origin = DueOrigin(query.integer(5));
    item.line = quint32(query.integer(7));
    item.entryDay = query.day(8);
    item.fromList = query.integer(9) != 0;
    item.key = listKey(customers.at(size_t(item.customer)), fingerprintOrNone(query.text(2)),
                       query.day(3), item.amount > 0);
    known.push_back(item);
  }
  sortBy(known, [](const KnownItem& item) { return std::tuple{item.key, item.dueDay, item.id}; });
  return known;
}

void ImportRepository::insertStates(qint64 batchId, const std::vector<ItemState>& states) {
  Statement insert{m_db,
                   u"INSERT INTO item_state (batch_id, item_id, open_minor) VALUES (?, ?, ?)"_s};
  for (const auto& state : states) {
    insert.bind(0, batchId);
    insert.bind(1, state.item);
    insert.bind(2, state.open);
    insert.step();
    insert.reset();
  }
}

void ImportRepository::readLetters(std::vector<ItemChange>& changes) const {
  Statement query{m_db, u"SELECT letter FROM item WHERE id = ?"_s};
  for (auto& change : changes) {
    if (change.field != u"letter"_s) continue;
    query.bind(0, change.item);
    if (query.step()) change.before = toQString(query.text(0));
    query.reset();
  }
}

RawFacts ImportRepository::rawFacts(const QSet<qint64>& customers) const {
  RawFacts facts;
  facts.items = rawItems(customers);
  loadSettles(facts);
  loadStates(facts);
  loadMatchings(facts);
  return facts;
}

void ImportRepository::rederive(const QSet<qint64>& customers) {
  auto facts = rawFacts(customers);
  const auto derived = deriveFacts(facts, BatchRepository{m_db}.years());
  storeDerived(facts, derived, customers);
}

std::vector<RawItem> ImportRepository::rawItems(const QSet<qint64>& customers) const {
  const auto columns =
      u"SELECT id, customer_id, account_id, amount_minor, letter, number, entry_on, due_on, line, "
      "kind, open_minor, superseded, provisional FROM item WHERE kind NOT IN (7, 8)"_s;
  std::vector<RawItem> items;
  const auto take = [&](Statement& query) {
    while (query.step()) {
      RawItem item;
      item.id = query.integer(0);
      item.customer = query.integer(1);
      if (customers.size() > fewCustomers && !customers.contains(item.customer)) continue;
      item.account = query.integer(2);
      item.amount = query.integer(3);
      item.letter = fingerprintOrNone(query.text(4));
      item.piece = fingerprintOrNone(query.text(5));
      item.entryDay = query.day(6);
      item.dueDay = query.day(7);
      item.line = quint32(query.integer(8));
      item.kind = ItemKind(query.integer(9));
      item.storedOpen = query.integer(10);
      item.storedSuperseded = query.integer(11) != 0;
      item.provisional = query.integer(12) != 0;
      items.push_back(item);
    }
  };
  if (customers.isEmpty() || customers.size() > fewCustomers) {
    Statement all{m_db, columns};
    take(all);
    return items;
  }
  Statement one{m_db, columns + u" AND customer_id = ?"_s};
  for (const qint64 customer : customers) {
    one.bind(0, customer);
    take(one);
    one.reset();
  }
  return items;
}

void ImportRepository::loadSettles(RawFacts& facts) const {
  const int decimals = CompanyRepository{m_db}.load().currency.decimals();
  Statement query{m_db, u"SELECT id, settles FROM item WHERE settles <> ''"_s};
  while (query.step()) {
    const auto parts = parseSettles(query.integer(0), query.text(1), decimals);
    facts.settles.insert(facts.settles.end(), parts.begin(), parts.end());
  }
}

void ImportRepository::loadStates(RawFacts& facts) const {
  std::unordered_map<qint64, quint32> indexOfBatch;
  Statement lists{
      m_db, u"SELECT id, last_on FROM batch WHERE meaning = 'open_items' ORDER BY last_on, id"_s};
  while (lists.step()) {
    indexOfBatch.emplace(lists.integer(0), quint32(facts.snapshots.size()));
    facts.snapshots.push_back(lists.day(1));
  }
  if (facts.snapshots.empty()) return;
  Statement states{m_db, u"SELECT batch_id, item_id, open_minor FROM item_state"_s};
  while (states.step()) {
    facts.states.push_back(
        {indexOfBatch.at(states.integer(0)), states.integer(1), states.integer(2)});
  }
}

void ImportRepository::loadMatchings(RawFacts& facts) const {
  std::unordered_map<qint64, size_t> indexes;
  std::unordered_map<qint64, std::pair<qint64, qint64>> creditOf;  // with what it wrote off
  Statement matchings{m_db,
                      u"SELECT id, credit_id, COALESCE(difference_id, 0), COALESCE(returned_id, 0) "
                      "FROM matching WHERE undone = 0 ORDER BY id"_s};
  while (matchings.step()) {
    const qint64 credit = matchings.integer(1);
    const qint64 difference = matchings.integer(2);
    creditOf.emplace(matchings.integer(0), std::pair{credit, difference});
    if (const qint64 returned = matchings.integer(3); returned != 0) {
      const auto& [receipt, writtenOff] = creditOf.at(returned);
      // A return stored by an older program wrote nothing back: it leaves the write-off.
      facts.returns.push_back(
          {credit, receipt, facts.matchings.size(), difference == 0 ? 0 : writtenOff, difference});
      continue;
    }
    indexes.emplace(matchings.integer(0), facts.matchings.size());
    facts.matchings.push_back({credit, difference, {}});
  }
  if (facts.matchings.empty()) return;
  Statement parts{m_db,
                  u"SELECT matching_id, item_id, amount_minor FROM matching_part ORDER BY rowid"_s};
  while (parts.step()) {
    const auto found = indexes.find(parts.integer(0));
    if (found == indexes.end()) continue;
    facts.matchings[found->second].parts.push_back({parts.integer(1), parts.integer(2)});
  }
}

void ImportRepository::applyChanges(qint64 batchId, const std::vector<ItemChange>& changes) {
  Statement record{m_db, u"INSERT INTO item_change (batch_id, item_id, field, before, after) "
                         "VALUES (?, ?, ?, ?, ?)"_s};
  Statement letter{m_db, u"UPDATE item SET letter = ? WHERE id = ?"_s};
  Statement due{m_db, u"UPDATE item SET due_on = ?, due_origin = 0 WHERE id = ?"_s};
  Statement amount{m_db, u"UPDATE item SET amount_minor = ? WHERE id = ?"_s};
  const auto run = [](Statement& statement) {
    statement.step();
    statement.reset();
  };
  for (const auto& change : changes) {
    const QByteArray texts[] = {change.field.toUtf8(), change.before.toUtf8(),
                                change.after.toUtf8()};
    const auto view = [&](int i) {
      return std::string_view{texts[i].constData(), size_t(texts[i].size())};
    };
    record.bind(0, batchId);
    record.bind(1, change.item);
    for (int i = 0; i < 3; ++i) record.bind(2 + i, view(i));
    run(record);
    const bool isAmount = change.field == u"amount"_s;
    auto& update = change.field == u"letter"_s ? letter : isAmount ? amount : due;
    if (isAmount) {
      update.bind(0, change.after.toLongLong());
    } else {
      update.bind(0, view(2));
    }
    update.bind(1, change.item);
    run(update);
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
    const bool isDue = field == u"due"_s;
    const bool isAmount = field == u"amount"_s;
    auto update = m_db.prepare(
        isDue      ? u"UPDATE item SET due_on = :value, due_origin = :origin WHERE id = :id"_s
        : isAmount ? u"UPDATE item SET amount_minor = :value WHERE id = :id"_s
                   : u"UPDATE item SET letter = :value WHERE id = :id"_s);
    update.bindValue(u":id"_s, item);
    update.bindValue(u":value"_s, isAmount ? QVariant{before.toLongLong()}
                                           : QVariant{isDue ? before.section(u'/', 0, 0) : before});
    if (isDue) update.bindValue(u":origin"_s, before.section(u'/', 1, 1).toInt());
    Database::exec(update);
  }
  auto remove = m_db.prepare(u"DELETE FROM item_change WHERE batch_id = :batch"_s);
  remove.bindValue(u":batch"_s, batchId);
  Database::exec(remove);
  return customers;
}

void ImportRepository::storeDerived(const RawFacts& facts, const DerivedFacts& derived,
                                    const QSet<qint64>& customers) {
  const auto ids = storeClearings(facts.items, customers);
  storeAllocations(ids, derived, customers);
  storeOpenAmounts(facts.items);
  storeDifferences(derived, customers);
}

void ImportRepository::storeAllocations(const std::vector<qint64>& ids, const DerivedFacts& derived,
                                        const QSet<qint64>& customers) {
  std::vector<StoredAllocation> wanted;
  for (const auto& draft : derived.allocations) {
    wanted.push_back(
        {ids[draft.debit], ids[draft.credit], draft.amount, draft.effectiveDay, int(draft.source)});
  }
  auto stored = storedAllocations(m_db, ids, customers);
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
    insert.bind(4, qint64{allocation.source});
    insert.step();
    insert.reset();
  }
}

// NOLINTNEXTLINE(readability-function-size,readability-function-cognitive-complexity): one merge
std::vector<qint64> ImportRepository::storeClearings(const std::vector<RawItem>& items,
                                                     const QSet<qint64>& customers) {
  std::vector<qint64> ids;
  ids.reserve(items.size());
  std::vector<StoredClearing> wanted;
  for (size_t i = 0; i < items.size(); ++i) {
    ids.push_back(items[i].id);
    const auto& item = items[i];
    if (item.id != 0) continue;
    wanted.push_back({item.customer, item.account, item.piece, item.amount, item.entryDay,
                      item.open, 0, i, item.provisional});
  }
  std::vector<StoredClearing> stored;
  Statement query{
      m_db, u"SELECT id, customer_id, account_id, number, amount_minor, entry_on, open_minor, "
            "provisional "
            "FROM item WHERE superseded = 0 AND (provisional = 1 OR kind = 8) AND kind = 8"_s};
  while (query.step()) {
    if (!customers.isEmpty() && !customers.contains(query.integer(1))) continue;
    stored.push_back({query.integer(1), query.integer(2), fingerprintOrNone(query.text(3)),
                      query.integer(4), query.day(5), query.integer(6), query.integer(0), 0,
                      query.integer(7) != 0});
  }
  if (wanted.empty() && stored.empty()) return ids;
  std::ranges::sort(wanted, {}, &StoredClearing::key);
  std::ranges::sort(stored, {}, &StoredClearing::key);
  auto known = stored.cbegin();
  std::vector<qint64> gone;
  std::vector<const StoredClearing*> added;
  for (const auto& clearing : wanted) {
    while (known != stored.cend() && known->key() < clearing.key()) gone.push_back((known++)->id);
    if (known != stored.cend() && known->key() == clearing.key()) {
      ids[clearing.index] = known->id;
      if (known->open != clearing.open) {
        m_db.run(
            u"UPDATE item SET open_minor = %1 WHERE id = %2"_s.arg(clearing.open).arg(known->id));
      }
      ++known;
    } else {
      added.push_back(&clearing);
    }
  }
  for (; known != stored.cend(); ++known) gone.push_back(known->id);
  for (const qint64 id : gone) {
    m_db.run(u"DELETE FROM allocation WHERE debit_id = %1 OR credit_id = %1"_s.arg(id));
    m_db.run(u"DELETE FROM item WHERE id = %1"_s.arg(id));
  }
  Statement insert{m_db, uR"(
    INSERT INTO item (customer_id, account_id, journal_id, batch_id, line, kind, number, label,
      entry_on, issued_on, due_on, due_origin, amount_minor, open_minor, provisional)
    SELECT customer_id, account_id, journal_id,
      (SELECT MIN(id) FROM batch WHERE meaning = 'open_items' AND last_on = ?), 0, 8, number, '',
      ?, ?, CASE WHEN ? > 0 THEN due_on ELSE ? END, due_origin, ?, ?, ?
    FROM item WHERE id = ?)"_s};
  for (const auto* clearing : added) {
    char day[10];
    writeIsoDay(clearing->day, day);
    const std::string_view text{day, sizeof day};
    for (const int place : {0, 1, 2, 4}) insert.bind(place, text);
    for (const int place : {3, 5}) insert.bind(place, clearing->amount);
    insert.bind(6, clearing->open);
    insert.bind(7, qint64{clearing->provisional});
    insert.bind(8, items[clearing->index].modelId);
    insert.step();
    insert.reset();
    ids[clearing->index] = insert.lastInsertId();
  }
  return ids;
}

void ImportRepository::storeOpenAmounts(const std::vector<RawItem>& items) {
  Statement update{m_db, u"UPDATE item SET open_minor = ?, superseded = ? WHERE id = ?"_s};
  for (const auto& item : items) {
    const bool same = item.open == item.storedOpen && item.superseded == item.storedSuperseded;
    if (item.id == 0 || same) continue;
    update.bind(0, item.open);
    update.bind(1, qint64{item.superseded});
    update.bind(2, item.id);
    update.step();
    update.reset();
  }
}

void ImportRepository::storeDifferences(const DerivedFacts& derived,
                                        const QSet<qint64>& customers) {
  auto query = m_db.run(u"SELECT id, customer_id FROM item WHERE kind = 7"_s);
  QList<qint64> old;
  while (query.next()) {
    if (customers.isEmpty() || customers.contains(query.value(1).toLongLong())) {
      old.append(query.value(0).toLongLong());
    }
  }
  for (const qint64 id : old) m_db.run(u"DELETE FROM item WHERE id = %1"_s.arg(id));
  for (const auto& difference : derived.differences) {
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
  for (const auto& sql : {u"DELETE FROM item_state WHERE batch_id = :batch"_s,
                          u"DELETE FROM matching_part WHERE item_id IN "
                          "(SELECT id FROM item WHERE batch_id = :batch)"_s}) {
    auto remove = m_db.prepare(sql);
    remove.bindValue(u":batch"_s, batchId);
    Database::exec(remove);
  }
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
      AND NOT EXISTS (SELECT 1 FROM matching m WHERE m.customer_id = customer.id)
      AND NOT EXISTS (SELECT 1 FROM customer_change h WHERE h.customer_id = customer.id)
      AND NOT EXISTS (SELECT 1 FROM promise p WHERE p.customer_id = customer.id)
      AND NOT EXISTS (SELECT 1 FROM phone_call p WHERE p.customer_id = customer.id)
      AND NOT EXISTS (SELECT 1 FROM pause p WHERE p.customer_id = customer.id)
      AND NOT EXISTS (SELECT 1 FROM credit_cover p WHERE p.customer_id = customer.id)
      AND NOT EXISTS (SELECT 1 FROM block_bypass p WHERE p.customer_id = customer.id)
      AND NOT EXISTS (SELECT 1 FROM presented_payment p WHERE p.customer_id = customer.id)
      AND NOT EXISTS (SELECT 1 FROM approval p WHERE p.customer_id = customer.id)
      AND NOT EXISTS (SELECT 1 FROM message p WHERE p.customer_id = customer.id)
      AND NOT EXISTS (SELECT 1 FROM sealed_document p WHERE p.customer_id = customer.id)
      AND NOT EXISTS (SELECT 1 FROM insolvency p WHERE p.customer_id = customer.id)
      AND NOT EXISTS (SELECT 1 FROM hand_over p WHERE p.customer_id = customer.id)
      AND NOT EXISTS (SELECT 1 FROM delivery p WHERE p.customer_id = customer.id)
      AND NOT EXISTS (SELECT 1 FROM credit_cover p WHERE p.customer_id = customer.id)
      AND NOT EXISTS (SELECT 1 FROM block_bypass p WHERE p.customer_id = customer.id)
      AND NOT EXISTS (SELECT 1 FROM audit_log a
                      WHERE a.subject = 'customer' AND a.subject_id = customer.id
                        AND a.undone_by IS NULL AND a.operation NOT LIKE 'undo.%'))"_s);
  customers.bindValue(u":batch"_s, batchId);
  Database::exec(customers);
  // Another import that needs a customer takes it over, and takes it away with its own undo.
  auto keep = m_db.prepare(uR"(
    UPDATE customer SET batch_id = COALESCE(
      (SELECT MIN(i.batch_id) FROM item i WHERE i.customer_id = customer.id),
      (SELECT MIN(d.batch_id) FROM delivery d WHERE d.customer_id = customer.id))
    WHERE batch_id = :batch)"_s);
  keep.bindValue(u":batch"_s, batchId);
  Database::exec(keep);
  m_db.run(u"DELETE FROM account WHERE id NOT IN (SELECT account_id FROM item)"_s);
  m_db.run(u"DELETE FROM journal WHERE id NOT IN (SELECT journal_id FROM item)"_s);
}

// NOLINTNEXTLINE(readability-function-size): one list of questions
QList<QString> ImportRepository::dependents(qint64 batchId) const {
  QList<QString> reasons;
  auto batches = m_db.prepare(uR"(
    SELECT later.id, later.file_name FROM batch later JOIN batch b ON b.id = :batch
    WHERE later.id > b.id AND ((later.meaning = b.meaning AND b.meaning IN ('entries', 'movements'))
        OR (later.meaning IN ('deliveries', 'uninvoiced')
            AND b.meaning IN ('deliveries', 'uninvoiced')))
      AND later.first_on <= b.last_on AND later.last_on >= b.first_on)"_s);
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
  auto matchings = m_db.prepare(uR"(
    SELECT DISTINCT c.code, i.number FROM matching m
    LEFT JOIN matching_part p ON p.matching_id = m.id
    JOIN item i ON i.id IN (m.credit_id, p.item_id)
    JOIN customer c ON c.id = i.customer_id
    WHERE m.undone = 0 AND i.batch_id = :batch AND i.provisional = 0
    ORDER BY c.code, i.number)"_s);
  matchings.bindValue(u":batch"_s, batchId);
  Database::exec(matchings);
  while (matchings.next()) {
    reasons.append(Words::tr("%2 of customer %1 was matched: undo that first.")
                       .arg(matchings.value(0).toString(), matchings.value(1).toString()));
  }
  auto lists = m_db.prepare(uR"(
    SELECT DISTINCT b.id, b.file_name FROM item_state s JOIN item i ON i.id = s.item_id
    JOIN batch b ON b.id = s.batch_id
    WHERE i.batch_id = :batch AND s.batch_id <> :same ORDER BY b.id)"_s);
  lists.bindValue(u":batch"_s, batchId);
  lists.bindValue(u":same"_s, batchId);
  Database::exec(lists);
  while (lists.next()) {
    reasons.append(Words::tr("Import %1 (%2) lists items of this one: undo that first.")
                       .arg(lists.value(0).toString(), lists.value(1).toString()));
  }
  return reasons;
}

qint64 ImportRepository::balanceAt(DayNumber day) const {
  auto query = m_db.prepare(u"SELECT COALESCE(SUM(amount_minor), 0) FROM item "
                            "WHERE superseded = 0 AND provisional = 0 AND entry_on <= :day"_s);
  query.bindValue(u":day"_s, isoDay(toDate(day)));
  Database::exec(query);
  return query.next() ? query.value(0).toLongLong() : 0;
}

}  // namespace encaisse
