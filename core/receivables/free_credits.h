#pragma once

#include <vector>

#include "core/receivables/open_items.h"

namespace encaisse {

/// A part of a credit that nobody allocated, laid on an open debit of the same customer.
struct LaidCredit {
  quint32 debit = 0;   ///< index in Snapshot::items
  quint32 credit = 0;  ///< index in Snapshot::items
  qint64 amount = 0;   ///< minor units, > 0
};

/// What customers have already paid although nobody said for which invoice: each free credit goes
/// to an open debit of exactly its amount, what is left to the debits due first. It judges people
/// and expects cash; it is no allocation, and no balance, aging or letter changes by it.
/// @param open  of openItemsAt()
/// @return by debit
/// @source C. civ., art. 1342-10: without a choice of the debtor, debts due come first, the oldest
///         before the others.
std::vector<LaidCredit> layFreeCredits(const Snapshot& snapshot, const std::vector<OpenItem>& open);

/// What is still to be paid: the open items, on both sides less the free credits laid on them. What
/// is left adds up to the same balance, and no customer has both a debit and a credit.
/// @param asOf  snapshot.answersFor(asOf) (contract)
std::vector<OpenItem> unpaidItemsAt(const Snapshot& snapshot, QDate asOf);
/// The same of every item, parallel to snapshot.items.
std::vector<qint64> unpaidAmountsAt(const Snapshot& snapshot, QDate asOf);

}  // namespace encaisse
