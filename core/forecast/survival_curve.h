#pragma once

#include <vector>

#include "core/base/day_number.h"

namespace encaisse {

/// Days from the due date that behaviour is learnt for; what lies beyond is counted at the border.
constexpr int firstAge = -130;
constexpr int lastAge = 500;
constexpr int ageCount = lastAge - firstAge + 1;

/// One item as survival analysis sees it. Ages are days from the due date, negative before it.
struct Observation {
  int fromAge = 0;  ///< when it was booked: before that it could not be seen unpaid
  int toAge = 0;    ///< when it was paid, or until when it is known to be unpaid
  bool paid = false;
  double weight = 1;
};

/// How many items were unpaid at the start of each age, and how many of these were paid on it.
struct AgeCounts {
  std::vector<double> atRisk = std::vector<double>(ageCount);
  std::vector<double> paid = std::vector<double>(ageCount);
  size_t first = 0;  ///< places with something in them: [first, end); 0 elsewhere
  size_t end = 0;
};

/// Counts many observations in one go. What it costs depends on the ages that were seen, so that
/// one counter serves thousands of customers in turn.
class AgeCounter {
public:
  /// @param shift  taken off all ages
  void add(const Observation& observation, int shift = 0);
  /// Adds what another one counted.
  void add(const AgeCounter& other);
  /// The counts, valid until they are taken again; the counter is empty afterwards.
  const AgeCounts& take();

private:
  std::vector<double> m_change = std::vector<double>(ageCount + 1);
  std::vector<double> m_paid = std::vector<double>(ageCount);
  size_t m_first = ageCount;  ///< places touched: [m_first, m_end)
  size_t m_end = 0;
  AgeCounts m_counts;
};

/// For every age the chance of being paid on it when still unpaid at its start.
using Hazard = std::vector<double>;

/// The hazard of what was counted, every age of it > 0 and < 1: where little was seen it goes over
/// to the constant hazard of the late ages, before the due date to that of the early ones.
Hazard smoothHazard(const AgeCounts& counts);

/// (paid + weight × prior(age − shift)) ÷ (at risk + weight): as if @p weight more items had been
/// seen at each age, that behave like the prior. Weight 0 is Kaplan–Meier.
Hazard blendedHazard(const AgeCounts& counts, const Hazard& prior, double weight, int shift = 0);

/// The chance of an item to be still unpaid, by its age.
class SurvivalCurve {
public:
  SurvivalCurve() = default;
  explicit SurvivalCurve(const Hazard& hazard);
  /// From now on every hazard counts so many times: S(t) to the power of @p pace.
  /// @param pace  > 0
  void setPace(double pace) { m_pace = pace; }

  /// S(t), at pace 1: the chance that it is not paid by the end of this age. Never rises with it.
  double unpaidAfter(int age) const;
  /// Of an item that is unpaid at the end of @p age, the chance that it is paid by the end of
  /// @p until: 1 − (S(until) ÷ S(age))^pace.
  double paidBetween(int age, int until) const;
  /// The first age by the end of which half of the items unpaid after @p age are paid.
  int medianFrom(int age) const;

private:
  std::vector<float> m_unpaid;  ///< after each age
  double m_tail = 0;            ///< hazard beyond the last age
  double m_pace = 1;
};

}  // namespace encaisse
