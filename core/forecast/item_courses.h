#pragma once

#include <vector>

#include "core/receivables/snapshot.h"

namespace encaisse {

/// What became of one debit item: booked, due, and settled or still open.
struct ItemCourse {
  quint32 item = 0;  ///< index in Snapshot::items
  DayNumber entryDay = 0;
  DayNumber dueDay = 0;
  DayNumber endDay = 0;    ///< the first day nothing was left of it; 0: never yet
  bool isPaid = false;     ///< ended by money; else by a credit note, a write-off or our own line
  bool isInvoice = false;  ///< not an opening, a returned payment or another debit
  bool isKnown = true;     ///< false: settled among the openings, its past is not in this ledger

  bool endedBy(DayNumber day) const { return endDay != 0 && endDay <= day; }
  /// Whether a forecast made at the end of @p asOf learns from it.
  bool isSeen(DayNumber asOf) const { return isKnown && entryDay < asOf; }
};

/// Money that came for an item; negative where it was taken back.
struct ItemReceipt {
  quint32 item = 0;
  DayNumber day = 0;
  qint64 amount = 0;
};

/// The history of a ledger as payment behaviour is learnt from it.
struct ItemCourses {
  std::vector<ItemCourse> courses;  ///< by customer
  std::vector<quint32> firstOf;     ///< customer c has courses [firstOf[c], firstOf[c + 1])
  std::vector<ItemReceipt> receipts;
  DayNumber lastDay = 0;  ///< the last one that anything is known of
};

/// Whether money stands behind a credit of this kind: a credit note, a write-off and our own lines
/// settle an item without any.
bool isMoney(ItemKind credit);

/// The courses of all debit items but our own lines.
/// @param snapshot  complete: since is invalid (contract)
ItemCourses itemCourses(const Snapshot& snapshot);

}  // namespace encaisse
