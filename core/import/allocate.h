#pragma once

#include <vector>

#include "core/import/derive_facts.h"

namespace encaisse {

/// An item as a member of a group that is to be set against each other.
/// @param free  at most what is open of it
inline LetteredItem letteredItem(const std::vector<RawItem>& items, size_t index, qint64 free) {
  const auto& item = items[index];
  return {quint32(index), item.piece, free, item.entryDay, item.dueDay, item.line};
}

/// Allocates within a group and takes what was allocated from the items' open amounts.
inline void allocate(std::vector<RawItem>& items, std::vector<LetteredItem>& group,
                     AllocationSource source, std::vector<DraftAllocation>& allocations) {
  const size_t known = allocations.size();
  allocateGroup(group, allocations);
  for (size_t i = known; i < allocations.size(); ++i) {
    auto& allocation = allocations[i];
    allocation.source = source;
    items[allocation.debit].open -= allocation.amount;
    items[allocation.credit].open += allocation.amount;
  }
}

}  // namespace encaisse
