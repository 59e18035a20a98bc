#pragma once

#include <algorithm>
#include <numeric>

#include "core/receivables/snapshot.h"

namespace encaisse {

inline QDate day(const char* iso) {
  return QDate::fromString(QString::fromLatin1(iso), Qt::ISODate);
}

/// Makes a Snapshot by hand for tests. Give customers in the order of their names; items in any
/// order, each under the handle that its method returns. Amounts are in minor units and positive.
class SnapshotBuilder {
public:
  SnapshotBuilder() { m_snapshot.accounts = {QStringLiteral("411000")}; }

  Company& company() { return m_snapshot.company; }
  Customer& at(int customer) { return m_snapshot.customers[customer]; }

  int customer(const QString& code, const QString& name) {
    Customer customer;
    customer.id = 101 + m_snapshot.customers.size();
    customer.code = code;
    customer.name = name;
    m_snapshot.customers.append(customer);
    return int(m_snapshot.customers.size()) - 1;
  }

  int invoice(int customer, QDate entryOn, QDate dueOn, qint64 amount,
              DueOrigin origin = DueOrigin::Given) {
    return add(customer, ItemKind::Invoice, entryOn, dueOn, amount, origin);
  }
  int creditNote(int customer, QDate on, qint64 amount) {
    return add(customer, ItemKind::CreditNote, on, on, -amount, DueOrigin::Given);
  }
  int payment(int customer, QDate on, qint64 amount) {
    return add(customer, ItemKind::Payment, on, on, -amount, DueOrigin::Given);
  }
  int returned(int customer, QDate on, qint64 amount) {
    return add(customer, ItemKind::ReturnedPayment, on, on, amount, DueOrigin::Given);
  }
  /// A payment that is allocated to the item at once.
  int pay(int debit, QDate on, qint64 amount) {
    const int credit = payment(item(debit).customer, on, amount);
    allocate(debit, credit, amount);
    return credit;
  }
  void allocate(int debit, int credit, qint64 amount) {
    item(debit).open -= amount;
    item(credit).open += amount;
    const DayNumber day = std::max(item(debit).entryDay, item(credit).entryDay);
    m_snapshot.allocations.push_back({quint32(debit), quint32(credit), amount, day});
  }
  void reminded(int debit, int level, QDate on) {
    m_snapshot.reminders.push_back({quint32(debit), level, dayNumber(on)});
  }
  void importedOn(QDate day) { m_snapshot.lastImportOn = day; }

  Snapshot build() const {
    Snapshot result = m_snapshot;
    std::vector<quint32> order(result.items.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::stable_sort(order, [this](quint32 a, quint32 b) {
      const auto& x = m_snapshot.items[a];
      const auto& y = m_snapshot.items[b];
      return std::pair{x.customer, x.entryDay} < std::pair{y.customer, y.entryDay};
    });
    std::vector<quint32> placeOf(order.size());
    for (size_t i = 0; i < order.size(); ++i) {
      result.items[i] = m_snapshot.items[order[i]];
      placeOf[order[i]] = quint32(i);
    }
    for (auto& allocation : result.allocations) {
      allocation.debit = placeOf[allocation.debit];
      allocation.credit = placeOf[allocation.credit];
    }
    for (auto& mark : result.reminders) mark.item = placeOf[mark.item];
    for (const auto& item : result.items) {
      result.lastEntryOn = std::max(result.lastEntryOn, toDate(item.entryDay));
    }
    return result;
  }

private:
  int add(int customer, ItemKind kind, QDate entryOn, QDate dueOn, qint64 amount,
          DueOrigin origin) {
    SnapshotItem item;
    item.id = 1001 + qint64(m_snapshot.items.size());
    item.amount = item.open = amount;
    item.customer = customer;
    item.entryDay = dayNumber(entryOn);
    item.dueDay = dayNumber(dueOn);
    item.kind = kind;
    item.origin = origin;
    m_snapshot.items.push_back(item);
    return int(m_snapshot.items.size()) - 1;
  }
  SnapshotItem& item(int handle) { return m_snapshot.items[size_t(handle)]; }

  Snapshot m_snapshot;
};

}  // namespace encaisse
