#pragma once

#include "core/db/migrations.h"

namespace encaisse {

Migration createLedger();
/// Imports of every source, statements of the bank and what is matched with them, terms as rules.
Migration everySource();
/// Gives the table of imports the list of what a file may mean, in SQL.
/// @param columns  what it has already, all to be kept
QStringList rebuildBatch(const QString& meanings, const QString& columns);
/// Scenarios, promises, disputes, calls, outgoing mail and sealed documents, procedures.
Migration chasing();
/// Limits, orders and deliveries, forecasts as they were made.
Migration foresight();
/// Sums of the accounts beside the customers': stocks, suppliers, purchases, sales.
Migration accountBalances();

}  // namespace encaisse
