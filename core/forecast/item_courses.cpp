#include "core/forecast/item_courses.h"

#include <algorithm>

#include "core/base/contracts.h"

namespace encaisse {
namespace {

struct Part {
  DayNumber day = 0;
  bool money = false;
  qint64 amount = 0;
};

/// The allocations of every debit item, one after the other.
class PartsByItem {
public:
  explicit PartsByItem(const Snapshot& snapshot)
      : m_begin(snapshot.items.size() + 1), m_parts(snapshot.allocations.size()) {
    for (const auto& allocation : snapshot.allocations) ++m_begin[allocation.debit + 1];
    for (size_t i = 1; i < m_begin.size(); ++i) m_begin[i] += m_begin[i - 1];
    auto next = m_begin;
    for (const auto& allocation : snapshot.allocations) {
      m_parts[next[allocation.debit]++] = {allocation.effectiveDay,
                                           isMoney(snapshot.items[allocation.credit].kind),
                                           allocation.amount};
    }
    for (size_t i = 0; i + 1 < m_begin.size(); ++i) {
      if (m_begin[i + 1] - m_begin[i] < 2) continue;
      std::stable_sort(m_parts.begin() + m_begin[i], m_parts.begin() + m_begin[i + 1],
                       [](const Part& a, const Part& b) { return a.day < b.day; });
    }
  }
  const Part* begin(size_t item) const { return m_parts.data() + m_begin[item]; }
  const Part* end(size_t item) const { return m_parts.data() + m_begin[item + 1]; }

private:
  std::vector<quint32> m_begin;
  std::vector<Part> m_parts;
};

ItemCourse courseOf(const SnapshotItem& item, quint32 index, const Part* part, const Part* end) {
  ItemCourse course{index, item.entryDay, item.dueDay};
  course.isInvoice = item.kind == ItemKind::Invoice;
  qint64 settled = 0;
  qint64 money = 0;
  while (part != end) {
    const DayNumber day = part->day;
    for (; part != end && part->day == day; ++part) {
      settled += part->amount;
      if (part->money) money += part->amount;
    }
    if (settled < item.amount) continue;
    course.endDay = std::max(day, item.entryDay);
    course.isPaid = money >= item.amount - money;
    break;
  }
  const bool opening = item.kind == ItemKind::OpeningDebit;
  course.isKnown = !opening || course.endDay != item.entryDay;
  return course;
}

}  // namespace

bool isMoney(ItemKind credit) {
  return credit != ItemKind::CreditNote && credit != ItemKind::WriteOff &&
         credit != ItemKind::Clearing && credit != ItemKind::OpeningDifference;
}

ItemCourses itemCourses(const Snapshot& snapshot) {
  EXPECTS(!snapshot.since.isValid());
  const PartsByItem parts{snapshot};
  ItemCourses all;
  all.courses.reserve(snapshot.items.size());
  all.firstOf.resize(size_t(snapshot.customers.size()) + 1);
  for (size_t i = 0; i < snapshot.items.size(); ++i) {
    const auto& item = snapshot.items[i];
    all.lastDay = std::max(all.lastDay, item.entryDay);
    if (item.amount < 0 || item.kind == ItemKind::Clearing ||
        item.kind == ItemKind::OpeningDifference) {
      continue;
    }
    all.courses.push_back(courseOf(item, quint32(i), parts.begin(i), parts.end(i)));
    ++all.firstOf[size_t(item.customer) + 1];
    for (const Part* part = parts.begin(i); part != parts.end(i); ++part) {
      all.lastDay = std::max(all.lastDay, part->day);
      if (part->money) all.receipts.push_back({quint32(i), part->day, part->amount});
    }
  }
  for (size_t c = 1; c < all.firstOf.size(); ++c) all.firstOf[c] += all.firstOf[c - 1];
  return all;
}

}  // namespace encaisse
