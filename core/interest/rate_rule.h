#pragma once

#include <QString>
#include <optional>

#include "core/interest/rate_table.h"

namespace encaisse {

/// How a yearly rate is found for a half-year: a factor times a reference rate, plus points,
/// rounded up. Without a series it is the points alone.
struct RateRule {
  QString series;
  int factor = 1;
  int addedBasisPoints = 0;
  int roundedUpTo = 0;             ///< basis points, 0: as it is; Belgium: 50
  bool dayBeforeHalfYear = false;  ///< United Kingdom: the rate of 31 December and 30 June

  friend bool operator==(const RateRule&, const RateRule&) = default;
};

struct RuleRate {
  int basisPoints = 0;  ///< never below zero
  bool provisional = false;
  DayNumber referenceDay = 0;  ///< 0: a fixed rate
  QString source;              ///< of the reference rate, with its evidence
  QString evidence;
};

/// The rate of the half-year in which @p day lies; none where the reference rate is not known.
std::optional<RuleRate> rateFor(const RateRule& rule, DayNumber day, const RateTable& rates);

/// ECB + 10 points. @source C. com., art. L441-10 II
RateRule frenchBusinessRate();
/// ECB + 8 points. @source Code de la commande publique, art. R2192-31
RateRule frenchPublicRate();
/// @source C. civ., art. 1231-6; CMF, art. L313-2: creditors who are no private persons
RateRule frenchLegalRate();
/// Three times the legal rate, below which no contract rate may go.
/// @source C. com., art. L441-10 II
RateRule frenchContractFloor();

}  // namespace encaisse
