#pragma once

#include <vector>

#include "core/base/day_number.h"

namespace encaisse {

/// The days that an imported file covers.
struct FileRange {
  DayNumber first = 0;
  DayNumber last = 0;
  DayNumber opening = 0;  ///< day of its opening lines; 0: none
};

/// A fiscal year as the imported files show it. Lettering codes mean something only within one.
struct FiscalYear {
  DayNumber first = 0;
  DayNumber last = 0;
  DayNumber opening = 0;  ///< day of the opening lines; 0: none
};

/// The years that these files cover, ascending. Files that overlap are exports of one year; so are
/// files that follow each other within twelve months when the later one has no opening lines.
std::vector<FiscalYear> fiscalYears(std::vector<FileRange> files);

/// Index of the year that @p day falls in: the last one that begins by then (or the first).
size_t yearOf(const std::vector<FiscalYear>& years, DayNumber day);

}  // namespace encaisse
