#include "core/interest/limitation.h"

#include <algorithm>

#include "core/base/contracts.h"
#include "core/calendar/month_arithmetic.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

constexpr int ceilingYears = 20;

int yearsOf(LimitationKind kind) {
  switch (kind) {
    case LimitationKind::Commercial:
    case LimitationKind::Civil: return 5;
    case LimitationKind::Consumer: return 2;
    case LimitationKind::Transport: return 1;
    case LimitationKind::PublicDebtor: return 4;
  }
  EXPECTS(false);
  return 0;
}

QString articleOf(LimitationKind kind) {
  switch (kind) {
    case LimitationKind::Commercial: return u"C. com. L110-4"_s;
    case LimitationKind::Civil: return u"C. civ. 2224"_s;
    case LimitationKind::Consumer: return u"C. conso L218-2"_s;
    case LimitationKind::Transport: return u"C. com. L133-6"_s;
    case LimitationKind::PublicDebtor: return u"loi 68-1250"_s;
  }
  EXPECTS(false);
  return {};
}

DayNumber endOfPeriod(LimitationKind kind, DayNumber start) {
  const int months = 12 * yearsOf(kind);
  if (kind != LimitationKind::PublicDebtor) return addMonths(start, months);
  const CivilDay civil = civilDay(start);
  const DayNumber january = addMonths(start - civil.day + 1, 13 - civil.month);
  return addMonths(january, months) - 1;
}

}  // namespace

Limitation limitation(LimitationKind kind, DayNumber startDay,
                      const QList<LimitationEvent>& events) {
  Limitation result{endOfPeriod(kind, startDay), yearsOf(kind), articleOf(kind), 0};
  QList<LimitationEvent> sorted = events;
  std::ranges::stable_sort(sorted, {}, &LimitationEvent::day);
  for (const auto& event : sorted) {
    if (event.day < startDay || event.day > result.lastDay) continue;
    result.lastDay = endOfPeriod(kind, event.day);
    result.restartedOn = event.day;
  }
  result.lastDay = std::min(result.lastDay, addMonths(startDay, 12 * ceilingYears));
  return result;
}

LimitationAlert limitationAlert(const Limitation& limitation, DayNumber today) {
  const int left = limitation.lastDay - today;
  if (left < 0) return LimitationAlert::Expired;
  if (left <= 5) return LimitationAlert::Within5Days;
  if (left <= 15) return LimitationAlert::Within15Days;
  return left <= 30 ? LimitationAlert::Within30Days : LimitationAlert::None;
}

}  // namespace encaisse
