#include "core/risk/segment_changes.h"

#include <algorithm>
#include <tuple>

#include "core/risk/customer_risk.h"
#include "core/risk/risk_words.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

/// The facts about how one customer pays, as a snapshot of it alone.
class OneCustomer {
public:
  OneCustomer(const Snapshot& snapshot, qint32 customer) : m_all{snapshot}, m_customer{customer} {
    const auto& items = snapshot.items;  // by customer
    const auto first = std::ranges::lower_bound(items, customer, {}, &SnapshotItem::customer);
    const auto end = std::ranges::upper_bound(items, customer, {}, &SnapshotItem::customer);
    m_begin = quint32(first - items.begin());
    m_end = quint32(end - items.begin());
    m_one.company = snapshot.company;
    m_one.customers = {snapshot.customers[customer]};
    m_one.items.assign(first, end);
    for (auto& item : m_one.items) item.customer = 0;
    m_one.chasing.settings = snapshot.chasing.settings;
  }

  Snapshot take() {
    for (const auto& allocation : m_all.allocations) {
      if (!has(allocation.debit) || !has(allocation.credit)) continue;
      m_one.allocations.push_back(allocation);
      m_one.allocations.back().debit -= m_begin;
      m_one.allocations.back().credit -= m_begin;
    }
    for (const auto& promise : m_all.chasing.promises) {
      if (promise.customer != m_customer) continue;
      m_one.chasing.promises.push_back(promise);
      m_one.chasing.promises.back().customer = 0;
      for (auto& item : m_one.chasing.promises.back().items) item -= m_begin;
    }
    for (const auto& dispute : m_all.chasing.disputes) {
      if (!has(dispute.item)) continue;
      m_one.chasing.disputes.push_back(dispute);
      m_one.chasing.disputes.back().item -= m_begin;
    }
    for (const auto& insolvency : m_all.chasing.insolvencies) {
      if (insolvency.customer != m_customer) continue;
      m_one.chasing.insolvencies.push_back(insolvency);
      m_one.chasing.insolvencies.back().customer = 0;
    }
    return std::move(m_one);
  }

private:
  bool has(quint32 item) const { return item >= m_begin && item < m_end; }

  const Snapshot& m_all;
  qint32 m_customer;
  quint32 m_begin = 0;
  quint32 m_end = 0;
  Snapshot m_one;
};

TimelineEvent eventOf(QDate day, PayerKind before, const PayerSegment& segment,
                      const RiskSettings& settings) {
  TimelineEvent event;
  event.kind = TimelineKind::Segment;
  event.day = day;
  event.action = toKey(segment.kind);
  event.detail = toKey(before);
  event.text = payerReasonText(segment, settings);
  return event;
}

}  // namespace

QList<TimelineEvent> segmentChanges(const Snapshot& snapshot, qint32 customer, QDate asOf,
                                    const RiskSettings& settings) {
  const Snapshot one = OneCustomer{snapshot, customer}.take();
  const auto segmentOn = [&](QDate day) {
    return payerSegment(paymentHistories(one, day, settings.graceDays).front(), settings);
  };
  const QDate thisMonth{asOf.year(), asOf.month(), 1};
  QList<TimelineEvent> events;
  auto before = PayerKind::Unknown;
  for (int month = segmentMonths; month >= 0; --month) {
    const QDate last = thisMonth.addMonths(1 - month).addDays(-1);
    const QDate end = std::min(last, asOf);
    auto segment = segmentOn(end);
    if (segment.kind == PayerKind::Unknown || segment.kind == before) continue;
    // What was known when the 24 months begin is no change.
    const bool isFirst = month == segmentMonths;
    const auto kind = segment.kind;
    if (!isFirst) {
      QDate other = QDate{last.year(), last.month(), 1}.addDays(-1);
      QDate same = end;
      while (other.daysTo(same) > 1) {
        const QDate middle = other.addDays(other.daysTo(same) / 2);
        const auto then = segmentOn(middle);
        if (then.kind == kind) {
          same = middle;
          segment = then;
        } else {
          other = middle;
        }
      }
      events.prepend(eventOf(same, before, segment, settings));
    }
    before = kind;
  }
  return events;
}

void mergeEvents(QList<TimelineEvent>& history, const QList<TimelineEvent>& events) {
  history += events;
  std::ranges::stable_sort(history, [](const TimelineEvent& a, const TimelineEvent& b) {
    return std::tie(b.day, b.instant) < std::tie(a.day, a.instant);
  });
}

}  // namespace encaisse
