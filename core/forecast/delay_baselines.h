#pragma once

#include <vector>

#include "core/forecast/item_courses.h"

namespace encaisse {

/// What simple rules say of one customer's delay in days.
struct CustomerBaseline {
  double mean = 0;          ///< of its paid items; of all customers' where it has none
  double shrunkMedian = 0;  ///< (n × own median + 5 × median of all) ÷ (n + 5)
};

/// The plain rules that a forecast must beat.
class DelayBaselines {
public:
  /// All customers as known at the end of @p asOf.
  DelayBaselines(const ItemCourses& courses, DayNumber asOf);
  /// One customer as known at the end of @p day, set against all of them.
  CustomerBaseline of(int customer, DayNumber day) const;

private:
  const ItemCourses& m_courses;
  double m_mean = 0;
  double m_median = 0;
};

}  // namespace encaisse
