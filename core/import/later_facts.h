#pragma once

#include <unordered_map>
#include <vector>

#include "core/import/derive_facts.h"

namespace encaisse {

/// What follows beside the accounts' own lettering, in this order: the numbers that credits name,
/// the money that the bank brought, what a list of open items no longer shows.
class LaterFacts {
public:
  /// @param facts  items sorted by customer; their open amounts as the lettering left them
  LaterFacts(RawFacts& facts, DerivedFacts& derived) : m_facts{facts}, m_derived{derived} {}

  void derive();

private:
  void settleByNumber();
  void findReceiptsInAccounts();
  void applyInOrder();
  void applyMatching(const RawMatching& matching);
  void applyReturn(const RawReturn& entry);
  void takeBack(qint64 creditId, qint64 debitId);
  void rememberMatched(size_t first);
  void clearBySnapshots();
  struct Cleared;
  void clearItem(Cleared& item);
  qint64 openAt(const Cleared& item, DayNumber day) const;
  qint64 paidByBankAt(size_t index, DayNumber day) const;
  void absorb(Cleared& item, qint64 amount, DayNumber day);
  qint64 reduce(Cleared& item, qint64 amount, DayNumber day);
  void raise(Cleared& item, qint64 amount, DayNumber day);
  size_t addClearing(size_t model, qint64 amount, DayNumber day, bool provisional = false);
  void addAllocation(size_t one, size_t other, qint64 amount, DayNumber day,
                     AllocationSource source);
  /// Index of an item, or of the one that stands for it; none: −1.
  qint64 standing(qint64 id) const;

  RawFacts& m_facts;
  DerivedFacts& m_derived;
  std::unordered_map<qint64, size_t> m_index;      ///< by id
  std::unordered_map<size_t, size_t> m_accounted;  ///< receipt → the accounts' item for it
  std::unordered_map<size_t, std::vector<size_t>> m_matched;  ///< credit → its allocations
  std::vector<std::vector<size_t>> m_allocationsOf;
};

}  // namespace encaisse
