#pragma once

#include <QString>

#include "core/reminders/today_list.h"

namespace encaisse {

/// "Call", "Approve reminders".
QString todayVerb(const TodayRow& row);
/// "Dupont SARL", "12 customers".
QString todayWho(const TodayRow& row, const Snapshot& snapshot);
/// Why, in one sentence.
QString todayReason(const TodayRow& row, const Snapshot& snapshot);
/// Of the button that leads to it.
QString todayButton(const TodayRow& row);
/// "× 62 % × 9 days", to stand below the amount: what the order of the list is made of. Empty where
/// there is nothing to gain.
QString todayGain(const TodayRow& row);
/// The same in words.
QString todayGainReason(const TodayRow& row, const Snapshot& snapshot);
/// Name of the row's icon in resources/icons.
QString todayIcon(TodayKind kind);

}  // namespace encaisse
