#include "core/forecast/cash_outlook.h"

#include <algorithm>
#include <cmath>

#include "core/base/contracts.h"
#include "core/receivables/free_credits.h"

namespace encaisse {

qint64 expectedPart(qint64 open, double chance) { return std::llround(double(open) * chance); }

double withPromise(double usual, const OutlookNote& note, DayNumber day, DayNumber asOf) {
  if (note.promisedDay <= asOf) return usual;
  // Kept: the money is there on the promised day. Broken: it behaves as if nothing had been said.
  const double kept = day >= note.promisedDay ? 1 : 0;
  return note.keptChance * kept + (1 - note.keptChance) * usual;
}

double chancePaidBy(const PaymentBehaviour& behaviour, const OutlookNote& note, DayNumber day,
                    DayNumber dueDay, DayNumber asOf) {
  return withPromise(behaviour.paidBy(day - note.disputeDays, dueDay, asOf), note, day, asOf);
}

void CashOutlook::add(const Share& share) {
  m_debits += share.open;
  if (share.dueDay < m_asOf) m_overdue += share.open;
  m_shares.push_back(share);
}

void CashOutlook::add(const Credit& credit) {
  m_credits += credit.amount;
  m_creditItems.push_back(credit);
}

CashOutlook CashOutlook::build(const Snapshot& snapshot, const PaymentPast& past, QDate asOf,
                               const std::vector<OutlookNote>& notes, BandScale bandScale) {
  CashOutlook outlook;
  outlook.m_asOf = dayNumber(asOf);
  outlook.m_bandScale = bandScale;
  const auto common = learnCommon(past.courses, past.groupOf, outlook.m_asOf);
  for (const auto& course : past.courses.courses) {
    outlook.m_paidItems += int(course.isPaid && course.isKnown && course.endedBy(outlook.m_asOf));
  }
  CustomerLearner learner{past.courses, common};
  auto behaviours = std::make_shared<Behaviours>();
  qint32 customer = -1;
  for (const auto& [index, open] : unpaidItemsAt(snapshot, asOf)) {
    const auto& item = snapshot.items[index];
    if (open < 0) {
      outlook.add(Credit{item.customer, open});
      continue;
    }
    if (item.customer != customer) {
      customer = item.customer;
      behaviours->push_back(learner.learn(customer, outlook.m_asOf));
    }
    outlook.add(Share{index, customer, qint32(behaviours->size()) - 1, open, item.dueDay, {}});
  }
  outlook.m_behaviours = std::move(behaviours);
  for (const auto& note : notes) {
    const auto share = std::ranges::lower_bound(outlook.m_shares, note.item, {}, &Share::item);
    if (share != outlook.m_shares.end() && share->item == note.item) share->note = note;
  }
  return outlook;
}

std::vector<CashOutlook> CashOutlook::split(const std::vector<int>& groupOf, int groups) const {
  std::vector<CashOutlook> parts(static_cast<size_t>(groups));
  for (auto& part : parts) {
    part.m_asOf = m_asOf;
    part.m_bandScale = m_bandScale;
    part.m_paidItems = m_paidItems;
    part.m_behaviours = m_behaviours;
  }
  const auto partOf = [&](qint32 customer) -> CashOutlook& {
    return parts[size_t(groupOf[size_t(customer)])];
  };
  for (const auto& share : m_shares) partOf(share.customer).add(share);
  for (const auto& credit : m_creditItems) partOf(credit.customer).add(credit);
  return parts;
}

double CashOutlook::paidBy(const Share& share, DayNumber day) const {
  return chancePaidBy((*m_behaviours)[size_t(share.behaviour)], share.note, day, share.dueDay,
                      m_asOf);
}

CashBand CashOutlook::bandOf(const OutlookPeriod& period, const CashSpread& spread) const {
  const qint64 days = std::max(period.from, asOf().addDays(1)).daysTo(period.to) + 1;
  return cashBand(period.mean, spread, m_bandScale.of(days, period.mean, spread), m_debits);
}

OutlookPeriod CashOutlook::period(QDate from, QDate to) const {
  EXPECTS(from <= to);
  OutlookPeriod period{from, to, 0, 0, {}};
  const DayNumber before = std::max(dayNumber(from) - 1, m_asOf);
  const DayNumber last = dayNumber(to);
  CashSpread spread;
  for (const auto& share : m_shares) {
    if (share.dueDay >= dayNumber(from) && share.dueDay <= last) period.byDueDate += share.open;
    if (last <= before) continue;
    const double already = before > m_asOf ? paidBy(share, before) : 0;
    const double then = paidBy(share, last);
    period.mean += expectedPart(share.open, then) - expectedPart(share.open, already);
    spread.add(share.open, then - already);
  }
  period.band = bandOf(period, spread);
  return period;
}

QList<OutlookPeriod> CashOutlook::inTurn(const QList<QDate>& ends) const {
  QList<OutlookPeriod> periods;
  std::vector<CashSpread> spreads(size_t(ends.size()));
  QDate from = asOf();
  for (const QDate end : ends) {
    periods.append({from, end, 0, 0, {}});
    from = end.addDays(1);
  }
  std::vector<DayNumber> lastDays;
  for (const QDate end : ends) lastDays.push_back(dayNumber(end));
  std::vector<DayNumber> counted(lastDays.size());
  qint32 behaviour = -1;
  for (const auto& share : m_shares) {
    const auto& payer = (*m_behaviours)[size_t(share.behaviour)];
    if (share.behaviour != behaviour) {
      behaviour = share.behaviour;
      for (size_t i = 0; i < counted.size(); ++i) {
        counted[i] = payer.countedDay(lastDays[i], m_asOf);
      }
    }
    const bool isPlain = share.note == OutlookNote{};
    double already = 0;
    for (size_t i = 0; i < spreads.size(); ++i) {
      auto& period = periods[qsizetype(i)];
      const DayNumber last = lastDays[i];
      const double then =
          isPlain ? payer.curve.paidBetween(m_asOf - share.dueDay, counted[i] - share.dueDay)
                  : paidBy(share, last);
      period.mean += expectedPart(share.open, then) - expectedPart(share.open, already);
      spreads[i].add(share.open, then - already);
      already = then;
      if (share.dueDay <= last && share.dueDay >= dayNumber(period.from)) {
        period.byDueDate += share.open;
      }
    }
  }
  for (size_t i = 0; i < spreads.size(); ++i) {
    auto& period = periods[qsizetype(i)];
    period.band = bandOf(period, spreads[i]);
  }
  return periods;
}

QList<OutlookPeriod> CashOutlook::weeks(int count) const {
  QList<QDate> ends;
  for (int i = 0; i <= count; ++i) ends.append(asOf().addDays(7 * (i + 1) - asOf().dayOfWeek()));
  return inTurn(ends);
}

QList<OutlookPeriod> CashOutlook::months(int count) const {
  QList<QDate> ends;
  const QDate first{asOf().year(), asOf().month(), 1};
  for (int i = 0; i < count; ++i) ends.append(first.addMonths(i + 1).addDays(-1));
  return inTurn(ends);
}

QList<OutlookPeriod> CashOutlook::days() const {
  QList<OutlookPeriod> periods;
  for (const int days : {30, 60, 90}) {
    periods.append(period(asOf().addDays(1), asOf().addDays(days)));
  }
  return periods;
}

qint64 CashOutlook::beyond(QDate day) const {
  qint64 later = m_debits;
  for (const auto& share : m_shares) {
    later -= expectedPart(share.open, paidBy(share, dayNumber(day)));
  }
  return later;
}

std::vector<OutlookItem> CashOutlook::itemsIn(QDate from, QDate to) const {
  const DayNumber before = std::max(dayNumber(from) - 1, m_asOf);
  std::vector<OutlookItem> items;
  for (const auto& share : m_shares) {
    const double already = paidBy(share, before);
    const double then = paidBy(share, dayNumber(to));
    const qint64 mean = expectedPart(share.open, then) - expectedPart(share.open, already);
    if (mean != 0) items.push_back({share.item, share.open, share.dueDay, mean, then - already});
  }
  return items;
}

std::vector<OutlookItem> CashOutlook::itemsBeyond(QDate day) const {
  std::vector<OutlookItem> items;
  for (const auto& share : m_shares) {
    const double then = paidBy(share, dayNumber(day));
    const qint64 mean = share.open - expectedPart(share.open, then);
    if (mean != 0) items.push_back({share.item, share.open, share.dueDay, mean, 1 - then});
  }
  return items;
}

std::vector<OutlookItem> CashOutlook::itemsDue(QDate from, QDate to) const {
  std::vector<OutlookItem> items;
  for (const auto& share : m_shares) {
    if (from.isValid() && share.dueDay < dayNumber(from)) continue;
    if (to.isValid() && share.dueDay > dayNumber(to)) continue;
    items.push_back({share.item, share.open, share.dueDay, share.open, 1});
  }
  return items;
}

}  // namespace encaisse
