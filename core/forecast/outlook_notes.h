#pragma once

#include "core/forecast/cash_outlook.h"

namespace encaisse {

/// What people said that the past does not show, as known at the end of @p asOf, by item.
///
/// A running promise pays its items, earliest due first, on the days of its parts; it counts with
/// the share of promised amounts that the customer kept, drawn towards that of all customers and,
/// while there are few, towards two thirds (our choice: three decided promises weigh as much as the
/// prior). An item of which more than half is disputed waits first for as long as disputes of this
/// ledger took on average, 30 days while none is resolved, less what has passed.
/// @param snapshot  complete: since is invalid (contract)
std::vector<OutlookNote> outlookNotes(const Snapshot& snapshot, QDate asOf);

/// The forecast that every page, chart and command shows: with what people said, and with the band
/// as wide as this ledger's past asks for.
/// @param snapshot  complete: since is invalid (contract)
CashOutlook outlookAt(const Snapshot& snapshot, QDate asOf);
CashOutlook outlookAt(const Snapshot& snapshot, const PaymentPast& past, QDate asOf);

}  // namespace encaisse
