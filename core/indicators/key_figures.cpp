#include "core/indicators/key_figures.h"

#include <algorithm>
#include <limits>

#include "core/base/contracts.h"

namespace encaisse {
namespace {

struct EntrySpan {
  DayNumber first = 0;  ///< 0: no entry by the day
  DayNumber last = 0;
};

EntrySpan entriesUntil(const Snapshot& snapshot, DayNumber day) {
  EntrySpan span;
  for (const auto& item : snapshot.items) {
    if (item.entryDay > day) continue;
    if (span.first == 0 || item.entryDay < span.first) span.first = item.entryDay;
    span.last = std::max(span.last, item.entryDay);
  }
  return span;
}

/// Invoices less credit notes with an entry day in (day - dsoWindowDays, day].
qint64 salesOfWindow(const Snapshot& snapshot, DayNumber day) {
  qint64 sales = 0;
  for (const auto& item : snapshot.items) {
    const bool isSale = item.kind == ItemKind::Invoice || item.kind == ItemKind::CreditNote;
    const bool inWindow = item.entryDay <= day && item.entryDay > day - dsoWindowDays;
    if (isSale && inWindow) sales += item.amount;
  }
  return sales;
}

DsoState dsoState(const EntrySpan& entries, qint64 sales, DayNumber day) {
  if (entries.first == 0 || entries.first > day - dsoWindowDays + 1) {
    return DsoState::HistoryTooShort;
  }
  if (entries.last < day - dsoStaleDays) return DsoState::FactsTooOld;
  return sales > 0 ? DsoState::Known : DsoState::NoSales;
}

/// numerator × factor ÷ denominator, rounded half up, without leaving 64 bits on the way.
qint64 scaled(qint64 numerator, qint64 factor, qint64 denominator) {
  EXPECTS(denominator > 0 && factor > 0);
  const qint64 whole = numerator / denominator;
  qint64 rest = numerator % denominator;
  while (denominator > std::numeric_limits<qint64>::max() / (4 * factor)) {
    denominator /= 2;
    rest /= 2;
  }
  const qint64 twice = 2 * rest * factor + denominator;
  const qint64 floored = twice >= 0 ? twice / (2 * denominator)
                                    : -((-twice + 2 * denominator - 1) / (2 * denominator));
  return whole * factor + floored;
}

void addOpenItems(KeyFigures& figures, const Snapshot& snapshot, const CashForecast& forecast) {
  const DayNumber day = dayNumber(figures.asOf);
  qint32 lastLate = -1;  // items come by customer
  for (const auto& item : forecast.items) {
    if (item.dueDay < day) {
      figures.overdue += item.open;
      const qint32 customer = snapshot.items[item.item].customer;
      if (customer != lastLate) ++figures.lateCustomers;
      lastLate = customer;
    }
    if (item.expectedDay < day) {
      figures.laterThanUsual += item.open;
    } else if (item.expectedDay <= day + soonDays) {
      figures.expectedSoon += item.open;
    }
  }
}

}  // namespace

int permille(qint64 part, qint64 whole) { return whole == 0 ? 0 : int(scaled(part, 1000, whole)); }

KeyFigures buildKeyFigures(const Snapshot& snapshot, QDate asOf) {
  const auto forecast = forecastCash(snapshot, asOf, 1);
  const DayNumber day = dayNumber(asOf);
  KeyFigures figures;
  figures.asOf = asOf;
  figures.debits = forecast.debits;
  figures.credits = forecast.credits;
  figures.outstanding = forecast.debits + forecast.credits;
  addOpenItems(figures, snapshot, forecast);
  figures.overduePermille = permille(figures.overdue, figures.debits);
  figures.windowSales = salesOfWindow(snapshot, day);
  figures.dsoState = dsoState(entriesUntil(snapshot, day), figures.windowSales, day);
  if (figures.dsoState == DsoState::Known) {
    figures.dsoTenths = int(scaled(figures.outstanding, dsoWindowDays * 10, figures.windowSales));
  }
  return figures;
}

QList<KeyFigures> keyFiguresByMonth(const Snapshot& snapshot, QDate asOf, int months) {
  EXPECTS(months >= 1);
  const DayNumber firstEntry = entriesUntil(snapshot, dayNumber(asOf)).first;
  QList<KeyFigures> figures;
  for (int back = months - 1; back >= 1; --back) {
    const QDate day = asOf.addMonths(-back);
    if (firstEntry != 0 && firstEntry <= dayNumber(day)) {
      figures.append(buildKeyFigures(snapshot, day));
    }
  }
  figures.append(buildKeyFigures(snapshot, asOf));
  return figures;
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
    const bool isReceipt =
        item.kind == ItemKind::Payment || item.kind == ItemKind::ReturnedPayment;
    if (!isReceipt || item.entryDay < first || item.entryDay >= end) continue;
    receipts[(item.entryDay - first) / 7].received -= item.amount;
  }
  return receipts;
}

}  // namespace encaisse
