#include "core/forecast/payment_behaviour.h"

#include <QHash>
#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <span>

namespace encaisse {
namespace {

/// Segments of fewer customers follow the company; no more segments than this are told apart.
constexpr int fewestInSegment = 5;
constexpr int mostSegments = 64;
constexpr DayNumber julianDayOfEpoch = 2440588;  // 1970-01-01

std::span<const ItemCourse> coursesFor(const ItemCourses& courses, int customer) {
  const quint32 first = courses.firstOf[size_t(customer)];
  return {courses.courses.data() + first, courses.firstOf[size_t(customer) + 1] - first};
}

Observation observed(const ItemCourse& course, DayNumber asOf, double weight) {
  const bool ended = course.endedBy(asOf);
  const DayNumber last = ended ? course.endDay : asOf;
  return {course.entryDay - course.dueDay, last - course.dueDay, ended && course.isPaid, weight};
}

/// The age at which an invoice usually begins: that of the longest terms the customer had, never
/// later than what is usual, as its openings are.
int ageAtEntry(std::span<const ItemCourse> own, DayNumber asOf, int usual) {
  int earliest = usual;
  for (const auto& course : own) {
    if (course.isSeen(asOf)) earliest = std::min(earliest, course.entryDay - course.dueDay);
  }
  return std::max(earliest, firstAge);
}

/// By which age half is paid, from the own counts and the group's hazard.
int usualDelay(const AgeCounts& own, const Hazard& prior, double weight, int fromAge) {
  double unpaid = 1;
  for (int age = std::max(fromAge, firstAge); age < lastAge; ++age) {
    const auto i = size_t(age - firstAge);
    const double seen = own.atRisk[i] + weight;
    if (seen > 0) unpaid *= 1 - (own.paid[i] + weight * prior[i]) / seen;
    if (unpaid <= 0.5 + 1e-12) return age;
  }
  return lastAge;
}

/// Counts by group; the company, which comes first, has all of it.
class GroupCounters {
public:
  GroupCounters(int groups, double segmentWeight)
      : m_counters(size_t(groups)), m_segmentWeight{segmentWeight} {}
  void add(int group, const Observation& observation, int shift) {
    m_counters[size_t(group)].add(observation, shift);
  }
  std::vector<Hazard> take() {
    for (size_t i = 1; i < m_counters.size(); ++i) m_counters[0].add(m_counters[i]);
    std::vector<Hazard> hazards{smoothHazard(m_counters[0].take())};
    for (size_t i = 1; i < m_counters.size(); ++i) {
      hazards.push_back(blendedHazard(m_counters[i].take(), hazards[0], m_segmentWeight));
    }
    return hazards;
  }

private:
  std::vector<AgeCounter> m_counters;
  double m_segmentWeight;
};

int medianAgeAtEntry(const ItemCourses& courses, DayNumber asOf) {
  std::vector<qint64> counts(ageCount);
  qint64 all = 0;
  for (const auto& course : courses.courses) {
    if (!course.isSeen(asOf)) continue;
    ++counts[size_t(std::clamp(course.entryDay - course.dueDay, firstAge, lastAge) - firstAge)];
    ++all;
  }
  qint64 below = 0;
  for (int i = 0; i < ageCount; ++i) {
    below += counts[size_t(i)];
    if (all > 0 && below * 2 >= all) return i + firstAge;
  }
  return 0;
}

double trustIn(const ItemCourses& courses, DayNumber asOf) {
  int payments = 0;
  for (const auto& course : courses.courses) {
    payments += int(course.isPaid && course.isSeen(asOf) && course.endedBy(asOf));
    if (payments == fewestPayments) break;
  }
  return double(payments) / fewestPayments;
}

/// Mixes @p first, moved by @p shift ages, into a hazard.
void blend(Hazard& hazard, const Hazard& first, int shift, double trust) {
  for (int i = 0; i < ageCount; ++i) {
    const double before = first[size_t(std::clamp(i + shift, 0, ageCount - 1))];
    hazard[size_t(i)] = trust * hazard[size_t(i)] + (1 - trust) * before;
  }
}

void blendFirstHazard(CommonBehaviour& common) {
  const auto first = firstHazard();
  const int middle = SurvivalCurve{first}.medianFrom(firstAge - 1);
  for (auto& group : common.groups) {
    blend(group.plain, first, 0, common.trust);
    blend(group.centred, first, middle, common.trust);
  }
}

DayNumber monthDay(QDate month, int day) {
  return dayNumber(QDate{month.year(), month.month(), std::min(day, month.daysInMonth())});
}

/// How many payment days fall on each day of the month and of the week.
struct DayCounts {
  std::array<int, 33> monthDays{};  ///< with a place before the first and after the last
  std::array<int, 8> weekdays{};
  int monthEnds = 0;  ///< the last day of a month or a day beside it

  void add(DayNumber day) {
    using namespace std::chrono;
    const year_month_day date{sys_days{days{day - julianDayOfEpoch}}};
    ++monthDays[unsigned(date.day())];
    ++weekdays[size_t(day % 7 + 1)];  // Julian day 0 was a Monday
    const auto last = unsigned((date.year() / date.month() / std::chrono::last).day());
    if (unsigned(date.day()) + 1 >= last || date.day() == 1d) ++monthEnds;
  }
  int near(const DayHabit& habit) const {
    const auto day = size_t(habit.day);
    switch (habit.kind) {
      case DayHabit::Weekday: return weekdays[day];
      case DayHabit::MonthDay: return monthDays[day - 1] + monthDays[day] + monthDays[day + 1];
      case DayHabit::MonthEnd: return monthEnds;
      case DayHabit::None: break;
    }
    return 0;
  }
};

}  // namespace

DayNumber DayHabit::next(DayNumber from) const {
  if (kind == None) return from;
  const QDate date = toDate(from);
  if (kind == Weekday) return from + (day - date.dayOfWeek() + 7) % 7;
  const int wanted = kind == MonthEnd ? 31 : day;
  const DayNumber here = monthDay(date, wanted);
  return here >= from ? here : monthDay(date.addMonths(1), wanted);
}

DayNumber DayHabit::previous(DayNumber from) const {
  if (kind == None) return from;
  const QDate date = toDate(from);
  if (kind == Weekday) return from - (date.dayOfWeek() - day + 7) % 7;
  const int wanted = kind == MonthEnd ? 31 : day;
  const DayNumber here = monthDay(date, wanted);
  return here <= from ? here : monthDay(date.addMonths(-1), wanted);
}

DayNumber DayHabit::nearest(DayNumber from) const {
  const DayNumber before = previous(from);
  const DayNumber after = next(from);
  return from - before <= after - from ? before : after;
}

DayHabit dayHabit(const std::vector<DayNumber>& days) {
  constexpr int fewest = 6;
  const int all = int(days.size());
  DayHabit best;
  if (all < fewest) return best;
  std::vector<DayHabit> candidates{{DayHabit::MonthEnd, 31}};
  for (const int day : {5, 10, 15, 20, 25}) candidates.push_back({DayHabit::MonthDay, day});
  for (int day = 1; day <= 7; ++day) candidates.push_back({DayHabit::Weekday, day});
  DayCounts counts;
  for (const DayNumber day : days) counts.add(day);
  for (auto& habit : candidates) {
    habit.payments = all;
    habit.onDay = counts.near(habit);
    if (habit.onDay * 4 >= all * 3 && habit.onDay > best.onDay) best = habit;
  }
  return best;
}

double CommonBehaviour::weightAt(DayNumber entryDay, DayNumber day) const {
  return weight[size_t(std::clamp(day - entryDay, 0, int(weight.size()) - 1))];
}

DayNumber PaymentBehaviour::countedDay(DayNumber day, DayNumber asOf) const {
  if (day <= asOf) return asOf;
  if (habit.kind == DayHabit::None) return day;
  const DayNumber last = habit.previous(day);
  if (last <= asOf) return asOf;
  return last + (habit.next(day + 1) - last) / 2;  // the middle between two of its days
}

double PaymentBehaviour::paidBy(DayNumber day, DayNumber dueDay, DayNumber asOf) const {
  return curve.paidBetween(asOf - dueDay, countedDay(day, asOf) - dueDay);
}

DayNumber PaymentBehaviour::expectedDay(DayNumber dueDay, DayNumber asOf) const {
  const DayNumber middle = dueDay + curve.medianFrom(asOf - dueDay);
  const DayNumber day = habit.nearest(middle);
  return day > asOf ? day : habit.next(asOf + 1);
}

std::vector<int> segmentGroups(const Snapshot& snapshot) {
  QHash<QString, int> sizes;
  for (const auto& customer : snapshot.customers) {
    if (!customer.segment.isEmpty()) ++sizes[customer.segment];
  }
  QList<QString> names = sizes.keys();
  std::ranges::sort(names, [&](const QString& a, const QString& b) {
    return std::pair{-sizes[a], a} < std::pair{-sizes[b], b};
  });
  QHash<QString, int> groups;
  for (const auto& name : names) {
    if (sizes[name] < fewestInSegment || groups.size() == mostSegments) break;
    groups.insert(name, int(groups.size()) + 1);
  }
  std::vector<int> groupOf;
  groupOf.reserve(size_t(snapshot.customers.size()));
  for (const auto& customer : snapshot.customers) groupOf.push_back(groups.value(customer.segment));
  return groupOf;
}

PaymentPast paymentPast(const Snapshot& snapshot) {
  return {itemCourses(snapshot), segmentGroups(snapshot)};
}

Hazard firstHazard() {
  Hazard hazard(ageCount);
  for (int age = 0; age <= lastAge; ++age) {
    const double late = age <= 30 ? 0.03 : age <= 90 ? 0.02 : 0.005;
    hazard[size_t(age - firstAge)] = age == 0 ? 0.45 : late;
  }
  return hazard;
}

// NOLINTNEXTLINE(readability-function-cognitive-complexity): one pass over all courses
CommonBehaviour learnCommon(const ItemCourses& courses, const std::vector<int>& groupOf,
                            DayNumber wantedDay, const BehaviourSettings& settings) {
  const DayNumber asOf = std::min(wantedDay, courses.lastDay);
  CommonBehaviour common;
  common.asOf = asOf;
  common.trust = trustIn(courses, asOf);
  common.settings = settings;
  common.groupOf = groupOf;
  constexpr int remembered = 10 * 366;
  for (int age = 0; age <= remembered; ++age) {
    const bool forever = settings.halfLifeDays <= 0;
    common.weight.push_back(forever ? 1 : std::exp2(-double(age) / settings.halfLifeDays));
  }
  common.usualAgeAtEntry = medianAgeAtEntry(courses, asOf);
  const int customers = int(courses.firstOf.size()) - 1;
  const int groups = 1 + (groupOf.empty() ? 0 : *std::ranges::max_element(groupOf));
  GroupCounters counters{groups, settings.segmentWeight};
  for (int c = 0; c < customers; ++c) {
    for (const auto& course : coursesFor(courses, c)) {
      if (!course.isSeen(asOf)) continue;
      counters.add(groupOf[size_t(c)],
                   observed(course, asOf, common.weightAt(course.entryDay, asOf)), 0);
    }
  }
  for (auto& hazard : counters.take()) common.groups.push_back({std::move(hazard), {}});
  AgeCounter own;
  for (int c = 0; c < customers; ++c) {
    const auto mine = coursesFor(courses, c);
    if (mine.empty() || mine.front().entryDay >= asOf) continue;
    for (const auto& course : mine) {
      if (course.isSeen(asOf)) {
        own.add(observed(course, asOf, common.weightAt(course.entryDay, asOf)));
      }
    }
    const auto& prior = common.groups[size_t(groupOf[size_t(c)])].plain;
    const int shift = usualDelay(own.take(), prior, settings.placeWeight,
                                 ageAtEntry(mine, asOf, common.usualAgeAtEntry));
    for (const auto& course : mine) {
      if (!course.isSeen(asOf)) continue;
      counters.add(groupOf[size_t(c)],
                   observed(course, asOf, common.weightAt(course.entryDay, asOf)), shift);
    }
  }
  size_t group = 0;
  for (auto& hazard : counters.take()) common.groups[group++].centred = std::move(hazard);
  if (common.trust < 1) blendFirstHazard(common);
  return common;
}

PaymentBehaviour CustomerLearner::learn(int customer, DayNumber wantedDay) {
  const DayNumber asOf = std::min(wantedDay, m_courses.lastDay);
  PaymentBehaviour behaviour;
  m_days.clear();
  const auto own = coursesFor(m_courses, customer);
  for (const auto& course : own) {
    if (!course.isSeen(asOf)) continue;
    const bool paid = course.endedBy(asOf) && course.isPaid;
    behaviour.paidItems += paid ? 1 : 0;
    behaviour.openItems += course.endedBy(asOf) ? 0 : 1;
    if (paid) m_days.push_back(course.endDay);
    const double weight = m_common.trust * m_common.weightAt(course.entryDay, asOf);
    if (weight > 0) m_counter.add(observed(course, asOf, weight));
  }
  const auto& counts = m_counter.take();
  const auto& settings = m_common.settings;
  const auto& group = m_common.groups[size_t(m_common.groupOf[size_t(customer)])];
  behaviour.usualDelay = usualDelay(counts, group.plain, settings.placeWeight,
                                    ageAtEntry(own, asOf, m_common.usualAgeAtEntry));
  behaviour.curve = SurvivalCurve{
      blendedHazard(counts, group.centred, settings.shapeWeight, behaviour.usualDelay)};
  behaviour.pace = paymentPace(own, behaviour.curve, asOf);
  behaviour.curve.setPace(std::pow(behaviour.pace.factor(), m_common.trust));
  std::ranges::sort(m_days);
  m_days.erase(std::unique(m_days.begin(), m_days.end()), m_days.end());
  behaviour.habit = dayHabit(m_days);
  return behaviour;
}

PaymentBehaviour learnCustomer(const ItemCourses& courses, const CommonBehaviour& common,
                               int customer, DayNumber asOf) {
  return CustomerLearner{courses, common}.learn(customer, asOf);
}

}  // namespace encaisse
