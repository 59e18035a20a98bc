#pragma once

#include <cmath>

namespace encaisse {

/// The distance of lines on an axis: 1, 2 or 5 times a power of ten, at least @p rough.
inline double niceStep(double rough) {
  const double power = std::pow(10.0, std::floor(std::log10(rough)));
  for (const double factor : {1.0, 2.0, 5.0}) {
    if (factor * power >= rough) return factor * power;
  }
  return 10 * power;
}

}  // namespace encaisse
