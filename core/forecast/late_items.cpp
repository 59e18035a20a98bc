#include "core/forecast/late_items.h"

#include <algorithm>
#include <utility>

#include "core/receivables/free_credits.h"

namespace encaisse {
namespace {

constexpr int longestDelay = 365;
constexpr int originsBack = 26;
constexpr int originsShown = 13;
constexpr int originStep = 28;
constexpr int daysAhead = 31;

/// One customer after the other, as the items come.
class LateChances {
public:
  LateChances(const PaymentPast& past, DayNumber asOf, int graceDays, LateScale scale = {})
      : m_past{past}, m_common{learnCommon(past.courses, past.groupOf, asOf)}, m_asOf{asOf},
        m_graceDays{graceDays}, m_scale{std::move(scale)} {
    for (const auto& group : m_common.groups) m_groups.emplace_back(group.plain);
  }

  LateItem of(quint32 index, const SnapshotItem& item, qint64 open, const OutlookNote& note) {
    take(item.customer);
    const auto late = [&](const SurvivalCurve& curve) {
      return 1 - curve.paidBetween(m_asOf - item.dueDay, m_graceDays);
    };
    const DayNumber last = item.dueDay + m_graceDays;
    const double usual = 1 - m_behaviour.paidBy(last, item.dueDay, m_asOf);
    LateItem result{index, open, item.dueDay, 0, double(m_delay + note.disputeDays), {}};
    const double onScale = m_scale.of(usual);
    const double disputed =
        m_scale.of(1 - m_behaviour.paidBy(last - note.disputeDays, item.dueDay, m_asOf));
    result.chance = 1 - withPromise(1 - disputed, note, last, m_asOf);
    const auto group = size_t(m_past.groupOf[size_t(item.customer)]);
    auto& factors = result.factors;
    factors.company = late(m_groups[0]);
    factors.hasSegment = group > 0;
    factors.segment = late(m_groups[group]) - factors.company;
    factors.customer = usual - factors.company - factors.segment;
    factors.record = onScale - usual;
    factors.said = result.chance - onScale;
    factors.paidItems = m_behaviour.paidItems;
    factors.usualDelay = m_behaviour.usualDelay;
    return result;
  }
  bool knowPayments() const { return m_common.trust >= 1; }
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
    m_delay = std::min(m_behaviour.curve.medianFrom(m_graceDays), longestDelay);
  }

  const PaymentPast& m_past;
  CommonBehaviour m_common;
  DayNumber m_asOf = 0;
  int m_graceDays = 0;
  LateScale m_scale;
  std::vector<SurvivalCurve> m_groups;
  qint32 m_customer = -1;
  PaymentBehaviour m_behaviour;
  int m_delay = 0;
};

struct BinSums {
  int items = 0;
  int late = 0;
  double chances = 0;
};
using Bins = std::array<BinSums, 5>;

}  // namespace

std::vector<LateItem> lateItems(const Snapshot& snapshot, const PaymentPast& past, QDate asOf,
                                QDate from, QDate to, int graceDays,
                                const std::vector<OutlookNote>& notes, const LateScale& scale) {
  const DayNumber first = dayNumber(std::max(from, asOf));
  LateChances chances{past, dayNumber(asOf), graceDays, scale};
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

LateRecord::LateRecord(const Snapshot& snapshot, const PaymentPast& past, QDate asOf, int graceDays)
    : m_asOf{dayNumber(asOf)} {
  const DayNumber last = std::min(past.courses.lastDay, m_asOf);
  for (int i = originsBack; i > 0; --i) {
    judge(snapshot, past, m_asOf - i * originStep, last, graceDays);
  }
}

void LateRecord::judge(const Snapshot& snapshot, const PaymentPast& past, DayNumber origin,
                       DayNumber last, int graceDays) {
  LateChances chances{past, origin, graceDays};
  // Open items alone were all late: who pays in time does not stand among them.
  if (!chances.knowPayments()) return;
  for (const auto& course : past.courses.courses) {
    const bool isOpen = course.entryDay <= origin && !course.endedBy(origin) && course.isKnown;
    const bool isNext = course.dueDay > origin && course.dueDay <= origin + daysAhead;
    const DayNumber decided = course.dueDay + graceDays;
    if (!isOpen || !isNext || decided > last) continue;
    const bool isLate = !course.endedBy(decided);
    if (!isLate && !course.isPaid) continue;
    m_judged.push_back({{chances.chance(snapshot.items[course.item]), isLate}, origin, decided});
  }
}

LateScale LateRecord::scaleAt(DayNumber day) const {
  std::vector<JudgedChance> known;
  for (const auto& judged : m_judged) {
    if (judged.decided <= day) known.push_back(judged);
  }
  return LateScale::learn(std::move(known));
}

std::array<LateBin, 5> LateRecord::calibration() const {
  Bins sums{};
  DayNumber origin = 0;
  LateScale scale;
  for (const auto& judged : m_judged) {
    if (judged.origin < m_asOf - originsShown * originStep) continue;
    if (judged.origin != origin) {
      origin = judged.origin;
      scale = scaleAt(origin);
    }
    const double chance = scale.of(judged.chance);
    auto& bin = sums[std::min(size_t(chance * double(sums.size())), sums.size() - 1)];
    ++bin.items;
    bin.late += int(judged.isLate);
    bin.chances += chance;
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
