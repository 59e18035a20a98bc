#pragma once

#include <span>

#include "core/forecast/item_courses.h"
#include "core/forecast/survival_curve.h"

namespace encaisse {

/// How a customer has paid over the last sixty days, held against what its own past let expect.
/// What it does with one item it does with the others too: it has no money, it waits for a
/// delivery, it has found a new accountant. A curve that looks at each item alone does not see it.
struct PaymentPace {
  int paid = 0;         ///< items
  double expected = 0;  ///< that its curve let expect: no item counts for more than one
  double missed = 0;    ///< expected of the open items since the last payment, at most 3 of each

  /// The chance that it pays nothing any more, after so many missed payments.
  double stoppedChance() const;
  /// So many times its hazards count: the payments over those expected, with four more on both
  /// sides, less the chance that it has stopped. > 0.
  /// @source a gamma frailty of weight 4: Klein and Moeschberger, Survival Analysis, chapter 13;
  ///         beside it a mass at (nearly) nothing, as in cure models
  double factor() const;
};

/// @param own    one customer's items
/// @param curve  what the customer usually does, at pace 1
PaymentPace paymentPace(std::span<const ItemCourse> own, const SurvivalCurve& curve,
                        DayNumber asOf);

}  // namespace encaisse
