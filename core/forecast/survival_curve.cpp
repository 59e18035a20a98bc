#include "core/forecast/survival_curve.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace encaisse {
namespace {

/// The late ages are seen rarely: from here on they also speak for each other.
constexpr int lateAge = 30;
/// So much is taken for granted at each age: half an item that behaves like the late ones.
constexpr double granted = 0.5;
/// What the late ages themselves begin with: half a payment in two months.
constexpr double grantedLateDays = 60;

size_t place(int age) { return size_t(std::clamp(age, firstAge, lastAge) - firstAge); }

}  // namespace

void AgeCounter::add(const Observation& observation, int shift) {
  const int to = std::max(observation.toAge, observation.fromAge) - shift;
  const size_t first = place(observation.fromAge - shift);
  const size_t last = place(to);
  m_change[first] += observation.weight;
  m_change[last + 1] -= observation.weight;
  if (observation.paid && to <= lastAge) m_paid[last] += observation.weight;
  m_first = std::min(m_first, first);
  m_end = std::max(m_end, last + 1);
}

void AgeCounter::add(const AgeCounter& other) {
  if (other.m_end == 0) return;
  for (size_t i = other.m_first; i < other.m_end; ++i) {
    m_change[i] += other.m_change[i];
    m_paid[i] += other.m_paid[i];
  }
  m_change[other.m_end] += other.m_change[other.m_end];
  m_first = std::min(m_first, other.m_first);
  m_end = std::max(m_end, other.m_end);
}

const AgeCounts& AgeCounter::take() {
  auto& counts = m_counts;
  for (size_t i = counts.first; i < counts.end; ++i) counts.atRisk[i] = counts.paid[i] = 0;
  double atRisk = 0;
  for (size_t i = m_first; i < m_end; ++i) {
    atRisk += m_change[i];
    // Sums of weights leave a dust behind them.
    counts.atRisk[i] = std::max(atRisk < 1e-9 ? 0.0 : atRisk, m_paid[i]);
    counts.paid[i] = m_paid[i];
    m_change[i] = m_paid[i] = 0;
  }
  m_change[m_end] = 0;
  counts.first = std::exchange(m_first, ageCount);
  counts.end = std::exchange(m_end, 0);
  return counts;
}

Hazard smoothHazard(const AgeCounts& counts) {
  double paid = granted;
  double days = grantedLateDays;
  for (size_t i = place(lateAge); i < ageCount; ++i) {
    paid += counts.paid[i];
    days += counts.atRisk[i];
  }
  const double late = paid / days;
  double paidEarly = 0;
  double daysEarly = grantedLateDays;
  for (size_t i = 0; i < place(0); ++i) {
    paidEarly += counts.paid[i];
    daysEarly += counts.atRisk[i];
  }
  const double early = std::max(paidEarly / daysEarly, 1e-4);
  Hazard hazard(ageCount);
  for (size_t i = 0; i < ageCount; ++i) {
    const double usual = i < place(0) ? early : late;
    hazard[i] = (counts.paid[i] + granted * usual) / (counts.atRisk[i] + granted);
  }
  return hazard;
}

Hazard blendedHazard(const AgeCounts& counts, const Hazard& prior, double weight, int shift) {
  Hazard hazard(ageCount);
  if (weight > 0) {
    const int moved = std::clamp(shift, -ageCount, ageCount);
    const auto from = hazard.begin() + std::max(moved, 0);
    const auto to =
        std::copy(prior.begin() + std::max(-moved, 0), prior.end() - std::max(moved, 0), from);
    std::fill(hazard.begin(), from, prior.front());
    std::fill(to, hazard.end(), prior.back());
  }
  for (size_t i = counts.first; i < counts.end; ++i) {
    const double seen = counts.atRisk[i] + weight;
    if (seen > 0) hazard[i] = (counts.paid[i] + weight * hazard[i]) / seen;
  }
  return hazard;
}

SurvivalCurve::SurvivalCurve(const Hazard& hazard) : m_unpaid(hazard.size()) {
  double unpaid = 1;
  size_t i = 0;
  // Two days at once: each product waits for the one before.
  for (; i + 1 < hazard.size(); i += 2) {
    const double first = 1 - hazard[i];
    m_unpaid[i] = float(unpaid * first);
    unpaid *= first * (1 - hazard[i + 1]);
    m_unpaid[i + 1] = float(unpaid);
  }
  if (i < hazard.size()) m_unpaid[i] = float(unpaid * (1 - hazard[i]));
  m_tail = hazard.empty() ? 0 : hazard.back();
}

double SurvivalCurve::unpaidAfter(int age) const {
  if (age < firstAge || m_unpaid.empty()) return 1;
  if (age <= lastAge) return double(m_unpaid[place(age)]);
  return double(m_unpaid.back()) * std::pow(1 - m_tail, age - lastAge);
}

double SurvivalCurve::paidBetween(int age, int until) const {
  if (until <= age) return 0;
  const double now = unpaidAfter(age);
  // So little may be left that the quotient would be noise.
  const double still = now < 1e-30 ? std::pow(1 - m_tail, until - age)
                                   : std::clamp(unpaidAfter(until) / now, 0.0, 1.0);
  return 1 - (m_pace == 1 ? still : std::pow(still, m_pace));
}

int SurvivalCurve::medianFrom(int age) const {
  const double half = unpaidAfter(age) * std::exp2(-1 / m_pace);
  int at = std::max(age + 1, firstAge);
  while (at < lastAge && unpaidAfter(at) > half) ++at;
  return at;
}

}  // namespace encaisse
