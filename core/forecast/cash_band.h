#pragma once

#include <QtGlobal>
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

/// The scale that would have held four out of five of the past weeks, drawn towards 1 while they
/// are few. 1 without any.
/// @param needed  of each past week, as neededScale() gives it
double calibratedScale(std::vector<double> needed);

}  // namespace encaisse
