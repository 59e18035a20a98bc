#include "core/forecast/payment_pace.h"

#include <algorithm>
#include <cmath>

namespace encaisse {
namespace {

constexpr int rememberedDays = 60;
constexpr double usualItems = 4;
constexpr double mostMissed = 3;
constexpr double stopsUnseen = 0.005;
/// Some of those that seem to have stopped pay later all the same.
constexpr double paceOfStopped = 0.05;

/// How many payments of this item its curve lets expect after @p since, up to its end or the day.
double expectedAfter(const ItemCourse& course, const SurvivalCurve& curve, DayNumber since,
                     DayNumber asOf) {
  const DayNumber from = std::max(since, course.entryDay - 1) - course.dueDay;
  const DayNumber last = (course.endedBy(asOf) ? course.endDay : asOf) - course.dueDay;
  return -std::log(std::max(1 - curve.paidBetween(from, last), 1e-9));
}

}  // namespace

double PaymentPace::stoppedChance() const {
  return stopsUnseen / (stopsUnseen + (1 - stopsUnseen) * std::exp(-missed));
}

double PaymentPace::factor() const {
  const double pace = (paid + usualItems) / (expected + usualItems);
  return pace * (1 - stoppedChance() * (1 - paceOfStopped));
}

PaymentPace paymentPace(std::span<const ItemCourse> own, const SurvivalCurve& curve,
                        DayNumber asOf) {
  PaymentPace pace;
  const DayNumber start = asOf - rememberedDays;
  DayNumber lastPaid = start;
  for (const auto& course : own) {
    if (!course.isSeen(asOf) || course.endedBy(start)) continue;
    pace.expected += std::min(expectedAfter(course, curve, start, asOf), 1.0);
    if (!course.endedBy(asOf) || !course.isPaid) continue;
    ++pace.paid;
    lastPaid = std::max(lastPaid, course.endDay);
  }
  for (const auto& course : own) {
    if (!course.isSeen(asOf) || course.endedBy(asOf)) continue;
    pace.missed += std::min(expectedAfter(course, curve, lastPaid, asOf), mostMissed);
  }
  return pace;
}

}  // namespace encaisse
