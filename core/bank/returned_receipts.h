#pragma once

#include "core/bank/match_service.h"

namespace encaisse {

/// The receipts that a line going out may take back, best first; none where it is no such line.
/// @throws DbError
QList<Matching> listReturnable(Database& db, qint64 bankLineId);

/// Stores that a line going out takes a receipt back, in a transaction of the caller's.
/// @return the return, as a matching
/// @error NotFound, Conflict, InvalidInput (amounts or days that cannot be)
/// @throws DbError
Result<qint64> storeReturn(Database& db, const LedgerContext& context, qint64 bankLineId,
                           qint64 matchingId);

/// How much speaks for it that one line takes back what another brought: end-to-end id, reference,
/// account, name. 0: nothing but the amount.
int returnLikeness(const BankLine& out, const BankLine& in);

}  // namespace encaisse
