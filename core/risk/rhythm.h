#pragma once

#include <optional>
#include <vector>

#include "core/base/day_number.h"

namespace encaisse {

/// Something came regularly and comes no more.
struct RhythmBreak {
  DayNumber lastDay = 0;    ///< it came last
  DayNumber brokenDay = 0;  ///< from this day on it was missing
  int usualGap = 0;         ///< median of the days between two
};

/// Broken when nothing came for longer than three times the median gap, than every gap before, and
/// than 14 days. What stopped more than a year ago is no news and none either.
/// @param days   on which it came, rising, each once
/// @param until  the last day that anything is known of
/// @return none: as usual, or fewer than six gaps to know a rhythm by
std::optional<RhythmBreak> rhythmBreak(const std::vector<DayNumber>& days, DayNumber until);

}  // namespace encaisse
