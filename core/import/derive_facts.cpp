#include "core/import/derive_facts.h"

#include <algorithm>
#include <span>
#include <tuple>
#include <unordered_map>

#include "core/import/later_facts.h"
#include "core/import/year_facts.h"

namespace encaisse {
namespace {

/// Items with one customer each, next to each other, by day.
void sortItems(std::vector<RawItem>& items) {
  const auto order = [](const RawItem& item) {
    return std::tuple{item.customer, item.entryDay, item.line, item.id};
  };
  if (!std::ranges::is_sorted(items, {}, order)) std::ranges::sort(items, {}, order);
}

}  // namespace

DerivedFacts deriveFacts(RawFacts& facts, const std::vector<FiscalYear>& years) {
  auto& items = facts.items;
  sortItems(items);
  for (auto& item : items) {
    item.superseded = false;
    item.open = item.amount;
  }
  DerivedFacts derived;
  YearFacts{items, years, derived}.derive();
  LaterFacts{facts, derived}.derive();
  for (auto& item : items) {
    if (item.superseded) item.open = 0;
  }
  return derived;
}

}  // namespace encaisse
