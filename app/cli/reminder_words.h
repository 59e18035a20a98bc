#pragma once

#include <QString>

#include "core/reminders/plan.h"

namespace encaisse {

/// Why a planned reminder leaves or is held, in one sentence built from its facts.
/// @param number  of the leading item
QString whyPlanned(const Snapshot& snapshot, const PlannedReminder& planned, QDate day,
                   const QString& number);

/// Why it is held, for the terminal's table; empty when it is not.
QString holdText(const PlannedReminder& planned, Currency currency);

/// The most advanced item of a message, the oldest of several: it stands for the message.
const PlannedItem& leadingItem(const PlannedReminder& planned);

}  // namespace encaisse
