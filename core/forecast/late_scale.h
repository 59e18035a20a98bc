#pragma once

#include <vector>

namespace encaisse {

/// A chance of being late as it was given, and whether the item was.
struct JudgedChance {
  double chance = 0;
  bool isLate = false;
};

/// What chances of being late came to in the past: never falls where the chance rises.
class LateScale {
public:
  /// Every chance stays what it is.
  LateScale() = default;
  /// From 200 judged chances on; fewer tell nothing.
  /// @source isotonic regression by pooling adjacent violators: Barlow and others, Statistical
  ///         Inference under Order Restrictions (1972); as calibration, Zadrozny and Elkan (2002)
  static LateScale learn(std::vector<JudgedChance> judged);

  bool isKnown() const { return !m_points.empty(); }
  /// On the straight line between two pools; beyond them, that of the last one.
  double of(double chance) const;

private:
  struct Point {
    double chance = 0;  ///< mean of the pool
    double late = 0;    ///< share of it
    double items = 0;
  };
  static Point pooled(const Point& a, const Point& b);

  std::vector<Point> m_points;  ///< both rise
};

}  // namespace encaisse
