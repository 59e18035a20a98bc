#include "core/promises/promise_state.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "core/base/contracts.h"
#include "core/ledger/setting_service.h"
#include "core/receivables/open_items.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

constexpr quint32 noItem = 0xffffffff;

/// Money that reached an item on a day, as far as no promise counted it yet.
struct Receipt {
  quint32 debit = 0;
  quint32 credit = 0;
  DayNumber day = 0;
  qint64 left = 0;
};

/// One dated amount of one promise.
struct Part {
  size_t promise = 0;
  DayNumber dueDay = 0;
  DayNumber lastDay = 0;  ///< in time up to here
  qint64 missingInTime = 0;
  qint64 missing = 0;
  DayNumber coveredDay = 0;
};

/// Credits that may settle a promised item as money does.
bool isPayment(ItemKind kind) { return kind != ItemKind::CreditNote && kind != ItemKind::WriteOff; }

/// The promises of one customer and the money that came to its items.
class CustomerPromises {
public:
  CustomerPromises(const Snapshot& snapshot, DayNumber day, int graceDays)
      : m_snapshot{snapshot}, m_day{day}, m_grace{graceDays} {}

  void addPromise(size_t index) {
    const auto& promise = fact(index);
    if (promise.madeDay > m_day || isCancelled(promise)) return;
    for (const auto& part : promise.parts) {
      m_parts.push_back({index, part.dueDay, part.dueDay + m_grace, part.amount, part.amount, 0});
    }
  }
  /// A payment that nobody allocated: it may be for any of the promises.
  void addFreePayment(const SnapshotItem& payment, qint64 amount) {
    m_receipts.push_back({noItem, noItem, payment.entryDay, amount});
  }
  void addReceipt(const SnapshotAllocation& allocation) {
    if (allocation.amount > 0) {
      m_receipts.push_back(
          {allocation.debit, allocation.credit, allocation.effectiveDay, allocation.amount});
    } else {
      m_returned.push_back(allocation);
    }
  }

  void settle() {
    takeBackReturned();
    std::ranges::sort(m_receipts, {}, [](const Receipt& receipt) {
      return std::tuple{receipt.day, receipt.debit, receipt.credit};
    });
    std::ranges::sort(m_parts, {}, [this](const Part& part) {
      return std::tuple{part.dueDay, fact(part.promise).madeDay, part.promise};
    });
    for (auto& receipt : m_receipts) countInTime(receipt);
    for (auto& receipt : m_receipts) countLate(receipt);
  }

  void writeTo(std::vector<PromiseStatus>& states) const {
    for (const auto& part : m_parts) {
      auto& status = states[part.promise];
      const qint64 amount = promisedAmount(part);
      status.paid += amount - part.missing;
      status.paidInTime += amount - part.missingInTime;
      if (m_day > part.lastDay || part.missingInTime == 0) {
        status.due += amount;
        status.keptOfDue += amount - part.missingInTime;
      }
      if (m_day > part.lastDay) status.missed += part.missing;
      if (part.missingInTime > 0 && m_day > part.lastDay) {
        status.state = PromiseState::Broken;
        const DayNumber brokenDay = part.lastDay + 1;
        status.decidedDay =
            status.decidedDay == 0 ? brokenDay : std::min(status.decidedDay, brokenDay);
      } else if (part.missing > 0 && status.nextDay == 0) {
        status.nextDay = part.dueDay;
        status.nextAmount = part.missing;
      }
    }
    for (const auto& part : m_parts) {
      auto& status = states[part.promise];
      if (status.state == PromiseState::Broken && status.paidInTime > 0) {
        status.state = PromiseState::PartlyKept;
      } else if (status.state != PromiseState::Broken && status.paidInTime == status.promised) {
        status.state = PromiseState::Kept;
        status.decidedDay = std::max(status.decidedDay, part.coveredDay);
      }
    }
  }

private:
  const PromiseFact& fact(size_t index) const { return m_snapshot.chasing.promises[index]; }
  bool isCancelled(const PromiseFact& promise) const {
    return promise.cancelledDay != 0 && promise.cancelledDay <= m_day;
  }

  qint64 promisedAmount(const Part& part) const {
    for (const auto& promised : fact(part.promise).parts) {
      if (promised.dueDay == part.dueDay) return promised.amount;
    }
    return 0;
  }

  void takeBackReturned() {
    for (const auto& back : m_returned) {
      qint64 left = -back.amount;
      for (auto& receipt : m_receipts) {
        if (receipt.debit != back.debit || receipt.credit != back.credit) continue;
        const qint64 taken = std::min(left, receipt.left);
        receipt.left -= taken;
        left -= taken;
      }
    }
  }

  bool concerns(const Part& part, const Receipt& receipt) const {
    const auto& promise = fact(part.promise);
    if (receipt.day < promise.madeDay) return false;
    if (receipt.debit == noItem) return true;
    if (promise.items.empty()) {
      return m_snapshot.items[receipt.debit].entryDay <= promise.madeDay;
    }
    return std::ranges::find(promise.items, receipt.debit) != promise.items.end();
  }

  void countInTime(Receipt& receipt) {
    for (auto& part : m_parts) {
      if (receipt.left == 0) return;
      if (receipt.day > part.lastDay || !concerns(part, receipt)) continue;
      const qint64 taken = std::min(receipt.left, part.missingInTime);
      receipt.left -= taken;
      part.missingInTime -= taken;
      part.missing -= taken;
      if (taken > 0 && part.missingInTime == 0) part.coveredDay = receipt.day;
    }
  }

  void countLate(Receipt& receipt) {
    for (auto& part : m_parts) {
      if (receipt.left == 0) return;
      if (!concerns(part, receipt)) continue;
      const qint64 taken = std::min(receipt.left, part.missing);
      receipt.left -= taken;
      part.missing -= taken;
    }
  }

  const Snapshot& m_snapshot;
  DayNumber m_day;
  int m_grace;
  std::vector<Part> m_parts;
  std::vector<Receipt> m_receipts;
  std::vector<SnapshotAllocation> m_returned;
};

}  // namespace

QString toKey(PromiseState state) {
  switch (state) {
    case PromiseState::Running: return u"running"_s;
    case PromiseState::Kept: return u"kept"_s;
    case PromiseState::PartlyKept: return u"partly_kept"_s;
    case PromiseState::Broken: return u"broken"_s;
    case PromiseState::Cancelled: return u"cancelled"_s;
  }
  EXPECTS(false);
}

int graceDaysOf(const Snapshot& snapshot) {
  return settingObject(snapshot.chasing.settings.value(u"gate"_s))[u"promiseGraceDays"_s].toInt(
      defaultGraceDays);
}

std::vector<PromiseStatus> promiseStatesAt(const Snapshot& snapshot, QDate day, int graceDays) {
  const auto& promises = snapshot.chasing.promises;
  std::vector<PromiseStatus> states(promises.size());
  if (promises.empty()) return states;
  EXPECTS(!snapshot.since.isValid());
  const DayNumber today = dayNumber(day);
  std::map<qint32, CustomerPromises> customers;
  for (size_t i = 0; i < promises.size(); ++i) {
    for (const auto& part : promises[i].parts) states[i].promised += part.amount;
    if (promises[i].cancelledDay != 0 && promises[i].cancelledDay <= today) {
      states[i].state = PromiseState::Cancelled;
      states[i].decidedDay = promises[i].cancelledDay;
    }
    customers.try_emplace(promises[i].customer, snapshot, today, graceDays)
        .first->second.addPromise(i);
  }
  for (const auto& allocation : snapshot.allocations) {
    if (allocation.effectiveDay > today) continue;
    if (!isPayment(snapshot.items[allocation.credit].kind)) continue;
    const auto found = customers.find(snapshot.items[allocation.debit].customer);
    if (found != customers.end()) found->second.addReceipt(allocation);
  }
  for (const auto& [index, open] : openItemsAt(snapshot, day)) {
    const auto& item = snapshot.items[index];
    if (open >= 0 || item.kind != ItemKind::Payment) continue;
    const auto found = customers.find(item.customer);
    if (found != customers.end()) found->second.addFreePayment(item, -open);
  }
  for (auto& [customer, its] : customers) {
    its.settle();
    its.writeTo(states);
  }
  return states;
}

int PromiseRecord::keptBasisPoints() const {
  constexpr qint64 whole = 10'000;
  return promised > 0 ? int((kept * whole + promised / 2) / promised) : 0;
}

std::vector<PromiseRecord> promiseRecords(const Snapshot& snapshot,
                                          const std::vector<PromiseStatus>& states) {
  std::vector<PromiseRecord> records(size_t(snapshot.customers.size()));
  for (size_t i = 0; i < states.size(); ++i) {
    const auto& status = states[i];
    if (status.state == PromiseState::Running || status.state == PromiseState::Cancelled) continue;
    auto& record = records[size_t(snapshot.chasing.promises[i].customer)];
    record.promised += status.due;
    record.kept += status.keptOfDue;
    ++record.decided;
    if (status.state != PromiseState::Kept) ++record.broken;
  }
  return records;
}

}  // namespace encaisse
