#include "core/risk/rhythm.h"

#include <algorithm>

namespace encaisse {
namespace {

constexpr size_t fewestGaps = 6;
constexpr int leastSilence = 14;
constexpr int mostSilence = 365;

}  // namespace

std::optional<RhythmBreak> rhythmBreak(const std::vector<DayNumber>& days, DayNumber until) {
  if (days.size() <= fewestGaps) return std::nullopt;
  std::vector<int> gaps;
  for (size_t i = 1; i < days.size(); ++i) gaps.push_back(days[i] - days[i - 1]);
  std::ranges::sort(gaps);
  RhythmBreak found;
  found.lastDay = days.back();
  found.usualGap = gaps[gaps.size() / 2];
  const int usual = std::max({3 * found.usualGap, gaps.back(), leastSilence});
  const int silence = until - found.lastDay;
  if (silence <= usual || silence > mostSilence) return std::nullopt;
  found.brokenDay = found.lastDay + usual + 1;
  return found;
}

}  // namespace encaisse
