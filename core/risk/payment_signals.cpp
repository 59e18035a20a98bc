#include "core/risk/payment_signals.h"

#include <algorithm>
#include <cmath>
#include <span>

#include "core/receivables/open_items.h"
#include "core/risk/credit_standing.h"
#include "core/risk/delay_drift.h"
#include "core/risk/rhythm.h"

namespace encaisse {
namespace {

constexpr int twoYears = 2 * historyYear;
constexpr int referenceAge = historyYear / 2;
constexpr int firstLateDays = 45;
constexpr int fewestInTime = 6;
constexpr size_t fewestParts = 2;
constexpr int fewestPaidBefore = 3;
constexpr int leastGrowth = 30;
constexpr int leastSlower = 5;

std::span<const ItemCourse> coursesOf(const SignalFacts& facts, size_t customer) {
  const auto& courses = facts.courses;
  const auto begin = courses.firstOf[customer];
  return std::span{courses.courses}.subspan(begin, courses.firstOf[customer + 1] - begin);
}

WeakSignal signalOf(SignalKind kind, size_t customer) {
  WeakSignal signal;
  signal.kind = kind;
  signal.customer = qint32(customer);
  return signal;
}

std::optional<WeakSignal> driftOf(const SignalFacts& facts, size_t customer) {
  const qint64 balance = facts.histories[customer].balance;
  if (balance <= 0) return std::nullopt;
  std::vector<ItemCourse> paid;
  for (const auto& course : coursesOf(facts, customer)) {
    if (!course.isKnown || !course.isPaid || !course.endedBy(facts.day)) continue;
    if (facts.isRecent(course.endDay, twoYears)) paid.push_back(course);
  }
  std::ranges::stable_sort(paid, {}, &ItemCourse::endDay);
  std::vector<int> delays;
  size_t reference = 0;
  for (const auto& course : paid) {
    delays.push_back(course.endDay - course.dueDay);
    if (course.endDay <= facts.day - referenceAge) ++reference;
  }
  const auto drift = delayDrift(delays, reference);
  if (!drift) return std::nullopt;
  auto signal = signalOf(SignalKind::DelayDrift, customer);
  signal.day = paid[drift->crossed].endDay;
  signal.amount = balance;
  signal.found = int(std::lround(drift->now));
  signal.against = int(std::lround(drift->before));
  for (size_t i = drift->from; i < paid.size(); ++i) signal.items.push_back(paid[i].item);
  return signal;
}

std::optional<WeakSignal> firstLateOf(const SignalFacts& facts, size_t customer) {
  auto signal = signalOf(SignalKind::FirstLate, customer);
  std::vector<DayNumber> inTime;
  for (const auto& course : coursesOf(facts, customer)) {
    const bool counts = course.isKnown && course.entryDay <= facts.day;
    if (!counts || !facts.isRecent(course.dueDay, twoYears)) continue;
    const bool ended = course.endedBy(facts.day);
    if (ended && !course.isPaid) continue;
    const int delay = (ended ? course.endDay : facts.day) - course.dueDay;
    if (delay <= facts.settings.graceDays) {
      if (ended) inTime.push_back(course.endDay);
      continue;
    }
    const DayNumber lateDay = course.dueDay + facts.settings.graceDays + 1;
    if (!facts.isRecent(lateDay, firstLateDays)) return std::nullopt;  // not its first
    signal.day = signal.day == 0 ? lateDay : std::min(signal.day, lateDay);
    signal.found = std::max(signal.found, delay);
    signal.items.push_back(course.item);
    const qint64 open = facts.open[course.item];
    signal.amount += open > 0 ? open : facts.snapshot.items[course.item].amount;
  }
  signal.against =
      int(std::ranges::count_if(inTime, [&](DayNumber endDay) { return endDay < signal.day; }));
  if (signal.items.empty() || signal.against < fewestInTime) return std::nullopt;
  return signal;
}

/// By customer, each a list.
template <typename Value>
using ByCustomer = std::vector<std::vector<Value>>;

template <typename Value>
ByCustomer<Value> emptyLists(const SignalFacts& facts) {
  return ByCustomer<Value>(size_t(facts.snapshot.customers.size()));
}

template <typename Value>
void sortUnique(std::vector<Value>& values) {
  std::sort(values.begin(), values.end());
  values.erase(std::unique(values.begin(), values.end()), values.end());
}

/// The rhythm breaks of all customers that @p days are given of.
template <typename Use>
void forEachBreak(const SignalFacts& facts, ByCustomer<DayNumber>& days, Use use) {
  const DayNumber until = std::min(facts.day, facts.courses.lastDay);
  for (size_t customer = 0; customer < days.size(); ++customer) {
    sortUnique(days[customer]);
    if (const auto broken = rhythmBreak(days[customer], until)) use(customer, *broken, until);
  }
}

WeakSignal silence(SignalKind kind, size_t customer, const RhythmBreak& broken, DayNumber until) {
  auto signal = signalOf(kind, customer);
  signal.day = broken.brokenDay;
  signal.found = until - broken.lastDay;
  signal.against = broken.usualGap;
  return signal;
}

/// What one customer was invoiced in the last quarter and in the three before it.
struct Quarters {
  qint64 recent = 0;
  qint64 earlier = 0;
  DayNumber lastDay = 0;
  qint64 open = 0;
  std::vector<quint32> openItems;
};

std::vector<Quarters> invoicedByQuarter(const SignalFacts& facts) {
  std::vector<Quarters> all(size_t(facts.snapshot.customers.size()));
  for (size_t i = 0; i < facts.snapshot.items.size(); ++i) {
    const auto& item = facts.snapshot.items[i];
    if (item.kind != ItemKind::Invoice || item.amount <= 0) continue;
    auto& quarters = all[size_t(item.customer)];
    if (facts.isRecent(item.entryDay, historyQuarter)) {
      quarters.recent += item.amount;
      quarters.lastDay = std::max(quarters.lastDay, item.entryDay);
      if (facts.open[i] <= 0) continue;
      quarters.open += facts.open[i];
      quarters.openItems.push_back(quint32(i));
    } else if (facts.isRecent(item.entryDay, 4 * historyQuarter)) {
      quarters.earlier += item.amount;
    }
  }
  return all;
}

}  // namespace

SignalFacts::SignalFacts(const Snapshot& facts, QDate asOf, const RiskSettings& chosen)
    : snapshot{facts}, day{dayNumber(asOf)}, settings{chosen}, courses{itemCourses(facts)},
      open{openAmountsAt(facts, asOf)}, histories{paymentHistories(facts, asOf, chosen.graceDays)} {
}

std::vector<WeakSignal> delayDrifts(const SignalFacts& facts) {
  std::vector<WeakSignal> found;
  for (size_t customer = 0; customer < facts.histories.size(); ++customer) {
    if (auto signal = driftOf(facts, customer)) found.push_back(std::move(*signal));
  }
  return found;
}

std::vector<WeakSignal> firstLates(const SignalFacts& facts) {
  std::vector<WeakSignal> found;
  for (size_t customer = 0; customer < facts.histories.size(); ++customer) {
    if (auto signal = firstLateOf(facts, customer)) found.push_back(std::move(*signal));
  }
  return found;
}

std::vector<WeakSignal> partPayments(const SignalFacts& facts) {
  std::vector<DayNumber> endDays(facts.snapshot.items.size());
  for (const auto& course : facts.courses.courses) endDays[course.item] = course.endDay;
  auto parts = emptyLists<quint32>(facts);
  std::vector<int> partsBefore(parts.size());
  std::vector<int> paidBefore(parts.size());
  std::vector<DayNumber> lastDay(parts.size());
  const DayNumber border = facts.day - signalDays;
  for (const auto& receipt : facts.courses.receipts) {
    const auto customer = size_t(facts.customerOf(receipt.item));
    const DayNumber endDay = endDays[receipt.item];
    if (receipt.amount <= 0 || receipt.day > facts.day || receipt.day <= border - historyYear) {
      continue;
    }
    const bool isPart = endDay == 0 || endDay > receipt.day;
    if (receipt.day <= border) {
      ++(isPart ? partsBefore : paidBefore)[customer];
    } else if (isPart) {
      parts[customer].push_back(receipt.item);
      lastDay[customer] = std::max(lastDay[customer], receipt.day);
    }
  }
  std::vector<WeakSignal> found;
  for (size_t customer = 0; customer < parts.size(); ++customer) {
    sortUnique(parts[customer]);
    const bool isNew = partsBefore[customer] == 0 && paidBefore[customer] >= fewestPaidBefore;
    if (!isNew || parts[customer].size() < fewestParts) continue;
    auto signal = signalOf(SignalKind::PartPayments, customer);
    signal.day = lastDay[customer];
    signal.items = parts[customer];
    signal.found = int(signal.items.size());
    for (const quint32 item : signal.items) signal.amount += std::max(qint64{0}, facts.open[item]);
    found.push_back(std::move(signal));
  }
  return found;
}

std::vector<WeakSignal> growingOrders(const SignalFacts& facts) {
  auto invoiced = invoicedByQuarter(facts);
  std::vector<std::vector<quint32>> waiting(invoiced.size());
  for (const auto& [index, amount] : uninvoicedAt(facts.snapshot, toDate(facts.day))) {
    const auto& fact = facts.snapshot.credit.deliveries[index];
    if (!facts.isRecent(fact.day, historyQuarter)) continue;
    auto& quarters = invoiced[size_t(fact.customer)];
    quarters.recent += amount;
    quarters.open += amount;
    quarters.lastDay = std::max(quarters.lastDay, fact.day);
    waiting[size_t(fact.customer)].push_back(index);
  }
  std::vector<WeakSignal> found;
  for (size_t customer = 0; customer < invoiced.size(); ++customer) {
    const auto& history = facts.histories[customer];
    auto& quarters = invoiced[customer];
    const bool isOld = history.firstDay != 0 && history.firstDay <= facts.day - 4 * historyQuarter;
    if (!isOld || quarters.earlier <= 0 || !history.recentDelay || !history.earlierDelay) continue;
    const int slower = int(std::lround(*history.recentDelay - *history.earlierDelay));
    const double growth = double(quarters.recent) * 300 / double(quarters.earlier) - 100;
    if (slower < leastSlower || growth < leastGrowth) continue;
    auto signal = signalOf(SignalKind::GrowingOrders, customer);
    signal.day = quarters.lastDay;
    signal.amount = quarters.open;
    signal.found = int(std::min(growth, 9999.0));
    signal.against = slower;
    signal.items = std::move(quarters.openItems);
    signal.deliveries = std::move(waiting[customer]);
    found.push_back(std::move(signal));
  }
  return found;
}

std::vector<WeakSignal> missingPayments(const SignalFacts& facts) {
  auto days = emptyLists<DayNumber>(facts);  // of the payments, allocated or not
  for (const auto& item : facts.snapshot.items) {
    if (item.kind != ItemKind::Payment || !facts.isRecent(item.entryDay, twoYears)) continue;
    days[size_t(item.customer)].push_back(item.entryDay);
  }
  std::vector<WeakSignal> found;
  forEachBreak(facts, days, [&](size_t customer, const RhythmBreak& broken, DayNumber until) {
    if (facts.histories[customer].unpaidOverdue <= 0) return;
    auto signal = silence(SignalKind::NoPayment, customer, broken, until);
    signal.amount = facts.histories[customer].unpaidOverdue;
    for (const auto& course : coursesOf(facts, customer)) {
      if (facts.open[course.item] > 0 && course.dueDay < facts.day) {
        signal.items.push_back(course.item);
      }
    }
    found.push_back(std::move(signal));
  });
  return found;
}

std::vector<WeakSignal> missingInvoices(const SignalFacts& facts) {
  auto days = emptyLists<DayNumber>(facts);
  for (const auto& course : facts.courses.courses) {
    if (!course.isInvoice || !facts.isRecent(course.entryDay, twoYears)) continue;
    days[size_t(facts.customerOf(course.item))].push_back(course.entryDay);
  }
  std::vector<WeakSignal> found;
  forEachBreak(facts, days, [&](size_t customer, const RhythmBreak& broken, DayNumber until) {
    auto signal = silence(SignalKind::NoInvoice, customer, broken, until);
    qint64 sum = 0;
    int count = 0;
    for (const auto& course : coursesOf(facts, customer)) {
      if (!course.isInvoice || !facts.isRecent(course.entryDay, twoYears)) continue;
      sum += facts.snapshot.items[course.item].amount;
      ++count;
      if (course.entryDay == broken.lastDay) signal.items.push_back(course.item);
    }
    signal.amount = sum / count;
    found.push_back(std::move(signal));
  });
  return found;
}

}  // namespace encaisse
