#pragma once

#include "core/db/database.h"
#include "core/indicators/reminder_effect.h"

namespace encaisse {

/// Which item was reminded when and through which channel, of the items of @p snapshot.
/// @throws DbError
std::vector<SentMark> loadSentMarks(const Database& db, const Snapshot& snapshot);

}  // namespace encaisse
