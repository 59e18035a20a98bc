#pragma once

#include <functional>

#include "core/db/database.h"
#include "core/receivables/chasing_facts.h"

namespace encaisse {

/// From an id of the file to the index in a snapshot; -1 where it was not read.
using SnapshotIndex = std::function<qint32(qint64)>;

/// Reads what people said and did. Facts about an item that was not read are left out, and such
/// items in a promise or hand-over. @throws DbError
ChasingFacts loadChasingFacts(const Database& db, const SnapshotIndex& customerIndex,
                              const SnapshotIndex& itemIndex);

}  // namespace encaisse
