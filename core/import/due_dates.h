#pragma once

#include <QSet>

#include "core/db/database.h"

namespace encaisse {

/// Computes anew the due dates that come from terms, inside the caller's transaction: of these
/// customers, or of all when none are given. Items that fall due in instalments become as many
/// items as the terms say; lines whose items something else rests on keep them. @throws DbError
void recomputeDueDates(Database& db, const QSet<qint64>& customers);

}  // namespace encaisse
