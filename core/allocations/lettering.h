#pragma once

#include <vector>

#include "core/base/day_number.h"

namespace encaisse {

/// One item of a lettering group (same account, auxiliary, code and fiscal year).
struct LetteredItem {
  quint32 item = 0;   ///< the caller's index, handed back
  quint64 piece = 0;  ///< fingerprint of the piece reference; 0: none
  qint64 free = 0;    ///< what may still be allocated, signed: debit positive
  DayNumber entryDay = 0;
  DayNumber dueDay = 0;
  quint32 line = 0;
};

/// What an allocation follows from. Stored as these numbers: never renumber.
enum class AllocationSource : quint8 {
  Lettering = 0,  ///< the codes of the accounts
  Settles = 1,    ///< the file names the items that a credit pays
  Matching = 2,   ///< set together here
  Clearing = 3,   ///< a list of open items no longer shows it
};

/// A part of a credit set against a debit, before it is stored.
struct DraftAllocation {
  quint32 debit = 0;
  quint32 credit = 0;
  qint64 amount = 0;           ///< > 0; < 0: takes an earlier allocation back from its day
  DayNumber effectiveDay = 0;  ///< the later of the two entry days, never the lettering day
  AllocationSource source = AllocationSource::Lettering;
};

/// Sets the credits of one group against its debits: first pairs of the same piece and amount, then
/// of the same amount, then of the same piece, then the oldest due first. What does not fit stays
/// free: an unbalanced group is a partial lettering.
/// @param group  its free amounts are reduced by what is allocated
void allocateGroup(std::vector<LetteredItem>& group, std::vector<DraftAllocation>& allocations);

}  // namespace encaisse
