#pragma once

#include <QDate>
#include <vector>

#include "core/receivables/snapshot.h"

namespace encaisse {

/// What is left of one item at the asked day.
struct OpenItem {
  quint32 item = 0;  ///< index in Snapshot::items
  qint64 open = 0;   ///< minor units, never 0, sign of the item
};

/// The items that are open at the end of @p asOf: booked by then, and not wholly allocated by
/// allocations effective by then. The one computation behind every balance, page, letter, export
/// and command.
/// @param asOf  snapshot.answersFor(asOf) (contract)
/// @return in the order of snapshot.items: by customer
std::vector<OpenItem> openItemsAt(const Snapshot& snapshot, QDate asOf);

/// The open amount of every item at the end of @p asOf, parallel to snapshot.items; 0 for those not
/// booked by then.
std::vector<qint64> openAmountsAt(const Snapshot& snapshot, QDate asOf);

}  // namespace encaisse
