#pragma once

#include <QList>
#include <QString>

#include "core/db/database.h"

namespace encaisse {

/// What people recorded about the items of a batch: a promise, a dispute, a pause, a level set by
/// hand, a waiver, an event of limitation, a hand-over, a doubtful item. @throws DbError
/// @return one sentence for each, which names it
QList<QString> answerDependents(const Database& db, qint64 batchId);

}  // namespace encaisse
