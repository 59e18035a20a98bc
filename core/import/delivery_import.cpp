#include "core/import/delivery_import.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>
#include <algorithm>
#include <string>
#include <unordered_map>

#include "core/base/utf8_text.h"
#include "core/customers/customer_repository.h"
#include "core/import/batch_repository.h"
#include "core/import/import_repository.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(DeliveryImport)
};

constexpr qsizetype keptChanges = 1000;

std::string keyOf(qint64 customer, bool isOrder, std::string_view number) {
  return std::to_string(customer) + (isOrder ? 'o' : 'd') + std::string{number};
}

class Writer {
public:
  Writer(Database& db, const DeliveryTable& table, Batch batch, ImportPreview preview)
      : m_db{db}, m_table{table}, m_batch{std::move(batch)}, m_preview{std::move(preview)},
        m_batches{db}, m_deliveries{db}, m_stored{m_deliveries.list()}, m_isList{m_batch.meaning ==
                                                                                 u"uninvoiced"_s} {}

  ImportPreview store() {
    describeFile();
    m_isLast = m_isList && isLastList();
    holdOddList();
    m_preview.batchId = m_batches.insert(m_batch);
    const auto customers = storeCustomers();
    std::unordered_map<std::string, size_t> known;
    for (size_t i = 0; i < m_stored.size(); ++i) {
      const auto& stored = m_stored[i];
      known.emplace(keyOf(stored.customer, stored.isOrder, stored.number.toStdString()), i);
    }
    m_isListed.assign(m_stored.size(), false);
    for (size_t i = 0; i < m_table.rows.size(); ++i) {
      const auto& row = m_table.rows[i];
      const auto found = known.find(keyOf(customers[i], row.isOrder, row.number));
      if (found == known.end()) {
        add(row, customers[i]);
      } else {
        m_isListed[found->second] = true;
        compare(row, m_stored[found->second]);
      }
    }
    if (m_isLast) noteAbsent();
    m_deliveries.insert(m_preview.batchId, m_new);
    m_deliveries.change(m_preview.batchId, m_before, m_after);
    m_batches.updateCounts(m_preview.batchId, m_preview.added.count, qint64(m_after.size()));
    return std::move(m_preview);
  }

private:
  void describeFile() {
    DayNumber first = 0;
    DayNumber last = 0;
    for (const auto& row : m_table.rows) {
      if (first == 0 || row.day < first) first = row.day;
      last = std::max(last, row.day);
      (row.isOrder ? m_preview.orders : m_preview.deliveries).add(row.amount);
    }
    m_batch.firstOn = toDate(first);
    if (!m_isList) m_batch.lastOn = toDate(last);
    m_batch.rowCount = m_preview.rows = m_table.rowCount;
    m_preview.firstOn = m_batch.firstOn;
    m_preview.lastOn = m_batch.lastOn;
    m_preview.issues = m_table.issues;
    m_preview.issueCount = m_table.issueCount;
    m_preview.leftOut.count = m_table.rejectedCount;
  }

  bool isLastList() const {
    const auto batches = m_batches.list();
    return std::ranges::none_of(batches, [&](const Batch& batch) {
      return batch.meaning == m_batch.meaning && batch.lastOn > m_batch.lastOn;
    });
  }

  /// What a list does not show counts as invoiced: so nothing of it may be unread, and its day and
  /// length must be believable.
  void holdOddList() {
    if (!m_isLast) return;
    const DayNumber day = dayNumber(m_batch.lastOn);
    const auto isLate = [day](const DeliveryRow& row) { return row.day > day; };
    const auto late = int(std::ranges::count_if(m_table.rows, isLate));
    const auto open = std::ranges::count_if(
        m_stored, [](const StoredDelivery& stored) { return stored.state.invoice.isEmpty(); });
    constexpr qint64 percentKept = 60;
    if (m_table.rejectedCount > 0) {
      m_preview.held = Words::tr("%n line(s) of this list cannot be read: what they show would "
                                 "count as invoiced.",
                                 nullptr, int(m_table.rejectedCount));
    } else if (late > 0) {
      m_preview.held = Words::tr("%n line(s) of this list are dated after its day, %1. Is it the "
                                 "right day?",
                                 nullptr, late)
                           .arg(isoDay(m_batch.lastOn));
    } else if (qint64(m_table.rows.size()) * 100 < open * percentKept) {
      m_preview.held = Words::tr("This list shows %1 orders and deliveries, and %2 are known that "
                                 "are not invoiced. All that it does not show would count as "
                                 "invoiced.")
                           .arg(m_table.rows.size())
                           .arg(open);
    }
  }

  /// @return the customer of each row
  std::vector<qint64> storeCustomers() {
    ImportRepository items{m_db};
    std::vector<CodeName> names;
    std::unordered_map<std::string_view, size_t> numbers;
    std::vector<size_t> numberOf;
    for (const auto& row : m_table.rows) {
      const auto [found, isNew] = numbers.try_emplace(row.customerCode, names.size());
      if (isNew) names.push_back({std::string{row.customerCode}, std::string{row.customerName}});
      numberOf.push_back(found->second);
    }
    const auto before = items.customerIds();
    const auto ids = items.storeCustomers(names, m_preview.batchId);
    m_preview.customers = qint64(names.size());
    m_preview.newCustomers = std::ranges::count_if(
        names, [&](const CodeName& name) { return !before.contains(toQString(name.code)); });
    for (const auto& customer : CustomerRepository{m_db}.list()) {
      m_customers.insert(customer.id, {customer.code, customer.name});
    }
    std::vector<qint64> customers;
    customers.reserve(numberOf.size());
    for (const size_t number : numberOf) customers.push_back(ids[number]);
    return customers;
  }

  void add(const DeliveryRow& row, qint64 customer) {
    StoredDelivery delivery{0,
                            customer,
                            row.isOrder,
                            toQString(row.number),
                            {row.day, row.amount, toQString(row.invoice), row.invoicedDay},
                            row.line};
    m_preview.added.add(row.amount);
    show(delivery, std::nullopt);
    m_new.push_back(std::move(delivery));
  }

  void compare(const DeliveryRow& row, const StoredDelivery& known) {
    m_preview.known.add(row.amount);
    if (m_isList && !m_isLast) return;
    auto after = known.state;
    after.day = row.day;
    after.amount = row.amount;
    const bool isNamed = !row.invoice.empty() && row.invoice != unknownInvoice;
    if (isNamed || (!row.invoice.empty() && after.invoice.isEmpty())) {
      after.invoice = toQString(row.invoice);
    }
    if (row.invoicedDay != 0) after.invoicedDay = row.invoicedDay;
    if (m_isList && row.invoice.empty()) {
      after.invoice.clear();
      after.invoicedDay = 0;
    }
    if (after != known.state) change(known, after);
  }

  void noteAbsent() {
    const DayNumber day = dayNumber(m_batch.lastOn);
    for (size_t i = 0; i < m_stored.size(); ++i) {
      const auto& stored = m_stored[i];
      if (m_isListed[i] || !stored.state.invoice.isEmpty() || stored.state.day > day) continue;
      auto after = stored.state;
      after.invoice = toQString(unknownInvoice);
      m_preview.missing.add(after.amount);
      change(stored, after);
    }
  }

  void change(const StoredDelivery& before, const DeliveryState& state) {
    auto after = before;
    after.state = state;
    m_preview.changed.add(state.amount);
    if (before.state.invoice.isEmpty() && !state.invoice.isEmpty()) {
      m_preview.cleared.add(state.amount);
    }
    show(after, before.state);
    m_before.push_back(before);
    m_after.push_back(std::move(after));
  }

  void show(const StoredDelivery& delivery, const std::optional<DeliveryState>& before) {
    if (m_preview.deliveryChanges.size() >= keptChanges) return;
    const auto& [code, name] = m_customers[delivery.customer];
    m_preview.deliveryChanges.append(
        {code, name, delivery.isOrder, delivery.number, before, delivery.state});
  }

  Database& m_db;
  const DeliveryTable& m_table;
  Batch m_batch;
  ImportPreview m_preview;
  BatchRepository m_batches;
  DeliveryRepository m_deliveries;
  std::vector<StoredDelivery> m_stored;
  bool m_isList;
  bool m_isLast = false;  ///< a list, and none of a later day is known
  std::vector<bool> m_isListed;
  std::vector<StoredDelivery> m_new;
  std::vector<StoredDelivery> m_before;
  std::vector<StoredDelivery> m_after;
  QHash<qint64, std::pair<QString, QString>> m_customers;  ///< code and name by id
};

}  // namespace

ImportPreview storeDeliveries(Database& db, const DeliveryTable& table, Batch batch,
                              ImportPreview preview) {
  return Writer{db, table, std::move(batch), std::move(preview)}.store();
}

}  // namespace encaisse
