#pragma once

#include <map>
#include <span>
#include <vector>

#include "core/import/derive_facts.h"

namespace encaisse {

/// What the accounts say by themselves, customer by customer and year by year: which opening lines
/// stand for items of the year before, and which credit pays which debit by the lettering codes.
class YearFacts {
public:
  /// @param items  sorted by customer and day; what the bank alone knows is passed over
  YearFacts(std::vector<RawItem>& items, const std::vector<FiscalYear>& years, DerivedFacts& facts)
      : m_items{items}, m_years{years}, m_facts{facts} {}

  void derive();

private:
  void deriveCustomer(std::span<const size_t> items);
  void chainOpening(std::span<const size_t> before, std::span<const size_t> year, DayNumber day);
  void matchOneToOne(std::vector<size_t>& lines, std::vector<size_t>& open);
  void supersede(size_t line, std::vector<size_t> targets);
  void letterYear(std::span<const size_t> year);
  void letterGroup(std::span<const size_t> members);
  void addTargets(size_t openingLine);
  void addMember(size_t index, qint64 free);
  bool sameGroup(size_t a, size_t b) const;
  qint64 sum(const std::vector<size_t>& indexes, qint64 RawItem::*amount) const;

  std::vector<RawItem>& m_items;
  const std::vector<FiscalYear>& m_years;
  DerivedFacts& m_facts;
  qint64 m_differenceSum = 0;
  std::map<size_t, std::vector<size_t>> m_targets;
  std::vector<size_t> m_order;
  std::vector<LetteredItem> m_group;
};

}  // namespace encaisse
