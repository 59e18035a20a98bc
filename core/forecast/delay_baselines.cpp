#include "core/forecast/delay_baselines.h"

#include <algorithm>
#include <numeric>

namespace encaisse {
namespace {

constexpr double shrinkageItems = 5;

double meanOf(const std::vector<int>& delays) {
  if (delays.empty()) return 0;
  return double(std::accumulate(delays.begin(), delays.end(), qint64{0})) / double(delays.size());
}

double medianOf(std::vector<int>& delays) {
  if (delays.empty()) return 0;
  const auto middle = delays.begin() + std::ptrdiff_t(delays.size() / 2);
  std::ranges::nth_element(delays, middle);
  if (delays.size() % 2 == 1) return *middle;
  return (*middle + *std::max_element(delays.begin(), middle)) / 2.0;
}

void append(std::vector<int>& delays, const ItemCourse& course, DayNumber asOf) {
  if (course.isKnown && course.isPaid && course.endedBy(asOf)) {
    delays.push_back(course.endDay - course.dueDay);
  }
}

}  // namespace

DelayBaselines::DelayBaselines(const ItemCourses& courses, DayNumber asOf) : m_courses{courses} {
  std::vector<int> delays;
  for (const auto& course : courses.courses) append(delays, course, asOf);
  m_mean = meanOf(delays);
  m_median = medianOf(delays);
}

CustomerBaseline DelayBaselines::of(int customer, DayNumber day) const {
  std::vector<int> delays;
  const auto first = m_courses.firstOf[size_t(customer)];
  for (auto i = first; i < m_courses.firstOf[size_t(customer) + 1]; ++i) {
    append(delays, m_courses.courses[i], day);
  }
  if (delays.empty()) return {m_mean, m_median};
  const auto paid = double(delays.size());
  const double own = medianOf(delays);
  return {meanOf(delays), (paid * own + shrinkageItems * m_median) / (paid + shrinkageItems)};
}

}  // namespace encaisse
