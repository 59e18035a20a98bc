#include "core/forecast/late_items.h"

#include <algorithm>

#include "core/receivables/free_credits.h"

namespace encaisse {
namespace {

constexpr int longestDelay = 365;
constexpr int originsBack = 13;
constexpr int originStep = 28;
constexpr int daysAhead = 31;

/// How late an item is on average once the grace is over.
double meanDelay(const SurvivalCurve& curve, int graceDays) {
  double days = graceDays + 1;
  for (int age = graceDays + 1; age < longestDelay; ++age) {
    days += 1 - curve.paidBetween(graceDays, age);
  }
  return days;
}

/// One customer after the other, as the items come.
class LateChances {
public:
  LateChances(const PaymentPast& past, DayNumber asOf, int graceDays)
      : m_past{past}, m_common{learnCommon(past.courses, past.groupOf, asOf)}, m_asOf{asOf},
        m_graceDays{graceDays} {
    for (const auto& group : m_common.groups) m_groups.emplace_back(group.plain);
  }

  LateItem of(quint32 index, const SnapshotItem& item, qint64 open, const OutlookNote& note) {
    take(item.customer);
    const auto late = [&](const SurvivalCurve& curve) {
      return 1 - curve.paidBetween(m_asOf - item.dueDay, m_graceDays);
    };
    const DayNumber last = item.dueDay + m_graceDays;
    const double usual = 1 - m_behaviour.paidBy(last, item.dueDay, m_asOf);
    LateItem result{index, open, item.dueDay, 0, m_delay + note.disputeDays, {}};
    result.chance = 1 - chancePaidBy(m_behaviour, note, last, item.dueDay, m_asOf);
    const auto group = size_t(m_past.groupOf[size_t(item.customer)]);
    auto& factors = result.factors;
    factors.company = late(m_groups[0]);
    factors.hasSegment = group > 0;
    factors.segment = late(m_groups[group]) - factors.company;
    factors.customer = usual - factors.company - factors.segment;
    factors.said = result.chance - usual;
    factors.paidItems = m_behaviour.paidItems;
    factors.usualDelay = m_behaviour.usualDelay;
    return result;
  }
  /// As the facts alone let expect.
  double chance(const SnapshotItem& item) {
    take(item.customer);
    return 1 - m_behaviour.paidBy(item.dueDay + m_graceDays, item.dueDay, m_asOf);
  }

private:
  void take(qint32 customer) {
    if (customer == m_customer) return;
    m_customer = customer;
    m_behaviour = learnCustomer(m_past.courses, m_common, customer, m_asOf);
    m_delay = meanDelay(m_behaviour.curve, m_graceDays);
  }

  const PaymentPast& m_past;
  CommonBehaviour m_common;
  DayNumber m_asOf = 0;
  int m_graceDays = 0;
  std::vector<SurvivalCurve> m_groups;
  qint32 m_customer = -1;
  PaymentBehaviour m_behaviour;
  double m_delay = 0;
};

struct BinSums {
  int items = 0;
  int late = 0;
  double chances = 0;
};
using Bins = std::array<BinSums, 5>;

void judgeOrigin(const Snapshot& snapshot, const PaymentPast& past, DayNumber asOf, DayNumber last,
                 int graceDays, Bins& bins) {
  LateChances chances{past, asOf, graceDays};
  for (const auto& course : past.courses.courses) {
    const bool isOpen = course.entryDay <= asOf && !course.endedBy(asOf) && course.isKnown;
    const bool isNext = course.dueDay > asOf && course.dueDay <= asOf + daysAhead;
    const DayNumber decided = course.dueDay + graceDays;
    if (!isOpen || !isNext || decided > last) continue;
    const bool isLate = !course.endedBy(decided);
    if (!isLate && !course.isPaid) continue;
    const double chance = chances.chance(snapshot.items[course.item]);
    auto& bin = bins[std::min(size_t(chance * double(bins.size())), bins.size() - 1)];
    ++bin.items;
    bin.late += int(isLate);
    bin.chances += chance;
  }
}

}  // namespace

std::vector<LateItem> lateItems(const Snapshot& snapshot, const PaymentPast& past, QDate asOf,
                                QDate from, QDate to, int graceDays,
                                const std::vector<OutlookNote>& notes) {
  const DayNumber first = dayNumber(std::max(from, asOf));
  LateChances chances{past, dayNumber(asOf), graceDays};
  std::vector<LateItem> items;
  auto note = notes.begin();
  for (const auto& [index, open] : unpaidItemsAt(snapshot, asOf)) {
    const auto& item = snapshot.items[index];
    if (open < 0 || item.dueDay < first || item.dueDay > dayNumber(to)) continue;
    while (note != notes.end() && note->item < index) ++note;
    const bool isNoted = note != notes.end() && note->item == index;
    items.push_back(chances.of(index, item, open, isNoted ? *note : OutlookNote{}));
  }
  std::ranges::stable_sort(items, std::ranges::greater{}, &LateItem::atStake);
  return items;
}

std::array<LateBin, 5> lateCalibration(const Snapshot& snapshot, const PaymentPast& past,
                                       QDate asOf, int graceDays) {
  Bins sums{};
  const DayNumber today = dayNumber(asOf);
  const DayNumber last = std::min(past.courses.lastDay, today);
  for (int i = 1; i <= originsBack; ++i) {
    judgeOrigin(snapshot, past, today - i * originStep, last, graceDays, sums);
  }
  std::array<LateBin, 5> bins;
  for (size_t i = 0; i < bins.size(); ++i) {
    const double width = 1.0 / double(bins.size());
    bins[i].from = double(i) * width;
    bins[i].to = double(i + 1) * width;
    bins[i].items = sums[i].items;
    if (sums[i].items == 0) continue;
    bins[i].predicted = sums[i].chances / sums[i].items;
    bins[i].observed = double(sums[i].late) / sums[i].items;
  }
  return bins;
}

}  // namespace encaisse
