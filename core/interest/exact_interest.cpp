#include "core/interest/exact_interest.h"

#include <numeric>

#include "core/base/contracts.h"

namespace encaisse {
namespace {

constexpr qint64 basisPointsPerUnit = 10'000;
constexpr qint64 denominator =
    basisPointsPerUnit * std::lcm(std::lcm(qint64{360}, qint64{365}), qint64{366});

}  // namespace

void ExactInterest::add(qint64 amount, int basisPoints, int days, int yearDays) {
  EXPECTS(amount >= 0 && amount <= mostAmount);
  EXPECTS(basisPoints >= 0 && basisPoints <= mostBasisPoints);
  EXPECTS(days >= 0 && days <= 110'000);
  EXPECTS(yearDays == 360 || yearDays == 365 || yearDays == 366);
  // amount × rate × days can pass 64 bits, so the amount is divided first and its rest kept:
  // quotient × rate × days < 2.8e8 × 1.1e10 and rest × rate × days < 3.7e6 × 1.1e10.
  const qint64 divisor = basisPointsPerUnit * yearDays;
  const qint64 basisPointDays = qint64{basisPoints} * days;
  const qint64 ofRest = amount % divisor * basisPointDays;
  m_whole += amount / divisor * basisPointDays + ofRest / divisor;
  m_fraction += ofRest % divisor * (denominator / divisor);
  m_whole += m_fraction / denominator;
  m_fraction %= denominator;
}

qint64 ExactInterest::rounded() const { return m_whole + (2 * m_fraction >= denominator ? 1 : 0); }

}  // namespace encaisse
