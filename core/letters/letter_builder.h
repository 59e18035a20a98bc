#pragma once

#include <QHash>

#include "core/base/result.h"
#include "core/items/item.h"
#include "core/letters/letter.h"
#include "core/letters/letter_format.h"
#include "core/letters/stationery.h"
#include "core/reminders/plan.h"

namespace encaisse {

/// Turns a planned reminder into the letter that will leave: template of its step in the customer's
/// language, filled in.
/// @param items  the planned and the disputed items with their texts, by id
/// @error NotFound      no template for that step and language
/// @error InvalidInput  the template cannot be read
/// @error Conflict      the credits cover all that is due: there is nothing to claim
Result<Letter> buildLetter(const Snapshot& snapshot, const PlannedReminder& planned, QDate day,
                           const QHash<qint64, Item>& items, const Stationery& stationery = {});

}  // namespace encaisse
