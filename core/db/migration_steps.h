#pragma once

#include "core/db/migrations.h"

namespace encaisse {

Migration createLedger();
/// Imports of every source, statements of the bank and what is matched with them, terms as rules.
Migration everySource();
/// Scenarios, promises, disputes, calls, outgoing mail and sealed documents, procedures.
Migration chasing();
/// Limits, orders and deliveries, forecasts as they were made.
Migration foresight();

}  // namespace encaisse
