#pragma once

#include <QDate>
#include <array>
#include <optional>
#include <vector>

#include "core/forecast/cash_outlook.h"
#include "core/forecast/late_scale.h"

namespace encaisse {

/// What makes an item's chance of being late, one fact after the other: the parts add up to it.
struct LateFactors {
  double company = 0;   ///< the chance, were the item like all of the company's of its age
  double segment = 0;   ///< what its customer's segment adds; 0 without one of its own
  double customer = 0;  ///< what its customer's own payments and days of payment add
  double record = 0;    ///< what such chances came to in the past year or two adds
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
  double chance = 0;  ///< of being unpaid when the days of grace are over
  double daysLate =
      0;  ///< after the due date, by when half of those that are late are paid; a year at most
  LateFactors factors;

  /// Its amount times its chance.
  qint64 atStake() const { return expectedPart(open, chance); }
};

/// The items that fall due from @p from to @p to, and not before @p asOf, the most at stake first.
/// @param past   of @p snapshot
/// @param notes  as outlookNotes() gives them for @p asOf, by item
/// @param scale  as LateRecord::scaleAt() gives it
std::vector<LateItem> lateItems(const Snapshot& snapshot, const PaymentPast& past, QDate asOf,
                                QDate from, QDate to, int graceDays,
                                const std::vector<OutlookNote>& notes = {},
                                const LateScale& scale = {});

/// Chances of one range, held against what happened.
struct LateBin {
  double from = 0;
  double to = 0;
  int items = 0;
  std::optional<double> predicted;  ///< mean chance; none without items
  std::optional<double> observed;   ///< share that was late
};

/// Chances given in the past and what became of them: from days 28 apart in the two years before
/// @p asOf, the items then open that fell due within 31 days, from what was known that day. Items
/// that ended otherwise than by money, and those of which nobody knows yet, do not count.
class LateRecord {
public:
  LateRecord(const Snapshot& snapshot, const PaymentPast& past, QDate asOf, int graceDays);

  /// What was known by the end of @p day.
  LateScale scaleAt(DayNumber day) const;
  /// How good such chances would have been in the year before: each put on the scale of its day.
  std::array<LateBin, 5> calibration() const;

private:
  struct Judged : JudgedChance {
    DayNumber origin = 0;
    DayNumber decided = 0;
  };
  void judge(const Snapshot& snapshot, const PaymentPast& past, DayNumber origin, DayNumber last,
             int graceDays);

  DayNumber m_asOf = 0;
  std::vector<Judged> m_judged;  ///< the oldest origin first
};

}  // namespace encaisse
