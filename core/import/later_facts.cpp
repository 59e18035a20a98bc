#include "core/import/later_facts.h"

#include <algorithm>
#include <cstdlib>

#include "core/import/allocate.h"

namespace encaisse {
namespace {

/// How far the accounts' day of a payment may lie from the bank's: a month-end closing, a weekend.
constexpr DayNumber bookingTolerance = 15;

bool isMoney(ItemKind kind) {
  return kind == ItemKind::Payment || kind == ItemKind::ReturnedPayment || kind == ItemKind::Other;
}

qint64 limited(qint64 open, qint64 part) {
  if ((open > 0) != (part > 0) || open == 0) return 0;
  return open > 0 ? std::min(open, part) : std::max(open, part);
}

struct NumberKey {
  qint64 customer;
  quint64 number;
  bool operator==(const NumberKey&) const = default;
};
struct NumberHash {
  size_t operator()(const NumberKey& key) const {
    return size_t(key.number ^ (quint64(key.customer) * 0x9E3779B97F4A7C15ULL));
  }
};

}  // namespace

/// An item on lists of open items, with what they showed of it.
struct LaterFacts::Cleared {
  size_t index = 0;
  std::vector<std::pair<quint32, qint64>> states;  ///< snapshot and open amount
  std::vector<size_t> extras;                      ///< made where a list showed more than there was
  /// What was cleared: our line, amount.
  std::vector<std::pair<size_t, qint64>> clearings;
  qint64 absorbed = 0;  ///< of what the bank paid, what lists no longer show
};

void LaterFacts::derive() {
  const bool anything = !m_facts.settles.empty() || !m_facts.matchings.empty() ||
                        !m_facts.snapshots.empty() ||
                        std::ranges::any_of(m_facts.items, &RawItem::provisional);
  if (!anything) return;
  m_index.reserve(m_facts.items.size());
  for (size_t i = 0; i < m_facts.items.size(); ++i) m_index.emplace(m_facts.items[i].id, i);
  settleByNumber();
  findReceiptsInAccounts();
  applyInOrder();
  if (!m_facts.snapshots.empty()) clearBySnapshots();
}

qint64 LaterFacts::standing(qint64 id) const {
  const auto found = m_index.find(id);
  if (found == m_index.end()) return -1;
  const auto accounted = m_accounted.find(found->second);
  return qint64(accounted == m_accounted.end() ? found->second : accounted->second);
}

void LaterFacts::settleByNumber() {
  if (m_facts.settles.empty()) return;
  auto& items = m_facts.items;
  std::unordered_map<NumberKey, std::vector<size_t>, NumberHash> byNumber;
  for (size_t i = 0; i < items.size(); ++i) {
    if (items[i].open > 0 && items[i].piece != 0 && !items[i].superseded) {
      byNumber[{items[i].customer, items[i].piece}].push_back(i);
    }
  }
  std::vector<std::pair<size_t, const RawSettle*>> order;
  for (const auto& settle : m_facts.settles) {
    if (const auto found = m_index.find(settle.creditId); found != m_index.end()) {
      order.emplace_back(found->second, &settle);
    }
  }
  std::ranges::stable_sort(order, {}, [](const auto& entry) { return entry.first; });
  std::vector<LetteredItem> group;
  for (const auto& [credit, settle] : order) {
    const auto debits = byNumber.find({items[credit].customer, settle->number});
    if (debits == byNumber.end() || items[credit].superseded) continue;
    const qint64 stated = settle->amount == 0 ? items[credit].open : -settle->amount;
    group.assign(1, letteredItem(items, credit, limited(items[credit].open, stated)));
    for (const size_t debit : debits->second) {
      group.push_back(letteredItem(items, debit, items[debit].open));
    }
    allocate(items, group, AllocationSource::Settles, m_derived.allocations);
  }
}

/// A receipt that the accounts hold by now stands for nothing of its own: the accounts' line of the
/// same amount nearest in time takes its place.
void LaterFacts::findReceiptsInAccounts() {
  auto& items = m_facts.items;
  for (size_t begin = 0; begin < items.size();) {
    size_t end = begin;
    bool any = false;
    for (; end < items.size() && items[end].customer == items[begin].customer; ++end) {
      any = any || items[end].provisional;
    }
    std::vector<size_t> taken;
    for (size_t receipt = begin; any && receipt < end; ++receipt) {
      if (!items[receipt].provisional) continue;
      size_t best = end;
      DayNumber distance = bookingTolerance + 1;
      for (size_t i = begin; i < end; ++i) {
        const auto& item = items[i];
        const DayNumber apart = std::abs(item.entryDay - items[receipt].entryDay);
        const bool fits = !item.provisional && !item.superseded && isMoney(item.kind) &&
                          item.amount == items[receipt].amount && apart < distance;
        if (!fits || std::ranges::find(taken, i) != taken.end()) continue;
        best = i;
        distance = apart;
      }
      if (best == end) continue;
      taken.push_back(best);
      items[receipt].superseded = true;
      items[receipt].open = 0;
      m_accounted[receipt] = best;
    }
    begin = end;
  }
}

/// Matchings and returns in the order they were made: what a return opened can be paid again.
void LaterFacts::applyInOrder() {
  size_t next = 0;
  for (const auto& entry : m_facts.returns) {
    for (; next < entry.after; ++next) applyMatching(m_facts.matchings[next]);
    applyReturn(entry);
  }
  for (; next < m_facts.matchings.size(); ++next) applyMatching(m_facts.matchings[next]);
}

void LaterFacts::applyMatching(const RawMatching& matching) {
  auto& items = m_facts.items;
  std::vector<LetteredItem> group;
  for (const qint64 id : {matching.creditId, matching.differenceId}) {
    const qint64 credit = id == 0 ? -1 : standing(id);
    if (credit >= 0 && items[size_t(credit)].open < 0) {
      group.push_back(letteredItem(items, size_t(credit), items[size_t(credit)].open));
    }
  }
  for (const auto& part : matching.parts) {
    const qint64 index = standing(part.itemId);
    if (index < 0) continue;
    const qint64 free = limited(items[size_t(index)].open, part.amount);
    if (free != 0) group.push_back(letteredItem(items, size_t(index), free));
  }
  const size_t known = m_derived.allocations.size();
  allocate(items, group, AllocationSource::Matching, m_derived.allocations);
  rememberMatched(known);
}

void LaterFacts::addAllocation(size_t one, size_t other, qint64 amount, DayNumber day,
                               AllocationSource source) {
  auto& items = m_facts.items;
  const size_t debit = items[one].amount > 0 ? one : other;
  const size_t credit = debit == one ? other : one;
  items[debit].open -= amount;
  items[credit].open += amount;
  m_derived.allocations.push_back({quint32(debit), quint32(credit), amount, day, source});
}

/// Keeps, where anything is ever returned, what each credit pays.
void LaterFacts::rememberMatched(size_t first) {
  if (m_facts.returns.empty()) return;
  for (size_t i = first; i < m_derived.allocations.size(); ++i) {
    m_matched[m_derived.allocations[i].credit].push_back(i);
  }
}

/// A returned receipt pays nothing any more, and what was written off with it is owed again.
void LaterFacts::applyReturn(const RawReturn& entry) {
  takeBack(entry.receiptId, entry.returnId);
  if (entry.writtenOffId != 0) takeBack(entry.writtenOffId, entry.writtenBackId);
}

/// From the day of the debit on, the credit pays nothing but the debit.
void LaterFacts::takeBack(qint64 creditId, qint64 debitId) {
  auto& items = m_facts.items;
  const qint64 credit = standing(creditId);
  const qint64 debit = standing(debitId);
  if (credit < 0 || debit < 0 || items[size_t(debit)].open <= 0) return;
  const DayNumber day = std::max(items[size_t(debit)].entryDay, items[size_t(credit)].entryDay);
  const size_t known = m_derived.allocations.size();
  for (const size_t i : m_matched[size_t(credit)]) {
    const auto allocation = m_derived.allocations[i];
    addAllocation(allocation.debit, allocation.credit, -allocation.amount,
                  std::max(day, allocation.effectiveDay), AllocationSource::Matching);
  }
  const qint64 amount = std::min(items[size_t(debit)].open, -items[size_t(credit)].open);
  if (amount > 0) {
    addAllocation(size_t(debit), size_t(credit), amount, day, AllocationSource::Matching);
  }
  rememberMatched(known);
}

void LaterFacts::clearBySnapshots() {
  auto& items = m_facts.items;
  std::unordered_map<size_t, std::vector<std::pair<quint32, qint64>>> statesOf;
  bool listsCredits = false;
  for (const auto& state : m_facts.states) {
    const auto found = m_index.find(state.itemId);
    if (found == m_index.end()) continue;
    statesOf[found->second].emplace_back(state.snapshot, state.open);
    listsCredits = listsCredits || state.open < 0;
  }
  m_allocationsOf.assign(items.size(), {});
  for (size_t i = 0; i < m_derived.allocations.size(); ++i) {
    m_allocationsOf[m_derived.allocations[i].debit].push_back(i);
    m_allocationsOf[m_derived.allocations[i].credit].push_back(i);
  }
  const size_t count = items.size();
  for (size_t i = 0; i < count; ++i) {
    const auto states = statesOf.find(i);
    const bool listed = states != statesOf.end();
    const bool inScope = !items[i].superseded && !items[i].provisional &&
                         (listed || (items[i].open != 0 && (items[i].amount > 0 || listsCredits)));
    if (!inScope) continue;
    Cleared item;
    item.index = i;
    if (listed) item.states = std::move(states->second);
    std::ranges::sort(item.states);
    clearItem(item);
  }
}

/// Goes through the lists from the oldest to the newest and makes the item's open amount what each
/// of them shows; an item that a list no longer holds is settled on its day.
void LaterFacts::clearItem(Cleared& item) {
  const bool debit = m_facts.items[item.index].amount > 0;
  for (quint32 list = 0; list < m_facts.snapshots.size(); ++list) {
    const DayNumber day = m_facts.snapshots[list];
    if (m_facts.items[item.index].entryDay > day) continue;
    const auto state = std::ranges::find(item.states, list, [](const auto& s) { return s.first; });
    const qint64 shown = state == item.states.end() ? 0 : state->second;
    // A list speaks for the accounts, which may not hold yet what the bank has paid.
    const qint64 byBank = paidByBankAt(item.index, day) - item.absorbed;
    const qint64 difference = openAt(item, day) + byBank - shown;
    const bool less = debit ? difference > 0 : difference < 0;
    if (less) {
      const qint64 left = reduce(item, difference, day);
      if (const qint64 known = limited(byBank, left); known != 0) absorb(item, known, day);
    } else if (difference != 0) {
      raise(item, -difference, day);
    }
  }
}

qint64 LaterFacts::openAt(const Cleared& item, DayNumber day) const {
  qint64 open = 0;
  const auto add = [&](size_t index) {
    const auto& one = m_facts.items[index];
    if (one.entryDay > day) return;
    open += one.amount;
    for (const size_t i : m_allocationsOf[index]) {
      const auto& allocation = m_derived.allocations[i];
      if (allocation.effectiveDay > day) continue;
      open += allocation.debit == index ? -allocation.amount : allocation.amount;
    }
  };
  add(item.index);
  for (const size_t extra : item.extras) add(extra);
  return open;
}

/// What receipts that only the bank knows have paid of an item by a day; sign of the item.
qint64 LaterFacts::paidByBankAt(size_t index, DayNumber day) const {
  qint64 paid = 0;
  const auto& items = m_facts.items;
  for (const size_t i : m_allocationsOf[index]) {
    const auto& allocation = m_derived.allocations[i];
    const size_t other = allocation.debit == index ? allocation.credit : allocation.debit;
    if (allocation.effectiveDay <= day && items[other].provisional) paid += allocation.amount;
  }
  return items[index].amount > 0 ? paid : -paid;
}

/// The accounts have noticed by this list what the bank had paid: from its day on the money is in
/// both, so a line of the accounts' side settles and its counterpart takes the receipt's place.
void LaterFacts::absorb(Cleared& item, qint64 amount, DayNumber day) {
  item.absorbed += amount;
  const size_t accounts = addClearing(item.index, -amount, day);
  const size_t bank = addClearing(item.index, amount, day, true);
  addAllocation(accounts, bank, std::abs(amount), day, AllocationSource::Clearing);
  m_allocationsOf[accounts].push_back(m_derived.allocations.size() - 1);
  m_allocationsOf[bank].push_back(m_derived.allocations.size() - 1);
}

size_t LaterFacts::addClearing(size_t model, qint64 amount, DayNumber day, bool provisional) {
  RawItem clearing;
  const auto& item = m_facts.items[model];
  clearing.customer = item.customer;
  clearing.account = item.account;
  clearing.amount = amount;
  clearing.piece = item.piece;
  clearing.entryDay = day;
  clearing.dueDay = amount > 0 ? item.dueDay : day;
  clearing.kind = ItemKind::Clearing;
  clearing.provisional = provisional;
  clearing.open = amount;
  clearing.modelId = item.id;
  m_facts.items.push_back(clearing);
  m_allocationsOf.emplace_back();
  return m_facts.items.size() - 1;
}

/// @param amount  sign of the item
/// @return what could not be taken away
qint64 LaterFacts::reduce(Cleared& item, qint64 amount, DayNumber day) {
  std::vector<size_t> targets = item.extras;
  targets.push_back(item.index);
  for (const size_t target : targets) {
    const qint64 part = limited(m_facts.items[target].open, amount);
    if (part == 0) continue;
    amount -= part;
    const size_t clearing = addClearing(item.index, -part, day);
    addAllocation(target, clearing, std::abs(part), day, AllocationSource::Clearing);
    const size_t allocation = m_derived.allocations.size() - 1;
    m_allocationsOf[target].push_back(allocation);
    m_allocationsOf[clearing].push_back(allocation);
    if (target == item.index) item.clearings.emplace_back(clearing, part);
  }
  return amount;
}

/// A list shows more than was left: what an older list had settled is taken back first; what goes
/// beyond the item stands as a line of its own.
void LaterFacts::raise(Cleared& item, qint64 amount, DayNumber day) {
  while (amount != 0 && !item.clearings.empty()) {
    auto& [clearing, cleared] = item.clearings.back();
    const qint64 part = limited(cleared, amount);
    if (part == 0) break;
    amount -= part;
    cleared -= part;
    const size_t cancelled = clearing;
    if (cleared == 0) item.clearings.pop_back();
    addAllocation(item.index, cancelled, -std::abs(part), day, AllocationSource::Clearing);
    m_allocationsOf[item.index].push_back(m_derived.allocations.size() - 1);
    m_allocationsOf[cancelled].push_back(m_derived.allocations.size() - 1);
    const size_t back = addClearing(item.index, part, day);
    addAllocation(back, cancelled, std::abs(part), day, AllocationSource::Clearing);
    m_allocationsOf[back].push_back(m_derived.allocations.size() - 1);
    m_allocationsOf[cancelled].push_back(m_derived.allocations.size() - 1);
  }
  if (amount != 0) item.extras.push_back(addClearing(item.index, amount, day));
}

}  // namespace encaisse
