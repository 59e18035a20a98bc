#include "core/import/fiscal_years.h"

#include <algorithm>

namespace encaisse {
namespace {

bool continues(const FiscalYear& year, const FileRange& file) {
  if (file.first <= year.last) return true;
  constexpr DayNumber longestYear = 366;
  return file.opening == 0 && file.last - year.first < longestYear;
}

}  // namespace

std::vector<FiscalYear> fiscalYears(std::vector<FileRange> files) {
  std::ranges::sort(files, {}, [](const auto& file) { return std::pair{file.first, file.last}; });
  std::vector<FiscalYear> years;
  for (const auto& file : files) {
    if (years.empty() || !continues(years.back(), file)) {
      years.push_back({file.first, file.last, file.opening});
      continue;
    }
    years.back().last = std::max(years.back().last, file.last);
    if (years.back().opening == 0) years.back().opening = file.opening;
  }
  return years;
}

size_t yearOf(const std::vector<FiscalYear>& years, DayNumber day) {
  const auto after = std::ranges::upper_bound(years, day, {}, &FiscalYear::first);
  return after == years.begin() ? 0 : size_t(after - years.begin()) - 1;
}

}  // namespace encaisse
