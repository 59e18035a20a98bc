#include "core/receivables/snapshot_repository.h"

#include <QHash>
#include <QVariant>
#include <algorithm>

#include "core/base/text_match.h"
#include "core/customers/customer_repository.h"
#include "core/db/statement.h"
#include "core/import/batch_repository.h"
#include "core/ledger/company_repository.h"
#include "core/receivables/chasing_repository.h"
#include "core/receivables/credit_repository.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

const auto itemColumns =
    u"id, customer_id, account_id, kind, due_origin, entry_on, due_on, amount_minor, open_minor"_s;

/// Small dense ids to indexes; -1 where there is none.
class Indexes {
public:
  void set(qint64 id, qint32 index) {
    if (size_t(id) >= m_indexes.size()) m_indexes.resize(size_t(id) + 1 + m_indexes.size() / 2, -1);
    m_indexes[size_t(id)] = index;
  }
  qint32 at(qint64 id) const {
    return id >= 0 && size_t(id) < m_indexes.size() ? m_indexes[size_t(id)] : -1;
  }

private:
  std::vector<qint32> m_indexes;
};

class Loader {
public:
  Loader(const Database& db, QDate since) : m_db{db} { m_snapshot.since = since; }

  Snapshot load() {
    m_snapshot.company = CompanyRepository{m_db}.load();
    loadCustomers();
    loadAccounts();
    if (m_snapshot.since.isValid() && touchesMostItems()) m_snapshot.since = {};
    if (m_snapshot.since.isValid()) {
      loadOpen();
    } else {
      loadAll();
    }
    loadReminders();
    m_snapshot.chasing = loadChasingFacts(
        m_db, [this](qint64 id) { return m_customerIndex.at(id); },
        [this](qint64 id) { return m_itemIndex.at(id); });
    m_snapshot.credit = loadCreditFacts(m_db, [this](qint64 id) { return m_customerIndex.at(id); });
    BatchRepository batches{m_db};
    m_snapshot.control = batches.control();
    const auto all = batches.list();
    const bool hasEntries =
        std::ranges::any_of(all, [](const Batch& batch) { return batch.meaning == u"entries"_s; });
    loadBeyondAccounts(hasEntries);
    for (const auto& batch : all) {
      // Orders say nothing of what was invoiced or paid meanwhile.
      if (isOfDeliveries(batch.meaning)) continue;
      m_snapshot.lastEntryOn = std::max(m_snapshot.lastEntryOn, batch.lastOn);
      const QDate importedOn = QDateTime::fromString(batch.importedAt, Qt::ISODate).date();
      m_snapshot.lastImportOn = std::max(m_snapshot.lastImportOn, importedOn);
    }
    return std::move(m_snapshot);
  }

private:
  /// A reference that leads nowhere: the file was changed by something else than this program.
  [[noreturn]] static void fail() {
    constexpr int corrupt = 11;  // SQLITE_CORRUPT
    throw DbError{databaseError(corrupt, u"dangling reference"_s)};
  }

  void loadCustomers() {
    auto& customers = m_snapshot.customers;
    customers = CustomerRepository{m_db}.list();
    std::vector<std::pair<QString, qsizetype>> names;
    for (qsizetype i = 0; i < customers.size(); ++i) {
      names.emplace_back(foldForSearch(customers[i].name), i);
    }
    std::ranges::sort(names);
    QList<Customer> sorted;
    sorted.reserve(customers.size());
    for (const auto& [name, index] : names) sorted.append(std::move(customers[index]));
    customers = std::move(sorted);
    for (qsizetype i = 0; i < customers.size(); ++i) {
      m_customerIndex.set(customers[i].id, qint32(i));
    }
  }

  /// Where there are entries, what a list of open items settled is not in the accounts either.
  void loadBeyondAccounts(bool hasEntries) {
    Statement query{m_db, u"SELECT entry_on, SUM(CASE WHEN provisional = 1 OR ? = 1 "
                          "THEN amount_minor ELSE 0 END) FROM item "
                          "WHERE superseded = 0 AND (provisional = 1 OR kind = 8) "
                          "GROUP BY entry_on ORDER BY entry_on"_s};
    query.bind(0, qint64{hasEntries});
    qint64 balance = 0;
    while (query.step()) {
      balance += query.integer(1);
      m_snapshot.beyondAccounts.push_back({query.day(0), balance});
    }
  }

  void loadAccounts() {
    Statement query{m_db, u"SELECT id, number FROM account ORDER BY number"_s};
    while (query.step()) {
      const auto number = query.text(1);
      m_accountIndex.set(query.integer(0), qint32(m_snapshot.accounts.size()));
      m_snapshot.accounts.append(QString::fromUtf8(number.data(), qsizetype(number.size())));
    }
  }

  static void bindDay(Statement& statement, const QByteArray& day) {
    statement.bind(0, std::string_view{day.constData(), size_t(day.size())});
  }
  QByteArray since() const { return m_snapshot.since.toString(Qt::ISODate).toLatin1(); }

  /// Reading a long past item by item costs more than reading everything once.
  bool touchesMostItems() const {
    Statement query{m_db, u"SELECT COUNT(*) FROM (SELECT 1 FROM allocation WHERE effective_on > ? "
                          "LIMIT 20000)"_s};
    const QByteArray day = since();
    bindDay(query, day);
    return query.step() && query.integer(0) == 20000;
  }

  void take(const Statement& query) {
    SnapshotItem item;
    item.id = query.integer(0);
    item.customer = m_customerIndex.at(query.integer(1));
    item.account = m_accountIndex.at(query.integer(2));
    item.kind = ItemKind(query.integer(3));
    item.origin = DueOrigin(query.integer(4));
    item.entryDay = query.day(5);
    item.dueDay = query.day(6);
    item.amount = query.integer(7);
    item.open = query.integer(8);
    if (item.customer < 0 || item.account < 0) fail();
    m_itemIndex.set(item.id, 0);
    m_snapshot.items.push_back(item);
  }

  void loadOpen() {
    Statement open{m_db, u"SELECT %1 FROM item WHERE open_minor <> 0"_s.arg(itemColumns)};
    while (open.step()) take(open);
    struct Later {
      qint64 debit, credit, amount;
      DayNumber day;
    };
    std::vector<Later> later;
    Statement allocations{m_db, u"SELECT debit_id, credit_id, amount_minor, effective_on FROM "
                                "allocation WHERE effective_on > ?"_s};
    const QByteArray day = since();
    bindDay(allocations, day);
    while (allocations.step()) {
      later.push_back({allocations.integer(0), allocations.integer(1), allocations.integer(2),
                       allocations.day(3)});
    }
    Statement one{m_db, u"SELECT %1 FROM item WHERE id = ?"_s.arg(itemColumns)};
    for (const auto& allocation : later) {
      for (const qint64 id : {allocation.debit, allocation.credit}) {
        if (m_itemIndex.at(id) >= 0) continue;
        one.bind(0, id);
        if (one.step()) take(one);
        one.reset();
      }
    }
    sortItems();
    for (const auto& allocation : later) {
      addAllocation(allocation.debit, allocation.credit, allocation.amount, allocation.day);
    }
  }

  void loadAll() {
    Statement all{m_db, u"SELECT %1 FROM item WHERE superseded = 0"_s.arg(itemColumns)};
    while (all.step()) take(all);
    sortItems();
    Statement allocations{
        m_db, u"SELECT debit_id, credit_id, amount_minor, effective_on FROM allocation"_s};
    while (allocations.step()) {
      addAllocation(allocations.integer(0), allocations.integer(1), allocations.integer(2),
                    allocations.day(3));
    }
  }

  void addAllocation(qint64 debit, qint64 credit, qint64 amount, DayNumber day) {
    const qint32 debitIndex = m_itemIndex.at(debit);
    const qint32 creditIndex = m_itemIndex.at(credit);
    if (debitIndex < 0 || creditIndex < 0) fail();
    m_snapshot.allocations.push_back({quint32(debitIndex), quint32(creditIndex), amount, day});
  }

  void sortItems() {
    auto& items = m_snapshot.items;
    const auto key = [](const SnapshotItem& item) {
      return std::tuple{item.customer, item.entryDay, item.id};
    };
    if (!std::ranges::is_sorted(items, {}, key)) std::ranges::sort(items, {}, key);
    for (size_t i = 0; i < items.size(); ++i) m_itemIndex.set(items[i].id, qint32(i));
  }

  void loadReminders() {
    Statement query{m_db, u"SELECT ri.item_id, ri.level, r.sent_on FROM reminder_item ri "
                          "JOIN sent_reminder r ON r.id = ri.reminder_id"_s};
    while (query.step()) {
      const qint32 index = m_itemIndex.at(query.integer(0));
      if (index < 0) continue;  // settled, and not needed for these days
      m_snapshot.reminders.push_back({quint32(index), int(query.integer(1)), query.day(2)});
    }
  }

  const Database& m_db;
  Snapshot m_snapshot;
  Indexes m_customerIndex;
  Indexes m_accountIndex;
  Indexes m_itemIndex;
};

}  // namespace

Snapshot loadSnapshot(const Database& db, QDate since) { return Loader{db, since}.load(); }

}  // namespace encaisse
