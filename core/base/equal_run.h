#pragma once

#include <algorithm>
#include <span>

namespace encaisse {

/// The elements of a sorted list whose projection is @p value.
/// @note what std::ranges::equal_range gives, in a form that clang 14 can read as well
template <typename List, typename Value, typename Projection>
auto equalRun(List& sorted, const Value& value, Projection projection) {
  const auto begin = std::ranges::lower_bound(sorted, value, {}, projection);
  const auto end = std::ranges::upper_bound(sorted, value, {}, projection);
  return std::span{sorted.data() + (begin - sorted.begin()), size_t(end - begin)};
}

}  // namespace encaisse
