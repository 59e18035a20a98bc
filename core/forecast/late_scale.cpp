#include "core/forecast/late_scale.h"

#include <algorithm>

namespace encaisse {
namespace {

constexpr size_t fewest = 200;
/// One pool begins with so many neighbours: less would be chance.
constexpr size_t poolItems = 40;

}  // namespace

LateScale::Point LateScale::pooled(const Point& a, const Point& b) {
  const double items = a.items + b.items;
  return {(a.chance * a.items + b.chance * b.items) / items,
          (a.late * a.items + b.late * b.items) / items, items};
}

LateScale LateScale::learn(std::vector<JudgedChance> judged) {
  LateScale scale;
  if (judged.size() < fewest) return scale;
  std::ranges::stable_sort(judged, {}, &JudgedChance::chance);
  auto& points = scale.m_points;
  const size_t pools = judged.size() / poolItems;
  for (size_t pool = 0; pool < pools; ++pool) {
    Point point;
    const size_t end = judged.size() * (pool + 1) / pools;
    for (size_t i = judged.size() * pool / pools; i < end; ++i) {
      point = pooled(point, {judged[i].chance, judged[i].isLate ? 1.0 : 0.0, 1});
    }
    points.push_back(point);
    while (points.size() > 1 && points[points.size() - 2].late >= points.back().late) {
      const Point last = points.back();
      points.pop_back();
      points.back() = pooled(points.back(), last);
    }
  }
  return scale;
}

double LateScale::of(double chance) const {
  if (m_points.empty()) return chance;
  const auto next = std::ranges::upper_bound(m_points, chance, {}, &Point::chance);
  if (next == m_points.begin()) return next->late;
  const auto before = next - 1;
  if (next == m_points.end()) return before->late;
  const double share = (chance - before->chance) / (next->chance - before->chance);
  return before->late + share * (next->late - before->late);
}

}  // namespace encaisse
