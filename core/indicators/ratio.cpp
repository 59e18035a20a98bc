#include "core/indicators/ratio.h"

#include <algorithm>
#include <limits>

#include "core/base/contracts.h"

namespace encaisse {

qint64 scaled(qint64 numerator, qint64 factor, qint64 denominator) {
  EXPECTS(denominator > 0 && factor > 0);
  const qint64 whole = numerator / denominator;
  qint64 rest = numerator % denominator;
  while (denominator > std::numeric_limits<qint64>::max() / (4 * factor)) {
    denominator /= 2;
    rest /= 2;
  }
  const qint64 twice = 2 * rest * factor + denominator;
  const qint64 floored = twice >= 0 ? twice / (2 * denominator)
                                    : -((-twice + 2 * denominator - 1) / (2 * denominator));
  const qint64 most = (std::numeric_limits<qint64>::max() - factor) / factor;
  return std::clamp(whole, -most, most) * factor + floored;
}

int scaledToInt(qint64 numerator, qint64 factor, qint64 denominator) {
  constexpr qint64 most = std::numeric_limits<int>::max();
  return int(std::clamp(scaled(numerator, factor, denominator), -most, most));
}

int permille(qint64 part, qint64 whole) { return whole == 0 ? 0 : scaledToInt(part, 1000, whole); }

}  // namespace encaisse
