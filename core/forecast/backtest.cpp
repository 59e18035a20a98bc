#include "core/forecast/backtest.h"

#include <algorithm>
#include <cmath>

#include "core/base/contracts.h"
#include "core/forecast/band_record.h"
#include "core/forecast/delay_baselines.h"

namespace encaisse {
namespace {

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
      : m_snapshot{snapshot}, m_progress{progress}, m_stop{stop}, m_past{paymentPast(snapshot)} {}

  Backtest run() {
    for (size_t i = 0; i < windowDays.size(); ++i) m_result.windows[i].days = windowDays[i];
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
  void judgeOrigin(const PastOrigin& origin);
  void judgeWindows(const PastOrigin& origin, const BandScale& scale);
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
  PaymentPast m_past;
  Backtest m_result;
  DayNumber m_cut = 0;
  DayNumber m_lastIssue = 0;
  qint64 m_done = 0;
  BandRecord m_record;
  CashErrors m_cash;
  int m_held = 0;
  DayErrors m_days;
  CommonBehaviour m_common;
};

void BacktestRun::findCut() {
  std::vector<DayNumber> issued;
  for (const auto& course : m_past.courses.courses) {
    if (course.isInvoice) issued.push_back(course.entryDay);
  }
  if (issued.empty()) return;
  const auto place = issued.begin() + std::ptrdiff_t(issued.size() * 6 / 10);
  std::ranges::nth_element(issued, place);
  m_cut = *place;
  m_lastIssue = *std::ranges::max_element(issued);
}

void BacktestRun::judgeWindows(const PastOrigin& origin, const BandScale& scale) {
  for (size_t i = 0; i < origin.windows.size(); ++i) {
    const auto& window = origin.windows[i];
    if (window.spread.deviation() <= 0) continue;
    const double stretch = scale.of(windowDays[i], window.expected, window.spread);
    const auto band = cashBand(window.expected, window.spread, stretch, window.open);
    auto& coverage = m_result.windows[i];
    ++coverage.windows;
    if (window.received >= band.p10 && window.received <= band.p90) ++coverage.held;
  }
}

void BacktestRun::judgeOrigin(const PastOrigin& origin) {
  const auto scale = m_record.at(origin.asOf);
  CashErrors errors;
  BacktestOrigin judged;
  judged.asOf = toDate(origin.asOf);
  for (const auto& week : origin.weeks) {
    errors.add(week);
    m_cash.add(week);
    const auto band = cashBand(week.expected, week.spread, scale.week, week.open);
    judged.forecast.append({toDate(week.lastDay - 6), toDate(week.lastDay), week.byDueDate,
                            week.expected, band, week.received});
    if (week.spread.deviation() <= 0) continue;
    ++m_result.bandWeeks;
    if (judged.forecast.last().isHeld()) ++m_held;
  }
  judgeWindows(origin, scale);
  const auto received = double(errors.received);
  judged.weeks = int(origin.weeks.size());
  judged.received = errors.received;
  judged.wape = ratio(double(errors.model), received);
  judged.wapeDueDate = ratio(double(errors.dueDate), received);
  m_result.origins.append(judged);
}

void BacktestRun::predictCash() {
  for (DayNumber day = m_cut - bandOrigins * originDays; day <= m_lastIssue; day += originDays) {
    if (stopped(std::max(day, m_cut))) return;
    auto origin = forecastOrigin(m_snapshot, m_past, day);
    if (day >= m_cut && !origin.weeks.empty()) {
      addPlainRules(origin, m_snapshot, m_past);
      judgeOrigin(origin);
    }
    m_record.add(origin);
  }
  for (auto& window : m_result.windows) window.coverage80 = ratio(window.held, window.windows);
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
  const auto behaviour = learnCustomer(m_past.courses, m_common, customer, issued);
  // It may be paid on its issue day: nothing is known of it before the day begins.
  const int predicted = behaviour.expectedDay(course.dueDay, issued - 1) - course.dueDay;
  const int real = course.endDay - course.dueDay;
  m_days.model += std::abs(predicted - real);
  m_days.dueDate += std::abs(real);
  ++m_result.invoices;
}

void BacktestRun::predictDays() {
  std::vector<const ItemCourse*> invoices;
  for (const auto& course : m_past.courses.courses) {
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
        m_common = learnCommon(m_past.courses, m_past.groupOf, today);
        baselines.emplace(m_past.courses, today);
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
