#pragma once

#include <vector>

#include "core/allocations/lettering.h"
#include "core/import/fiscal_years.h"
#include "core/items/item.h"

namespace encaisse {

/// An item as far as deriving needs it.
struct RawItem {
  qint64 id = 0;  ///< 0: made by deriving
  qint64 customer = 0;
  qint64 account = 0;
  qint64 amount = 0;
  quint64 letter = 0;  ///< fingerprint of the code; 0: none
  quint64 piece = 0;
  DayNumber entryDay = 0;
  DayNumber dueDay = 0;
  quint32 line = 0;
  ItemKind kind = ItemKind::Other;
  bool provisional = false;  ///< known from the bank, not from the accounts
  qint64 storedOpen = 0;     ///< as the ledger holds it now
  bool storedSuperseded = false;
  // Derived:
  bool superseded = false;  ///< an opening line, or a receipt, that stands for another item
  qint64 open = 0;          ///< what is left after all allocations
  qint64 modelId = 0;       ///< of an item made by deriving: the item whose number it bears
};

/// A credit that says which item it pays ("F1:40.00").
struct RawSettle {
  qint64 creditId = 0;
  quint64 number = 0;  ///< fingerprint of the paid item's number
  qint64 amount = 0;   ///< 0: as much as fits
};

/// What a list of open items said of one item at its day.
struct RawState {
  quint32 snapshot = 0;  ///< index in RawFacts::snapshots
  qint64 itemId = 0;
  qint64 open = 0;
};

/// What a person, or "apply all ready", set together.
struct RawMatching {
  struct Part {
    qint64 itemId = 0;
    qint64 amount = 0;  ///< sign of the item
  };
  qint64 creditId = 0;      ///< the receipt, or a credit of the ledger
  qint64 differenceId = 0;  ///< the write-off; 0: none
  std::vector<Part> parts;
};

/// A returned payment: from its day on the receipt pays nothing.
struct RawReturn {
  qint64 returnId = 0;  ///< the debit that the bank booked
  qint64 receiptId = 0;
  size_t after = 0;          ///< how many matchings were made before it
  qint64 writtenOffId = 0;   ///< what the receipt's matching wrote off; 0: nothing
  qint64 writtenBackId = 0;  ///< the debit that takes the write-off back
};

/// Everything that allocations follow from.
struct RawFacts {
  std::vector<RawItem> items;  ///< whole customers, in any order
  std::vector<RawSettle> settles;
  std::vector<RawMatching> matchings;  ///< in the order they were made
  std::vector<RawReturn> returns;
  std::vector<DayNumber> snapshots;  ///< days of the lists of open items, ascending
  std::vector<RawState> states;
};

/// An opening that differs from what the year before left: our own item makes the balance right and
/// the difference visible.
struct OpeningDifference {
  qint64 customer = 0;
  qint64 account = 0;
  qint64 amount = 0;
  DayNumber day = 0;
  friend bool operator==(const OpeningDifference&, const OpeningDifference&) = default;
};

struct DerivedFacts {
  /// Indexes into RawFacts::items. A negative amount takes an earlier allocation back from its day.
  std::vector<DraftAllocation> allocations;
  std::vector<OpeningDifference> differences;
};

/// Derives from the imported lines and the matchings alone what follows from them: which opening
/// lines stand for items of the year before, which receipts the accounts hold by now, which credit
/// pays which debit, what a list of open items shows as settled. The same facts give the same
/// result in whatever order their files came.
/// @param facts  items are sorted and completed in place; settlements shown by a list of open items
///               are appended as items of kind Clearing with id 0
/// @param years  of the ledger, ascending
DerivedFacts deriveFacts(RawFacts& facts, const std::vector<FiscalYear>& years);

}  // namespace encaisse
