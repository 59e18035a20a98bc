#pragma once

#include <cstddef>
#include <optional>
#include <vector>

namespace encaisse {

/// Since when delays are larger than they were.
struct DelayDrift {
  std::size_t from = 0;     ///< first delay of the drift
  std::size_t crossed = 0;  ///< the delay that made it one
  double before = 0;        ///< mean of the reference
  double now = 0;           ///< mean from @ref from on
};

/// A one-sided CUSUM: z = (delay − μ) ÷ σ, S = max(0, S + z − k), a drift while S > h at the end.
/// μ and σ are mean and sample deviation of the first @p reference delays; σ at least 2 days, so
/// that who always pays to the day is not reported for one; z at most 3, so that no single delay is
/// a drift.
/// @param delays  days late in order of payment; the reference first
/// @return none: no drift, or fewer than 8 delays of reference
/// @source D. C. Montgomery, "Introduction to Statistical Quality Control", ch. 9: k = 0.5 finds a
///         shift of one σ soonest; with h = 5 a false alarm comes once in about 930 delays
std::optional<DelayDrift> delayDrift(const std::vector<int>& delays, std::size_t reference);

constexpr double driftSlack = 0.5;  ///< k, in σ
constexpr double driftLimit = 5;    ///< h, in σ
constexpr std::size_t driftFewest = 8;

}  // namespace encaisse
