#pragma once

#include <QDate>
#include <array>
#include <optional>
#include <vector>

#include "core/forecast/cash_outlook.h"

namespace encaisse {

/// What makes an item's chance of being late, one fact after the other: the parts add up to it.
struct LateFactors {
  double company = 0;   ///< the chance, were the item like all of the company's of its age
  double segment = 0;   ///< what its customer's segment adds; 0 without one of its own
  double customer = 0;  ///< what its customer's own payments and days of payment add
  double said = 0;      ///< what a running promise or a dispute adds
  bool hasSegment = false;
  int paidItems = 0;   ///< of the customer, that its own part rests on
  int usualDelay = 0;  ///< days after the due date by which half of them are paid
};

/// An item that is open and not yet due, and how it will probably end.
struct LateItem {
  quint32 item = 0;  ///< index in Snapshot::items
  qint64 open = 0;
  DayNumber dueDay = 0;
  double chance = 0;    ///< of being unpaid when the days of grace are over
  double daysLate = 0;  ///< mean after the due date, if it is late; a year at most
  LateFactors factors;

  /// Its amount times its chance.
  qint64 atStake() const { return expectedPart(open, chance); }
};

/// The items that fall due from @p from to @p to, and not before @p asOf, the most at stake first.
/// @param past   of @p snapshot
/// @param notes  as outlookNotes() gives them for @p asOf, by item
std::vector<LateItem> lateItems(const Snapshot& snapshot, const PaymentPast& past, QDate asOf,
                                QDate from, QDate to, int graceDays,
                                const std::vector<OutlookNote>& notes = {});

/// Chances of one range, held against what happened.
struct LateBin {
  double from = 0;
  double to = 0;
  int items = 0;
  std::optional<double> predicted;  ///< mean chance; none without items
  std::optional<double> observed;   ///< share that was late
};

/// How good such chances would have been: from days 28 apart in the year before @p asOf, the items
/// then open that fell due within 31 days, from what was known that day. Items that ended otherwise
/// than by money, and those of which nobody knows yet, do not count.
std::array<LateBin, 5> lateCalibration(const Snapshot& snapshot, const PaymentPast& past,
                                       QDate asOf, int graceDays);

}  // namespace encaisse
