#include "core/interest/rate_rule.h"

#include <algorithm>

namespace encaisse {

std::optional<RuleRate> rateFor(const RateRule& rule, DayNumber day, const RateTable& rates) {
  if (rule.series.isEmpty()) return RuleRate{std::max(rule.addedBasisPoints, 0), false, 0, {}, {}};
  const DayNumber reference = halfYearStart(day) - (rule.dayBeforeHalfYear ? 1 : 0);
  const auto found = rates.find(rule.series).at(reference);
  if (!found) return std::nullopt;
  int rate = std::max(rule.factor * found->basisPoints + rule.addedBasisPoints, 0);
  if (rule.roundedUpTo > 0) {
    rate = (rate + rule.roundedUpTo - 1) / rule.roundedUpTo * rule.roundedUpTo;
  }
  return RuleRate{rate, found->provisional, reference, found->source, found->evidence};
}

RateRule frenchBusinessRate() { return {RateTable::ecbRefinancing(), 1, 1000}; }

RateRule frenchPublicRate() { return {RateTable::ecbRefinancing(), 1, 800}; }

RateRule frenchLegalRate() { return {RateTable::frenchLegalBusiness(), 1, 0}; }

RateRule frenchContractFloor() { return {RateTable::frenchLegalBusiness(), 3, 0}; }

}  // namespace encaisse
