#pragma once

#include "core/db/database.h"
#include "core/receivables/chasing_repository.h"
#include "core/receivables/credit_facts.h"

namespace encaisse {

/// Reads limits, bypasses, orders and deliveries. @throws DbError
CreditFacts loadCreditFacts(const Database& db, const SnapshotIndex& customerIndex);

}  // namespace encaisse
