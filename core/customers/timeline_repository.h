#pragma once

#include "core/customers/timeline.h"
#include "core/db/database.h"

namespace encaisse {

/// What was agreed with a customer as events, newest first within each kind: promises, disputes,
/// calls, pauses, presented payments; their ends are events of their own. @throws DbError
QList<TimelineEvent> answerEvents(const Database& db, qint64 customerId);

}  // namespace encaisse
