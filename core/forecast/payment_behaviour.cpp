#include "core/forecast/payment_behaviour.h"

#include <QHash>
#include <algorithm>
#include <cmath>
#include <span>

namespace encaisse {
namespace {

/// Segments of fewer customers follow the company; no more segments than this are told apart.
constexpr int fewestInSegment = 5;
constexpr int mostSegments = 64;

std::span<const ItemCourse> coursesFor(const ItemCourses& courses, int customer) {
  const quint32 first = courses.firstOf[size_t(customer)];
  return {courses.courses.data() + first, courses.firstOf[size_t(customer) + 1] - first};
}

bool isSeen(const ItemCourse& course, DayNumber asOf) {
  return course.isKnown && course.entryDay < asOf;
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
    if (isSeen(course, asOf)) earliest = std::min(earliest, course.entryDay - course.dueDay);
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

/// Counts by group; the company has all of it.
class GroupCounters {
public:
  GroupCounters(int groups, double segmentWeight)
      : m_counters(size_t(groups)), m_segmentWeight{segmentWeight} {}
  void add(int group, const Observation& observation, int shift) {
    m_counters[0].add(observation, shift);
    if (group > 0) m_counters[size_t(group)].add(observation, shift);
  }
  std::vector<Hazard> take() {
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
    if (!isSeen(course, asOf)) continue;
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

DayNumber monthDay(QDate month, int day) {
  return dayNumber(QDate{month.year(), month.month(), std::min(day, month.daysInMonth())});
}

/// A payment day as habits see it.
struct PaidOn {
  int monthDay = 0;
  int monthDays = 0;
  int weekday = 0;
};

bool isNear(const PaidOn& paid, const DayHabit& habit) {
  switch (habit.kind) {
    case DayHabit::Weekday: return paid.weekday == habit.day;
    case DayHabit::MonthDay: return std::abs(paid.monthDay - habit.day) <= 1;
    case DayHabit::MonthEnd: return paid.monthDay >= paid.monthDays - 1 || paid.monthDay == 1;
    case DayHabit::None: break;
  }
  return false;
}

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
  std::vector<PaidOn> paid;
  paid.reserve(days.size());
  for (const DayNumber day : days) {
    const QDate date = toDate(day);
    paid.push_back({date.day(), date.daysInMonth(), date.dayOfWeek()});
  }
  for (auto& habit : candidates) {
    habit.payments = all;
    habit.onDay =
        int(std::ranges::count_if(paid, [&](const PaidOn& one) { return isNear(one, habit); }));
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

// NOLINTNEXTLINE(readability-function-cognitive-complexity): one pass over all courses
CommonBehaviour learnCommon(const ItemCourses& courses, const std::vector<int>& groupOf,
                            DayNumber asOf, const BehaviourSettings& settings) {
  CommonBehaviour common;
  common.asOf = asOf;
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
      if (!isSeen(course, asOf)) continue;
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
      if (isSeen(course, asOf)) {
        own.add(observed(course, asOf, common.weightAt(course.entryDay, asOf)));
      }
    }
    const auto& prior = common.groups[size_t(groupOf[size_t(c)])].plain;
    const int shift = usualDelay(own.take(), prior, settings.placeWeight,
                                 ageAtEntry(mine, asOf, common.usualAgeAtEntry));
    for (const auto& course : mine) {
      if (!isSeen(course, asOf)) continue;
      counters.add(groupOf[size_t(c)],
                   observed(course, asOf, common.weightAt(course.entryDay, asOf)), shift);
    }
  }
  size_t group = 0;
  for (auto& hazard : counters.take()) common.groups[group++].centred = std::move(hazard);
  return common;
}

PaymentBehaviour learnCustomer(const ItemCourses& courses, const CommonBehaviour& common,
                               int customer, DayNumber asOf) {
  PaymentBehaviour behaviour;
  AgeCounter counter;
  std::vector<DayNumber> days;
  const auto own = coursesFor(courses, customer);
  for (const auto& course : own) {
    if (!isSeen(course, asOf)) continue;
    const bool paid = course.endedBy(asOf) && course.isPaid;
    behaviour.paidItems += paid ? 1 : 0;
    behaviour.openItems += course.endedBy(asOf) ? 0 : 1;
    if (paid) days.push_back(course.endDay);
    counter.add(observed(course, asOf, common.weightAt(course.entryDay, asOf)));
  }
  const auto counts = counter.take();
  const auto& group = common.groups[size_t(common.groupOf[size_t(customer)])];
  behaviour.usualDelay = usualDelay(counts, group.plain, common.settings.placeWeight,
                                    ageAtEntry(own, asOf, common.usualAgeAtEntry));
  behaviour.curve = SurvivalCurve{
      blendedHazard(counts, group.centred, common.settings.shapeWeight, behaviour.usualDelay)};
  std::ranges::sort(days);
  days.erase(std::unique(days.begin(), days.end()), days.end());
  behaviour.habit = dayHabit(days);
  return behaviour;
}

}  // namespace encaisse
