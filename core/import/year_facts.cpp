#include "core/import/year_facts.h"

#include <algorithm>

#include "core/import/allocate.h"

namespace encaisse {
namespace {

bool isOpening(const RawItem& item) {
  return item.kind == ItemKind::OpeningDebit || item.kind == ItemKind::OpeningCredit;
}

}  // namespace

void YearFacts::derive() {
  std::vector<size_t> customer;
  for (size_t i = 0; i < m_items.size(); ++i) {
    if (!customer.empty() && m_items[customer.front()].customer != m_items[i].customer) {
      deriveCustomer(customer);
      customer.clear();
    }
    if (!m_items[i].provisional) customer.push_back(i);
  }
  if (!customer.empty()) deriveCustomer(customer);
}

void YearFacts::deriveCustomer(std::span<const size_t> items) {
  m_differenceSum = 0;
  m_targets.clear();
  if (m_years.empty()) return letterYear(items);
  size_t begin = 0;
  for (size_t year = yearOf(m_years, m_items[items[0]].entryDay); year < m_years.size(); ++year) {
    size_t end = begin;
    while (end < items.size() && yearOf(m_years, m_items[items[end]].entryDay) == year) ++end;
    const auto lines = items.subspan(begin, end - begin);
    if (m_years[year].opening != 0 && year > 0) {
      chainOpening(items.first(begin), lines, m_years[year].opening);
    }
    letterYear(lines);
    begin = end;
  }
}

/// Lets the opening lines of a year stand for what the years before left open. Lines that stand
/// for nothing known stay items; items that no line carries on are balanced by a difference.
void YearFacts::chainOpening(std::span<const size_t> before, std::span<const size_t> year,
                             DayNumber day) {
  std::vector<size_t> lines;
  for (const size_t i : year) {
    if (isOpening(m_items[i]) && m_items[i].entryDay == day) lines.push_back(i);
  }
  std::vector<size_t> open;
  for (const size_t i : before) {
    if (!m_items[i].superseded && m_items[i].open != 0) open.push_back(i);
  }
  matchOneToOne(lines, open);
  const qint64 carried = sum(lines, &RawItem::amount);
  const qint64 left = sum(open, &RawItem::open) + m_differenceSum;
  if (left == carried) {
    // Openings as totals, one line a customer: they stand for all that is left together.
    for (const size_t line : lines) supersede(line, open);
  } else if (left != 0) {
    const auto& model = m_items[open.empty() ? (before.empty() ? year : before)[0] : open.front()];
    m_facts.differences.push_back({model.customer, model.account, -left, day});
    m_differenceSum -= left;
  }
}

qint64 YearFacts::sum(const std::vector<size_t>& indexes, qint64 RawItem::*amount) const {
  qint64 total = 0;
  for (const size_t i : indexes) total += m_items[i].*amount;
  return total;
}

void YearFacts::supersede(size_t line, std::vector<size_t> targets) {
  m_items[line].superseded = true;
  m_targets[line] = std::move(targets);
}

/// Pairs lines with open items of their amount, those of the same piece first; what found its pair
/// leaves both lists.
void YearFacts::matchOneToOne(std::vector<size_t>& lines, std::vector<size_t>& open) {
  for (const bool samePiece : {true, false}) {
    std::erase_if(lines, [&](size_t line) {
      const auto& opening = m_items[line];
      const auto match = std::ranges::find_if(open, [&](size_t i) {
        const auto& item = m_items[i];
        return item.open == opening.amount && item.account == opening.account &&
               (!samePiece || (item.piece != 0 && item.piece == opening.piece));
      });
      if (match == open.end()) return false;
      supersede(line, {*match});
      open.erase(match);
      return true;
    });
  }
}

void YearFacts::letterYear(std::span<const size_t> year) {
  m_order.clear();
  for (const size_t i : year) {
    if (m_items[i].letter != 0) m_order.push_back(i);
  }
  std::ranges::sort(m_order, {}, [&](size_t i) {
    return std::tuple{m_items[i].account, m_items[i].letter, i};
  });
  for (size_t first = 0; first < m_order.size();) {
    size_t last = first + 1;
    while (last < m_order.size() && sameGroup(m_order[first], m_order[last])) ++last;
    letterGroup(std::span{m_order}.subspan(first, last - first));
    first = last;
  }
}

bool YearFacts::sameGroup(size_t a, size_t b) const {
  return m_items[a].account == m_items[b].account && m_items[a].letter == m_items[b].letter;
}

void YearFacts::letterGroup(std::span<const size_t> members) {
  m_group.clear();
  for (const size_t i : members) {
    if (m_items[i].superseded) {
      addTargets(i);
    } else {
      addMember(i, m_items[i].open);
    }
  }
  allocate(m_items, m_group, AllocationSource::Lettering, m_facts.allocations);
}

void YearFacts::addTargets(size_t openingLine) {
  qint64 left = m_items[openingLine].amount;
  for (const size_t target : m_targets[openingLine]) {
    const qint64 open = m_items[target].open;
    if (left == 0) break;
    const bool sameSign = (open > 0) == (left > 0) && open != 0;
    if (!sameSign) continue;
    const qint64 part = left > 0 ? std::min(open, left) : std::max(open, left);
    addMember(target, part);
    left -= part;
  }
}

void YearFacts::addMember(size_t index, qint64 free) {
  m_group.push_back(letteredItem(m_items, index, free));
}

}  // namespace encaisse
