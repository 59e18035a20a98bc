#include "core/import/derive_facts.h"

#include <algorithm>
#include <map>
#include <span>

namespace encaisse {
namespace {

bool isOpening(const RawItem& item) {
  return item.kind == ItemKind::OpeningDebit || item.kind == ItemKind::OpeningCredit;
}

/// Derives the facts of one customer, year by year.
class CustomerFacts {
public:
  CustomerFacts(std::vector<RawItem>& items, const std::vector<FiscalYear>& years,
                DerivedFacts& facts)
      : m_items{items}, m_years{years}, m_facts{facts} {}

  void derive(size_t begin, size_t end) {
    size_t yearBegin = begin;
    for (size_t year = yearOf(m_years, m_items[begin].entryDay); year < m_years.size(); ++year) {
      size_t yearEnd = yearBegin;
      while (yearEnd < end && yearOf(m_years, m_items[yearEnd].entryDay) == year) ++yearEnd;
      if (m_years[year].opening != 0 && year > 0) chainOpening(begin, yearBegin, yearEnd, year);
      letterYear(yearBegin, yearEnd);
      yearBegin = yearEnd;
    }
  }

private:
  /// Lets the opening lines of a year stand for what the years before left open. Lines that stand
  /// for nothing known stay items; items that no line carries on are balanced by a difference.
  void chainOpening(size_t begin, size_t yearBegin, size_t yearEnd, size_t year) {
    const DayNumber day = m_years[year].opening;
    std::vector<size_t> lines;
    for (size_t i = yearBegin; i < yearEnd; ++i) {
      if (isOpening(m_items[i]) && m_items[i].entryDay == day) lines.push_back(i);
    }
    std::vector<size_t> open;
    for (size_t i = begin; i < yearBegin; ++i) {
      if (!m_items[i].superseded && m_items[i].open != 0) open.push_back(i);
    }
    matchOneToOne(lines, open);
    const qint64 carried = sum(lines, &RawItem::amount);
    const qint64 left = sum(open, &RawItem::open) + m_differenceSum;
    if (left == carried) {
      // Openings as totals, one line a customer: they stand for all that is left together.
      for (const size_t line : lines) supersede(line, open);
    } else if (left != 0) {
      const auto& model = m_items[open.empty() ? begin : open.front()];
      m_facts.differences.push_back({model.customer, model.account, -left, day});
      m_differenceSum -= left;
    }
  }

  qint64 sum(const std::vector<size_t>& indexes, qint64 RawItem::*amount) const {
    qint64 total = 0;
    for (const size_t i : indexes) total += m_items[i].*amount;
    return total;
  }

  void supersede(size_t line, std::vector<size_t> targets) {
    m_items[line].superseded = true;
    m_targets[line] = std::move(targets);
  }

  /// Pairs lines with open items of their amount, those of the same piece first; what found its
  /// pair leaves both lists.
  void matchOneToOne(std::vector<size_t>& lines, std::vector<size_t>& open) {
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

  void letterYear(size_t begin, size_t end) {
    m_order.clear();
    for (size_t i = begin; i < end; ++i) {
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

  bool sameGroup(size_t a, size_t b) const {
    return m_items[a].account == m_items[b].account && m_items[a].letter == m_items[b].letter;
  }

  void letterGroup(std::span<const size_t> members) {
    m_group.clear();
    for (const size_t i : members) {
      if (m_items[i].superseded) {
        addTargets(i);
      } else {
        addMember(i, m_items[i].open);
      }
    }
    const size_t known = m_facts.allocations.size();
    allocateGroup(m_group, m_facts.allocations);
    for (size_t i = known; i < m_facts.allocations.size(); ++i) {
      const auto& allocation = m_facts.allocations[i];
      m_items[allocation.debit].open -= allocation.amount;
      m_items[allocation.credit].open += allocation.amount;
    }
  }

  void addTargets(size_t openingLine) {
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

  void addMember(size_t i, qint64 free) {
    const auto& item = m_items[i];
    m_group.push_back({quint32(i), item.piece, free, item.entryDay, item.dueDay, item.line});
  }

  std::vector<RawItem>& m_items;
  const std::vector<FiscalYear>& m_years;
  DerivedFacts& m_facts;
  qint64 m_differenceSum = 0;
  std::map<size_t, std::vector<size_t>> m_targets;
  std::vector<size_t> m_order;
  std::vector<LetteredItem> m_group;
};

}  // namespace

DerivedFacts deriveFacts(std::vector<RawItem>& items, const std::vector<FiscalYear>& years) {
  const auto order = [](const RawItem& item) {
    return std::tuple{item.customer, item.entryDay, item.line, item.id};
  };
  if (!std::ranges::is_sorted(items, {}, order)) std::ranges::sort(items, {}, order);
  for (auto& item : items) {
    item.superseded = false;
    item.open = item.amount > 0 ? item.amount - item.reserved : item.amount + item.reserved;
  }
  DerivedFacts facts;
  for (size_t begin = 0; begin < items.size();) {
    size_t end = begin + 1;
    while (end < items.size() && items[end].customer == items[begin].customer) ++end;
    CustomerFacts{items, years, facts}.derive(begin, end);
    begin = end;
  }
  for (auto& item : items) {
    if (item.superseded) item.open = 0;
  }
  return facts;
}

}  // namespace encaisse
