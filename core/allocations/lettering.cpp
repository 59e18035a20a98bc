#include "core/allocations/lettering.h"

#include <algorithm>
#include <map>
#include <utility>

namespace encaisse {
namespace {

using Group = std::vector<LetteredItem>;
using Allocations = std::vector<DraftAllocation>;

void allocate(LetteredItem& debit, LetteredItem& credit, Allocations& allocations) {
  const qint64 amount = std::min(debit.free, -credit.free);
  if (amount <= 0) return;
  debit.free -= amount;
  credit.free += amount;
  allocations.push_back(
      {debit.item, credit.item, amount, std::max(debit.entryDay, credit.entryDay)});
}

/// Allocates debits and credits whose keys are equal, oldest first. A key with 0 in its piece part
/// is skipped by the caller giving no key.
template <typename KeyOf>
void allocateByKey(std::vector<LetteredItem*>& debits, std::vector<LetteredItem*>& credits,
                   KeyOf keyOf, Allocations& allocations) {
  using Key = decltype(keyOf(*debits.front()));
  std::map<Key, std::vector<LetteredItem*>> creditsOfKey;
  for (auto* credit : credits) {
    if (credit->free != 0 && keyOf(*credit) != Key{}) creditsOfKey[keyOf(*credit)].push_back(credit);
  }
  std::map<Key, size_t> next;
  for (auto* debit : debits) {
    const auto found = creditsOfKey.find(keyOf(*debit));
    if (debit->free == 0 || found == creditsOfKey.end()) continue;
    auto& index = next[found->first];
    while (debit->free != 0 && index < found->second.size()) {
      allocate(*debit, *found->second[index], allocations);
      if (found->second[index]->free == 0) ++index;
    }
  }
}

/// Pairs of exactly one debit and one credit of the same amount.
template <typename KeyOf>
void allocatePairs(std::vector<LetteredItem*>& debits, std::vector<LetteredItem*>& credits,
                   KeyOf keyOf, Allocations& allocations) {
  std::multimap<decltype(keyOf(*debits.front())), LetteredItem*> open;
  for (auto* credit : credits) {
    if (credit->free != 0) open.emplace(keyOf(*credit), credit);
  }
  for (auto* debit : debits) {
    if (debit->free == 0) continue;
    const auto found = open.find(keyOf(*debit));
    if (found == open.end()) continue;
    allocate(*debit, *found->second, allocations);
    open.erase(found);
  }
}

void allocateOldestFirst(std::vector<LetteredItem*>& debits, std::vector<LetteredItem*>& credits,
                         Allocations& allocations) {
  size_t credit = 0;
  for (auto* debit : debits) {
    while (debit->free != 0 && credit < credits.size()) {
      allocate(*debit, *credits[credit], allocations);
      if (credits[credit]->free == 0) ++credit;
    }
  }
}

bool isOlder(const LetteredItem* a, const LetteredItem* b) {
  return std::tuple{a->dueDay, a->entryDay, a->line, a->item} <
         std::tuple{b->dueDay, b->entryDay, b->line, b->item};
}

}  // namespace

void allocateGroup(Group& group, Allocations& allocations) {
  if (group.size() == 2 && group[0].free > 0 && group[1].free < 0) {
    allocate(group[0], group[1], allocations);  // nearly all groups are an invoice and its payment
    return;
  }
  std::vector<LetteredItem*> debits;
  std::vector<LetteredItem*> credits;
  for (auto& item : group) {
    if (item.free > 0) debits.push_back(&item);
    if (item.free < 0) credits.push_back(&item);
  }
  if (debits.empty() || credits.empty()) return;
  std::ranges::sort(debits, isOlder);
  std::ranges::sort(credits, isOlder);
  if (debits.size() > 1 || credits.size() > 1) {
    const auto amountOf = [](const LetteredItem& item) { return qAbs(item.free); };
    const auto pieceOf = [](const LetteredItem& item) { return item.piece; };
    const auto both = [&](const LetteredItem& item) { return std::pair{item.piece, amountOf(item)}; };
    allocatePairs(debits, credits, both, allocations);
    allocatePairs(debits, credits, amountOf, allocations);
    allocateByKey(debits, credits, pieceOf, allocations);
  }
  allocateOldestFirst(debits, credits, allocations);
}

}  // namespace encaisse
