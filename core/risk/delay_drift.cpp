#include "core/risk/delay_drift.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace encaisse {
namespace {

constexpr double leastDeviation = 2;
constexpr double mostDeviations = 3;

double meanOf(const std::vector<int>& delays, std::size_t from, std::size_t to) {
  const auto begin = delays.begin();
  const auto first = begin + std::ptrdiff_t(from);
  const auto last = begin + std::ptrdiff_t(to);
  return std::accumulate(first, last, 0.0) / double(to - from);
}

}  // namespace

std::optional<DelayDrift> delayDrift(const std::vector<int>& delays, std::size_t reference) {
  if (reference < driftFewest || delays.size() <= reference) return std::nullopt;
  const double mean = meanOf(delays, 0, reference);
  double squares = 0;
  for (std::size_t i = 0; i < reference; ++i) squares += (delays[i] - mean) * (delays[i] - mean);
  const double deviation = std::max(leastDeviation, std::sqrt(squares / double(reference - 1)));
  DelayDrift drift;
  drift.before = mean;
  drift.from = reference;
  double sum = 0;
  bool over = false;
  for (std::size_t i = reference; i < delays.size(); ++i) {
    const double z = std::min((delays[i] - mean) / deviation, mostDeviations);
    sum = std::max(0.0, sum + z - driftSlack);
    if (sum == 0) drift.from = i + 1;
    if (sum > driftLimit && !over) drift.crossed = i;
    over = sum > driftLimit;
  }
  if (!over) return std::nullopt;
  drift.now = meanOf(delays, drift.from, delays.size());
  return drift;
}

}  // namespace encaisse
