#pragma once

#include "core/db/database.h"
#include "core/import/batch.h"
#include "core/import/import_preview.h"
#include "core/tables/delivery_table.h"

namespace encaisse {

/// Stores orders and deliveries from a file, inside the caller's transaction. They are recognised
/// by customer, kind and number; the file's day, amount and invoice replace what was known, and a
/// cell without an invoice says nothing. A list of all that is uninvoiced at one day says more:
/// what it shows is not invoiced, and what it no longer shows of those up to its day is invoiced or
/// gone. A list older than the last one only adds what is new.
/// @param batch    completed here; the counts and the day of a list are the caller's
/// @param preview  what the caller knows of the file already
/// @throws DbError
ImportPreview storeDeliveries(Database& db, const DeliveryTable& table, Batch batch,
                              ImportPreview preview);

}  // namespace encaisse
