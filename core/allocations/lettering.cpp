#include "core/allocations/lettering.h"

#include <algorithm>
#include <deque>
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

/// Allocates credits to the debits of their piece, oldest first.
void allocateByPiece(std::vector<LetteredItem*>& debits, std::vector<LetteredItem*>& credits,
                     Allocations& allocations) {
  std::map<quint64, std::deque<LetteredItem*>> creditsOfPiece;
  for (auto* credit : credits) {
    if (credit->free != 0 && credit->piece != 0) creditsOfPiece[credit->piece].push_back(credit);
  }
  for (auto* debit : debits) {
    const auto found = creditsOfPiece.find(debit->piece);
    if (found == creditsOfPiece.end()) continue;
    auto& open = found->second;
    while (debit->free != 0 && !open.empty()) {
      allocate(*debit, *open.front(), allocations);
      if (open.front()->free == 0) open.pop_front();
    }
  }
}

/// Pairs of exactly one debit and one credit of the same amount; of the same piece too, if asked.
void allocatePairs(std::vector<LetteredItem*>& debits, std::vector<LetteredItem*>& credits,
                   bool samePiece, Allocations& allocations) {
  const auto mayPair = [&](const LetteredItem& item) {
    return item.free != 0 && (!samePiece || item.piece != 0);
  };
  const auto keyOf = [&](const LetteredItem& item) {
    return std::pair{samePiece ? item.piece : 0, qAbs(item.free)};
  };
  std::multimap<std::pair<quint64, qint64>, LetteredItem*> open;
  for (auto* credit : credits) {
    if (mayPair(*credit)) open.emplace(keyOf(*credit), credit);
  }
  for (auto* debit : debits) {
    const auto found = mayPair(*debit) ? open.find(keyOf(*debit)) : open.end();
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
    allocatePairs(debits, credits, /*samePiece=*/true, allocations);
    allocatePairs(debits, credits, /*samePiece=*/false, allocations);
    allocateByPiece(debits, credits, allocations);
  }
  allocateOldestFirst(debits, credits, allocations);
}

}  // namespace encaisse
