#include "core/forecast/cash_band.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace encaisse {
namespace {

constexpr double z90 = 1.2815515655446004;  // 90 % quantile of the Normal distribution
constexpr double correction = (z90 * z90 - 1) / 6;
/// More skewed than that, the correction would turn the quantiles round.
constexpr double mostSkewed = 1.5;
constexpr double weeksFor1 = 20;
constexpr double windowsForUnseen = 2;
constexpr double leastScale = 0.5;
constexpr double mostScale = 25;
constexpr double fourWeeks = 28;

/// The value at this place of @p needed, which is not empty; places count from 1.
double placed(std::vector<double>& needed, double place) {
  std::ranges::sort(needed);
  const auto from0 = size_t(std::max(1.0, std::ceil(place))) - 1;
  return needed[std::min(from0, needed.size() - 1)];
}

}  // namespace

void CashSpread::add(qint64 open, double chance) {
  const auto size = double(open);
  const double square = chance * (1 - chance) * size * size;
  m_second += square;
  m_third += square * (1 - 2 * chance) * size;
}

double CashSpread::deviation() const { return std::sqrt(m_second); }

double CashSpread::skewness() const {
  if (m_second <= 0) return 0;
  return std::clamp(m_third / (m_second * std::sqrt(m_second)), -mostSkewed, mostSkewed);
}

CashBand cashBand(qint64 mean, const CashSpread& spread, double scale, qint64 most) {
  const double step = spread.deviation() * scale;
  const double skew = spread.skewness();
  const auto at = [&](double z) {
    return std::clamp(mean + qint64(std::llround(step * z)), qint64{0}, most);
  };
  return {at(-z90 + skew * correction), at(-skew / 6), at(z90 + skew * correction)};
}

double neededScale(qint64 actual, qint64 mean, const CashSpread& spread) {
  const double step = spread.deviation();
  if (step < 0.5) return 0;
  const double reach = z90 + (actual >= mean ? 1 : -1) * spread.skewness() * correction;
  return std::abs(double(actual - mean)) / (step * reach);
}

double weekScale(std::vector<double> needed) {
  if (needed.empty()) return 1;
  const auto weeks = double(needed.size());
  const double seen = std::clamp(placed(needed, 0.8 * weeks), leastScale, mostScale);
  return (weeks * seen + weeksFor1) / (weeks + weeksFor1);
}

double fourOfFive(std::vector<double> needed) {
  const auto count = double(needed.size());
  return needed.empty() ? 0 : placed(needed, 0.8 * (count + 1));
}

double windowScale(std::vector<double> needed, double unseen) {
  const auto windows = double(needed.size());
  const double seen = std::min(fourOfFive(std::move(needed)), mostScale);
  return (windows * seen + windowsForUnseen * unseen) / (windows + windowsForUnseen);
}

double BandScale::at(qint64 days) const {
  double length = 7;
  double scale = week;
  for (size_t i = 0; i < windows.size(); ++i) {
    const double next = windowDays[i];
    if (double(days) <= next) {
      const double share = std::max(0.0, (double(days) - length) / (next - length));
      return scale + share * (windows[i] - scale);
    }
    length = next;
    scale = windows[i];
  }
  return scale;
}

double BandScale::of(qint64 days, qint64 mean, const CashSpread& spread) const {
  const double step = spread.deviation();
  if (double(days) < fourWeeks || step < 0.5) return at(days);
  const double share = fourWeeksOff * std::sqrt(fourWeeks / double(days));
  return std::max(at(days), share * double(mean) / (z90 * step));
}

}  // namespace encaisse
