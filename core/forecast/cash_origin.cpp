#include "core/forecast/cash_origin.h"

#include <algorithm>
#include <cmath>

#include "core/forecast/cash_outlook.h"
#include "core/forecast/delay_baselines.h"
#include "core/receivables/open_items.h"

namespace encaisse {
namespace {

constexpr int weekDays = 7;

/// Adds to the week that a day falls into; what is past comes in the first one.
void addTo(std::vector<OriginWeek>& weeks, DayNumber asOf, DayNumber day, qint64 open,
           qint64 OriginWeek::*column) {
  const auto week = size_t((std::max(day, asOf + 1) - asOf - 1) / weekDays);
  if (week < weeks.size()) weeks[week].*column += open;
}

void addChances(std::vector<OriginWeek>& weeks, const PaymentBehaviour& behaviour, DayNumber dueDay,
                DayNumber asOf, qint64 open) {
  double before = 0;
  for (auto& week : weeks) {
    const double then = behaviour.paidBy(week.lastDay, dueDay, asOf);
    week.expected += expectedPart(open, then) - expectedPart(open, before);
    week.spread.add(open, then - before);
    week.open += open;
    before = then;
  }
}

}  // namespace

std::vector<OriginWeek> forecastOrigin(const Snapshot& snapshot, const ItemCourses& courses,
                                       const std::vector<int>& groupOf, DayNumber asOf, int weeks) {
  std::vector<OriginWeek> result;
  for (int i = 1; i <= weeks && asOf + i * weekDays <= courses.lastDay; ++i) {
    OriginWeek week;
    week.lastDay = asOf + i * weekDays;
    result.push_back(week);
  }
  if (result.empty()) return result;
  const auto common = learnCommon(courses, groupOf, asOf);
  const DelayBaselines baselines{courses, asOf};
  const auto open = openAmountsAt(snapshot, toDate(asOf));
  PaymentBehaviour behaviour;
  CustomerBaseline baseline;
  qint32 customer = -1;
  for (const auto& course : courses.courses) {
    const qint64 left = open[course.item];
    if (left <= 0) continue;
    const auto& item = snapshot.items[course.item];
    if (item.customer != customer) {
      customer = item.customer;
      behaviour = learnCustomer(courses, common, customer, asOf);
      baseline = baselines.of(customer, asOf);
    }
    addChances(result, behaviour, item.dueDay, asOf, left);
    addTo(result, asOf, item.dueDay, left, &OriginWeek::byDueDate);
    addTo(result, asOf, item.dueDay + DayNumber(std::lround(baseline.mean)), left,
          &OriginWeek::byCustomerMean);
    addTo(result, asOf, item.dueDay + DayNumber(std::lround(baseline.shrunkMedian)), left,
          &OriginWeek::byShrunkMedian);
  }
  for (const auto& receipt : courses.receipts) {
    if (receipt.day <= asOf || open[receipt.item] <= 0) continue;
    addTo(result, asOf, receipt.day, receipt.amount, &OriginWeek::received);
  }
  return result;
}

double calibrateBand(const Snapshot& snapshot, QDate asOf) {
  auto courses = itemCourses(snapshot);
  courses.lastDay = std::min(courses.lastDay, dayNumber(asOf));
  const auto groupOf = segmentGroups(snapshot);
  std::vector<double> needed;
  for (int i = 1; i <= bandOrigins; ++i) {
    const DayNumber origin = dayNumber(asOf) - i * originDays;
    for (const auto& week : forecastOrigin(snapshot, courses, groupOf, origin, originWeeks)) {
      const double scale = neededScale(week.received, week.expected, week.spread);
      if (week.spread.deviation() > 0) needed.push_back(scale);
    }
  }
  return calibratedScale(std::move(needed));
}

}  // namespace encaisse
