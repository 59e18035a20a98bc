#pragma once

#include <vector>

#include "core/allocations/lettering.h"
#include "core/import/fiscal_years.h"
#include "core/items/item.h"

namespace encaisse {

/// An imported item as far as deriving needs it.
struct RawItem {
  qint64 id = 0;
  qint64 customer = 0;
  qint64 account = 0;
  qint64 amount = 0;
  qint64 reserved = 0;  ///< allocated by people or bank matching, >= 0: not ours to derive
  quint64 letter = 0;   ///< fingerprint of the code; 0: none
  quint64 piece = 0;
  DayNumber entryDay = 0;
  DayNumber dueDay = 0;
  quint32 line = 0;
  ItemKind kind = ItemKind::Other;
  qint64 storedOpen = 0;  ///< as the ledger holds it now
  bool storedSuperseded = false;
  // Derived:
  bool superseded = false;  ///< an opening line that stands for items of the year before
  qint64 open = 0;          ///< what is left after all allocations
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
  std::vector<DraftAllocation> allocations;  ///< indexes into the items
  std::vector<OpeningDifference> differences;
};

/// Derives from the imported lines alone what follows from them: which opening lines stand for
/// items of the year before, and which credit pays which debit by the lettering codes. The same
/// lines give the same facts in whatever order their files came.
/// @param items  whole customers, in any order of customers; sorted and completed in place
/// @param years  of the ledger, ascending
DerivedFacts deriveFacts(std::vector<RawItem>& items, const std::vector<FiscalYear>& years);

}  // namespace encaisse
