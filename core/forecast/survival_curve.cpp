#include "core/forecast/survival_curve.h"

#include <algorithm>
#include <cmath>

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
  m_change[place(observation.fromAge - shift)] += observation.weight;
  m_change[place(to) + 1] -= observation.weight;
  if (observation.paid && to <= lastAge) m_paid[place(to)] += observation.weight;
}

AgeCounts AgeCounter::take() {
  AgeCounts counts;
  double atRisk = 0;
  for (size_t i = 0; i < ageCount; ++i) {
    atRisk += m_change[i];
    // Sums of weights leave a dust behind them.
    counts.atRisk[i] = std::max(atRisk < 1e-9 ? 0.0 : atRisk, m_paid[i]);
  }
  counts.paid.swap(m_paid);
  m_paid.assign(ageCount, 0);
  m_change.assign(ageCount + 1, 0);
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
  for (int i = 0; i < ageCount; ++i) {
    const double before = prior[size_t(std::clamp(i - shift, 0, ageCount - 1))];
    const double seen = counts.atRisk[size_t(i)] + weight;
    hazard[size_t(i)] = seen > 0 ? (counts.paid[size_t(i)] + weight * before) / seen : 0;
  }
  return hazard;
}

SurvivalCurve::SurvivalCurve(const Hazard& hazard) : m_unpaid(hazard.size()) {
  double unpaid = 1;
  for (size_t i = 0; i < hazard.size(); ++i) {
    unpaid *= 1 - hazard[i];
    m_unpaid[i] = float(unpaid);
  }
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
  // So little is left that the quotient would be noise.
  if (now < 1e-30) return 1 - std::pow(1 - m_tail, until - age);
  return std::clamp(1 - unpaidAfter(until) / now, 0.0, 1.0);
}

int SurvivalCurve::medianFrom(int age) const {
  const double half = unpaidAfter(age) / 2;
  int at = std::max(age + 1, firstAge);
  while (at < lastAge && unpaidAfter(at) > half) ++at;
  return at;
}

}  // namespace encaisse
