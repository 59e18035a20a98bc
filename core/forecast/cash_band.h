#pragma once

#include <QtGlobal>
#include <array>
#include <vector>

namespace encaisse {

/// How far the cash of one period may lie from its mean: sums over items that are paid in it or
/// not, each by its own chance and independent of the others.
class CashSpread {
public:
  void add(qint64 open, double chance);
  double deviation() const;
  double skewness() const;

private:
  double m_second = 0;
  double m_third = 0;
};

/// The windows from the as-of day that the band is calibrated for, beside single weeks: what comes
/// late for one item mostly comes late for others too, and over many weeks that adds up.
constexpr std::array<int, 3> windowDays{30, 60, 90};

/// How far the band must be stretched to hold four of five, by the length of a period.
struct BandScale {
  double week = 1;
  std::array<double, windowDays.size()> windows{1, 1, 1};  ///< of windowDays
  /// How far, as a share of what was expected, four weeks fell beside it; 0: not known.
  double fourWeeksOff = 0;

  /// For a period of so many days: on the straight line between the lengths that were calibrated.
  double at(qint64 days) const;
  /// The same for one period, but from four weeks on the band reaches at least as far from its
  /// mean, as a share of it, as four weeks fell beside theirs, by the root of the length less.
  /// Items look independent until something happens to all of them, or to one large customer; few
  /// long windows can have shown it, and that none did is no proof.
  double of(qint64 days, qint64 mean, const CashSpread& spread) const;
  friend bool operator==(const BandScale&, const BandScale&) = default;
};

/// With a chance of 10, 50 and 90 % not more than this comes in.
struct CashBand {
  qint64 p10 = 0;
  qint64 p50 = 0;
  qint64 p90 = 0;
};

/// The band around @p mean: Normal quantiles corrected for skewness, cut off at 0 and @p most.
/// @param scale  stretches the distance from the mean: what calibratedScale() gives
/// @source Cornish and Fisher (1938), first term: z + skewness × (z² − 1) ÷ 6
CashBand cashBand(qint64 mean, const CashSpread& spread, double scale, qint64 most);

/// The scale with which the band would just have reached @p actual; 0 when nothing could vary.
double neededScale(qint64 actual, qint64 mean, const CashSpread& spread);

/// The scale that would have held four out of five past weeks, drawn towards 1 while they are few.
/// 1 without any.
/// @param needed  of each past week, as neededScale() gives it
double weekScale(std::vector<double> needed);

/// The ⌈0.8 (n + 1)⌉-th of n, which are few; 0 of none.
/// @source conformal prediction: the quantile that also holds the next one four times out of five
double fourOfFive(std::vector<double> needed);

/// The same for past windows of one length: fourOfFive(), drawn towards @p unseen, what it is taken
/// for without any.
double windowScale(std::vector<double> needed, double unseen);

}  // namespace encaisse
