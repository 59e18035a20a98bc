#include "core/indicators/key_figures.h"

#include <algorithm>

#include "core/base/contracts.h"
#include "core/receivables/open_items.h"

namespace encaisse {
namespace {

/// Invoices less credit notes with an entry day in (day - dsoWindowDays, day].
qint64 salesOfWindow(const Snapshot& snapshot, DayNumber day) {
  qint64 sales = 0;
  for (const auto& item : snapshot.items) {
    const bool inWindow = item.entryDay <= day && item.entryDay > day - dsoWindowDays;
    if (isSale(item.kind) && inWindow) sales += item.amount;
  }
  return sales;
}

void addOpenItems(KeyFigures& figures, const Snapshot& snapshot) {
  qint32 lastLate = -1;  // items come by customer
  for (const auto& [index, open] : openItemsAt(snapshot, figures.asOf)) {
    if (open < 0) {
      figures.credits += open;
      continue;
    }
    figures.debits += open;
    const auto& item = snapshot.items[index];
    if (item.dueDay >= dayNumber(figures.asOf)) continue;
    figures.overdue += open;
    if (item.customer != lastLate) ++figures.lateCustomers;
    lastLate = item.customer;
  }
  figures.outstanding = figures.debits + figures.credits;
}

/// Adds up the facts by the month from which on they count.
class MonthSums {
public:
  MonthSums(const Snapshot& snapshot, QDate asOf, int months) {
    for (int back = months - 1; back >= 0; --back) {
      m_days.push_back(dayNumber(asOf.addMonths(-back)));
    }
    m_sums.resize(m_days.size());
    for (const auto& item : snapshot.items) addItem(item);
    for (const auto& allocation : snapshot.allocations) {
      const auto& debit = snapshot.items[allocation.debit];
      const DayNumber from = std::max(allocation.effectiveDay, overdueFrom(debit));
      if (auto* sums = monthOf(from)) sums->overdue -= allocation.amount;
    }
  }

  QList<MonthFigures> figures() const {
    QList<MonthFigures> all;
    Sums sums;
    for (size_t i = 0; i < m_days.size(); ++i) {
      sums.outstanding += m_sums[i].outstanding;
      sums.overdue += m_sums[i].overdue;
      sums.sales += m_sums[i].sales;
      sums.lastEntry = std::max(sums.lastEntry, m_sums[i].lastEntry);
      const bool hasFacts = m_firstEntry != 0 && m_firstEntry <= m_days[i];
      if (hasFacts || i + 1 == m_days.size()) all.append(figuresOf(sums, m_days[i]));
    }
    return all;
  }

private:
  struct Sums {
    qint64 outstanding = 0;
    qint64 overdue = 0;
    qint64 sales = 0;
    DayNumber lastEntry = 0;
  };

  static DayNumber overdueFrom(const SnapshotItem& item) {
    return std::max(item.entryDay, item.dueDay + 1);
  }

  /// The first asked day that sees what happened on @p day; null after the last.
  Sums* monthOf(DayNumber day) {
    const auto month = std::ranges::lower_bound(m_days, day);
    return month == m_days.end() ? nullptr : &m_sums[size_t(month - m_days.begin())];
  }

  void addItem(const SnapshotItem& item) {
    auto* booked = monthOf(item.entryDay);
    if (booked == nullptr) return;
    if (m_firstEntry == 0 || item.entryDay < m_firstEntry) m_firstEntry = item.entryDay;
    booked->lastEntry = std::max(booked->lastEntry, item.entryDay);
    // Allocations move nothing in the balance: what they take from a debit they take from a credit.
    booked->outstanding += item.amount;
    if (isSale(item.kind)) {
      booked->sales += item.amount;
      if (auto* gone = monthOf(item.entryDay + dsoWindowDays)) gone->sales -= item.amount;
    }
    if (item.amount < 0) return;
    if (auto* late = monthOf(overdueFrom(item))) late->overdue += item.amount;
  }

  MonthFigures figuresOf(const Sums& sums, DayNumber day) const {
    MonthFigures figures{toDate(day), sums.outstanding, sums.overdue, DsoState::NoSales, {}};
    figures.dsoState = dsoState({m_firstEntry, sums.lastEntry}, sums.sales, day);
    if (figures.dsoState == DsoState::Known) {
      figures.dsoTenths = daysOfSales(sums.outstanding, sums.sales);
    }
    return figures;
  }

  std::vector<DayNumber> m_days;
  std::vector<Sums> m_sums;
  DayNumber m_firstEntry = 0;
};

}  // namespace

KeyFigures buildKeyFigures(const Snapshot& snapshot, QDate asOf) {
  EXPECTS(!snapshot.since.isValid());
  const DayNumber day = dayNumber(asOf);
  KeyFigures figures;
  figures.asOf = asOf;
  addOpenItems(figures, snapshot);
  figures.overduePermille = permille(figures.overdue, figures.debits);
  figures.windowSales = salesOfWindow(snapshot, day);
  figures.dsoState = dsoState(entriesUntil(snapshot, day), figures.windowSales, day);
  if (figures.dsoState == DsoState::Known) {
    figures.dsoTenths = daysOfSales(figures.outstanding, figures.windowSales);
  }
  return figures;
}

QList<MonthFigures> figuresByMonth(const Snapshot& snapshot, QDate asOf, int months) {
  EXPECTS(months >= 1 && months <= 120);
  EXPECTS(!snapshot.since.isValid());
  return MonthSums{snapshot, asOf, months}.figures();
}

QList<LatePayer> topLatePayers(const Snapshot& snapshot, QDate asOf, int count) {
  EXPECTS(count >= 0);
  const DayNumber day = dayNumber(asOf);
  QList<LatePayer> payers;
  qint64 total = 0;
  for (const auto& [index, open] : openItemsAt(snapshot, asOf)) {
    const auto& item = snapshot.items[index];
    if (open < 0 || item.dueDay >= day) continue;
    if (payers.isEmpty() || payers.last().customer != item.customer) {
      payers.append(LatePayer{.customer = item.customer});
    }
    auto& payer = payers.last();
    payer.overdue += open;
    payer.oldestDaysLate = std::max(payer.oldestDaysLate, qint64{day - item.dueDay});
    total += open;
  }
  // Customers are in the order of their names already.
  std::ranges::stable_sort(payers, std::ranges::greater{}, &LatePayer::overdue);
  if (payers.size() > count) payers.resize(count);
  qint64 cumulative = 0;
  for (auto& payer : payers) {
    cumulative += payer.overdue;
    payer.cumulativePermille = permille(cumulative, total);
  }
  return payers;
}

QList<WeekReceipts> receiptsByWeek(const Snapshot& snapshot, QDate asOf, int weeks) {
  EXPECTS(weeks >= 1 && weeks <= 104);
  const QDate thisMonday = asOf.addDays(1 - asOf.dayOfWeek());
  const QDate firstMonday = thisMonday.addDays(-7 * weeks);
  QList<WeekReceipts> receipts;
  for (int i = 0; i < weeks; ++i) {
    const QDate monday = firstMonday.addDays(7 * i);
    receipts.append({monday, monday.addDays(6), 0});
  }
  const DayNumber first = dayNumber(firstMonday);
  const DayNumber end = dayNumber(thisMonday);
  for (const auto& item : snapshot.items) {
    const bool isReceipt = item.kind == ItemKind::Payment || item.kind == ItemKind::ReturnedPayment;
    if (!isReceipt || item.entryDay < first || item.entryDay >= end) continue;
    receipts[(item.entryDay - first) / 7].received -= item.amount;
  }
  return receipts;
}

}  // namespace encaisse
