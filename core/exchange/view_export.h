#pragma once

#include "core/base/result.h"
#include "core/db/database.h"
#include "core/exchange/computed_tables.h"

namespace encaisse {

/// What every column of the reporting views and of @p computed means: table, column, type, unit,
/// meaning.
Table dataDictionary(Currency currency, const QList<ComputedTable>& computed);

/// Writes every reporting view at the end of @p asOf as "v_item.csv" … into @p folder (made when
/// missing), beside them @p computed and "dictionary.csv". UTF-8, RFC 4180, days in ISO form,
/// amounts with a point. Each file is replaced as a whole or left as it was; all show the same
/// moment of the ledger.
/// @return the paths written
/// @error Storage
Result<QList<QString>> writeViews(const Database& db, QDate asOf, const QString& folder,
                                  const QList<ComputedTable>& computed);

}  // namespace encaisse
