#include "core/forecast/cash_origin.h"

#include <algorithm>
#include <cmath>

#include "core/forecast/cash_outlook.h"
#include "core/forecast/delay_baselines.h"
#include "core/receivables/free_credits.h"

namespace encaisse {
namespace {

constexpr int weekDays = 7;

/// The place of the week that a day falls into; what is past comes in the first one.
size_t weekOf(DayNumber asOf, DayNumber day) {
  return size_t((std::max(day, asOf + 1) - asOf - 1) / weekDays);
}

void addTo(std::vector<OriginWeek>& weeks, DayNumber asOf, DayNumber day, qint64 open,
           qint64 OriginWeek::*column) {
  const auto week = weekOf(asOf, day);
  if (week < weeks.size()) weeks[week].*column += open;
}

/// Adds one item's chance of being paid between two of its chances.
void addChance(OriginPeriod& period, qint64 open, double before, double then) {
  period.expected += expectedPart(open, then) - expectedPart(open, before);
  period.spread.add(open, then - before);
  period.open += open;
}

/// One customer's chances: what its habits make of the last day of each period is asked once.
class OriginChances {
public:
  explicit OriginChances(PastOrigin& origin)
      : m_origin{origin}, m_weekDays(origin.weeks.size()), m_windowDays(origin.windows.size()) {}

  void take(const PaymentBehaviour& behaviour) {
    m_curve = &behaviour.curve;
    for (size_t i = 0; i < m_weekDays.size(); ++i) {
      m_weekDays[i] = behaviour.countedDay(m_origin.weeks[i].lastDay, m_origin.asOf);
    }
    for (size_t i = 0; i < m_windowDays.size(); ++i) {
      m_windowDays[i] = behaviour.countedDay(m_origin.windows[i].lastDay, m_origin.asOf);
    }
  }
  void add(DayNumber dueDay, qint64 open) {
    const auto chance = [&](DayNumber counted) {
      return m_curve->paidBetween(m_origin.asOf - dueDay, counted - dueDay);
    };
    double before = 0;
    for (size_t i = 0; i < m_weekDays.size(); ++i) {
      const double then = chance(m_weekDays[i]);
      addChance(m_origin.weeks[i], open, before, then);
      before = then;
    }
    for (size_t i = 0; i < m_windowDays.size(); ++i) {
      addChance(m_origin.windows[i], open, 0, chance(m_windowDays[i]));
    }
  }

private:
  PastOrigin& m_origin;
  const SurvivalCurve* m_curve = nullptr;
  std::vector<DayNumber> m_weekDays;
  std::vector<DayNumber> m_windowDays;
};

PastOrigin emptyOrigin(DayNumber asOf, int weeks, DayNumber lastDay) {
  PastOrigin origin{asOf, {}, {}};
  for (int i = 1; i <= weeks && asOf + i * weekDays <= lastDay; ++i) {
    origin.weeks.emplace_back().lastDay = asOf + i * weekDays;
  }
  for (const int days : windowDays) {
    if (asOf + days <= lastDay) origin.windows.emplace_back().lastDay = asOf + days;
  }
  return origin;
}

}  // namespace

PastOrigin forecastOrigin(const Snapshot& snapshot, const PaymentPast& past, DayNumber asOf,
                          int weeks) {
  auto origin = emptyOrigin(asOf, weeks, past.courses.lastDay);
  if (origin.weeks.empty()) return origin;
  const auto common = learnCommon(past.courses, past.groupOf, asOf);
  const auto open = unpaidAmountsAt(snapshot, toDate(asOf));
  CustomerLearner learner{past.courses, common};
  PaymentBehaviour behaviour;
  OriginChances chances{origin};
  qint32 customer = -1;
  for (const auto& course : past.courses.courses) {
    const qint64 left = open[course.item];
    if (left <= 0) continue;
    const auto& item = snapshot.items[course.item];
    if (item.customer != customer) {
      customer = item.customer;
      behaviour = learner.learn(customer, asOf);
      chances.take(behaviour);
    }
    chances.add(item.dueDay, left);
  }
  for (const auto& receipt : past.courses.receipts) {
    if (receipt.day <= asOf || open[receipt.item] <= 0) continue;
    addTo(origin.weeks, asOf, receipt.day, receipt.amount, &OriginWeek::received);
    for (auto& window : origin.windows) {
      if (receipt.day <= window.lastDay) window.received += receipt.amount;
    }
  }
  return origin;
}

void addPlainRules(PastOrigin& origin, const Snapshot& snapshot, const PaymentPast& past) {
  const DayNumber asOf = origin.asOf;
  const DelayBaselines baselines{past.courses, asOf};
  const auto open = unpaidAmountsAt(snapshot, toDate(asOf));
  CustomerBaseline baseline;
  qint32 customer = -1;
  for (const auto& course : past.courses.courses) {
    const qint64 left = open[course.item];
    if (left <= 0) continue;
    const auto& item = snapshot.items[course.item];
    if (item.customer != customer) {
      customer = item.customer;
      baseline = baselines.of(customer, asOf);
    }
    const auto add = [&](double delay, qint64 OriginWeek::*column) {
      addTo(origin.weeks, asOf, item.dueDay + DayNumber(std::lround(delay)), left, column);
    };
    add(0, &OriginWeek::byDueDate);
    add(baseline.mean, &OriginWeek::byCustomerMean);
    add(baseline.shrunkMedian, &OriginWeek::byShrunkMedian);
  }
}

}  // namespace encaisse
