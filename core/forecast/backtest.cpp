#include "core/forecast/backtest.h"

#include <algorithm>
#include <cmath>

#include "core/base/contracts.h"
#include "core/forecast/cash_origin.h"
#include "core/forecast/delay_baselines.h"

namespace encaisse {
namespace {

/// Origins before the cut, that only say how wide the band must be.
constexpr int originsBeforeCut = bandOrigins;
constexpr int relearnDays = 7;

struct DayErrors {
  double model = 0;
  double dueDate = 0;
  double customerMean = 0;
  double shrunkMedian = 0;
};

struct CashErrors {
  qint64 received = 0;
  qint64 model = 0;
  qint64 dueDate = 0;
  qint64 customerMean = 0;
  qint64 shrunkMedian = 0;

  void add(const OriginWeek& week) {
    received += week.received;
    model += qAbs(week.expected - week.received);
    dueDate += qAbs(week.byDueDate - week.received);
    customerMean += qAbs(week.byCustomerMean - week.received);
    shrunkMedian += qAbs(week.byShrunkMedian - week.received);
  }
};

std::optional<double> ratio(double part, double whole) {
  if (whole <= 0) return std::nullopt;
  return part / whole;
}

class BacktestRun {
public:
  BacktestRun(const Snapshot& snapshot, const Progress& progress, const StopToken& stop)
      : m_snapshot{snapshot}, m_progress{progress}, m_stop{stop}, m_courses{itemCourses(snapshot)},
        m_groupOf{segmentGroups(snapshot)} {}

  Backtest run() {
    findCut();
    if (m_cut == 0) return m_result;
    m_result.cut = toDate(m_cut);
    predictCash();
    predictDays();
    return m_result;
  }

private:
  void findCut();
  void predictCash();
  void judgeOrigin(DayNumber day, const std::vector<OriginWeek>& weeks);
  double bandScaleAt(DayNumber day) const;
  void predictDays();
  void predictInvoice(const ItemCourse& course);
  bool stopped(DayNumber day) {
    const qint64 whole = 2 * (m_lastIssue - m_cut + 1);
    if (m_progress) m_progress(m_done + day - m_cut, whole);
    return m_stop.stopRequested();
  }

  const Snapshot& m_snapshot;
  const Progress& m_progress;
  const StopToken& m_stop;
  ItemCourses m_courses;
  std::vector<int> m_groupOf;
  Backtest m_result;
  DayNumber m_cut = 0;
  DayNumber m_lastIssue = 0;
  qint64 m_done = 0;
  struct Needed {
    DayNumber origin = 0;
    DayNumber lastDay = 0;
    double scale = 0;  ///< that the band of this week needed
  };
  std::vector<Needed> m_needed;
  CashErrors m_cash;
  int m_held = 0;
  DayErrors m_days;
  CommonBehaviour m_common;
};

void BacktestRun::findCut() {
  std::vector<DayNumber> issued;
  for (const auto& course : m_courses.courses) {
    if (course.isInvoice) issued.push_back(course.entryDay);
  }
  if (issued.empty()) return;
  const auto place = issued.begin() + std::ptrdiff_t(issued.size() * 6 / 10);
  std::ranges::nth_element(issued, place);
  m_cut = *place;
  m_lastIssue = *std::ranges::max_element(issued);
}

double BacktestRun::bandScaleAt(DayNumber day) const {
  std::vector<double> needed;
  for (const auto& week : m_needed) {
    const bool recent = week.origin >= day - bandOrigins * originDays;
    if (recent && week.lastDay <= day) needed.push_back(week.scale);
  }
  return calibratedScale(std::move(needed));
}

void BacktestRun::judgeOrigin(DayNumber day, const std::vector<OriginWeek>& weeks) {
  const double scale = bandScaleAt(day);
  CashErrors errors;
  for (const auto& week : weeks) {
    errors.add(week);
    m_cash.add(week);
    if (week.spread.deviation() <= 0) continue;
    const auto band = cashBand(week.expected, week.spread, scale, week.open);
    ++m_result.bandWeeks;
    if (week.received >= band.p10 && week.received <= band.p90) ++m_held;
  }
  const auto received = double(errors.received);
  m_result.origins.append({toDate(day), int(weeks.size()), errors.received,
                           ratio(double(errors.model), received),
                           ratio(double(errors.dueDate), received)});
}

void BacktestRun::predictCash() {
  for (DayNumber day = m_cut - originsBeforeCut * originDays; day <= m_lastIssue;
       day += originDays) {
    if (stopped(std::max(day, m_cut))) return;
    const auto weeks = forecastOrigin(m_snapshot, m_courses, m_groupOf, day, originWeeks);
    if (day >= m_cut && !weeks.empty()) judgeOrigin(day, weeks);
    for (const auto& week : weeks) {
      if (week.spread.deviation() <= 0) continue;
      m_needed.push_back(
          {day, week.lastDay, neededScale(week.received, week.expected, week.spread)});
    }
  }
  const auto received = double(m_cash.received);
  m_result.model.wape = ratio(double(m_cash.model), received);
  m_result.dueDate.wape = ratio(double(m_cash.dueDate), received);
  m_result.customerMean.wape = ratio(double(m_cash.customerMean), received);
  m_result.shrunkMedian.wape = ratio(double(m_cash.shrunkMedian), received);
  m_result.coverage80 = ratio(m_held, m_result.bandWeeks);
  m_done = m_lastIssue - m_cut + 1;
}

void BacktestRun::predictInvoice(const ItemCourse& course) {
  const DayNumber issued = course.entryDay;
  const int customer = m_snapshot.items[course.item].customer;
  const auto behaviour = learnCustomer(m_courses, m_common, customer, issued);
  // It may be paid on its issue day: nothing is known of it before the day begins.
  const int predicted = behaviour.expectedDay(course.dueDay, issued - 1) - course.dueDay;
  const int real = course.endDay - course.dueDay;
  m_days.model += std::abs(predicted - real);
  m_days.dueDate += std::abs(real);
  ++m_result.invoices;
}

void BacktestRun::predictDays() {
  std::vector<const ItemCourse*> invoices;
  for (const auto& course : m_courses.courses) {
    if (course.isInvoice && course.entryDay >= m_cut && course.endDay != 0 && course.isPaid) {
      invoices.push_back(&course);
    }
  }
  std::ranges::stable_sort(invoices, {}, [](const ItemCourse* c) { return c->entryDay; });
  DayNumber learnt = 0;
  DayNumber today = 0;
  std::optional<DelayBaselines> baselines;
  for (const auto* course : invoices) {
    if (course->entryDay != today) {
      today = course->entryDay;
      if (stopped(today)) return;
      if (today - learnt >= relearnDays) {
        learnt = today;
        m_common = learnCommon(m_courses, m_groupOf, today);
        baselines.emplace(m_courses, today);
      }
    }
    predictInvoice(*course);
    const auto baseline = baselines->of(m_snapshot.items[course->item].customer, today);
    const int real = course->endDay - course->dueDay;
    m_days.customerMean += std::abs(baseline.mean - real);
    m_days.shrunkMedian += std::abs(baseline.shrunkMedian - real);
  }
  const double count = m_result.invoices;
  m_result.model.maeDays = ratio(m_days.model, count);
  m_result.dueDate.maeDays = ratio(m_days.dueDate, count);
  m_result.customerMean.maeDays = ratio(m_days.customerMean, count);
  m_result.shrunkMedian.maeDays = ratio(m_days.shrunkMedian, count);
}

}  // namespace

Backtest runBacktest(const Snapshot& snapshot, const Progress& progress, const StopToken& stop) {
  return BacktestRun{snapshot, progress, stop}.run();
}

}  // namespace encaisse
