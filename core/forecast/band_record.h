#pragma once

#include <array>
#include <vector>

#include "core/forecast/cash_origin.h"

namespace encaisse {

/// What forecasts of the past would have needed to hold what came, origin by origin; says how wide
/// the band must be on a later day, from what was known by then.
class BandRecord {
public:
  void add(const PastOrigin& origin);
  /// From the weeks of the last four origins before @p day and the windows of a year, as far as
  /// they had ended by then.
  BandScale at(DayNumber day) const;

private:
  struct Needed {
    DayNumber origin = 0;
    DayNumber lastDay = 0;
    double scale = 0;
  };
  static void add(std::vector<Needed>& list, DayNumber origin, const OriginPeriod& period);
  void addFourWeeks(const PastOrigin& origin);
  static std::vector<double> known(const std::vector<Needed>& list, DayNumber day, int origins);

  std::vector<Needed> m_weeks;
  std::array<std::vector<Needed>, windowDays.size()> m_windows;
  std::vector<Needed> m_fourWeeks;  ///< scale: a share of what was expected
};

/// So many origins before a day say how wide the band must be on it: a year.
constexpr int bandOrigins = 13;

/// How far the band of a forecast of @p asOf must be stretched, as this ledger's past shows.
BandScale calibrateBand(const Snapshot& snapshot, const PaymentPast& past, QDate asOf);

}  // namespace encaisse
