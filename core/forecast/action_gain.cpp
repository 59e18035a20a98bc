#include "core/forecast/action_gain.h"

#include <algorithm>

namespace encaisse {

void ActionGain::add(qint64 before, const ActionGain& other, qint64 amount) {
  const double mine = double(before) * chance;
  const double theirs = double(amount) * other.chance;
  if (mine + theirs > 0) days = (mine * days + theirs * other.days) / (mine + theirs);
  const auto all = double(before + amount);
  chance = (mine + theirs) / all;
  soon = (double(before) * soon + double(amount) * other.soon) / all;
}

ActionGains::ActionGains(const Snapshot& snapshot, const PaymentPast& past, QDate asOf)
    : m_snapshot{snapshot}, m_past{past}, m_asOf{dayNumber(asOf)}, m_common{learnCommon(
                                                                       past.courses, past.groupOf,
                                                                       m_asOf)} {}

ActionGain ActionGains::of(quint32 index) {
  const auto& item = m_snapshot.items[index];
  if (item.customer != m_customer) {
    m_customer = item.customer;
    m_curve = learnCustomer(m_past.courses, m_common, item.customer, m_asOf).curve;
  }
  const int age = m_asOf - item.dueDay;
  const int from = std::max(age + comesAnyway, 0);
  const auto paidBy = [&](int until) { return m_curve.paidBetween(age, until); };
  const double last = paidBy(from + gainedWithin);
  ActionGain gain;
  gain.soon = paidBy(from);
  gain.chance = last - gain.soon;
  if (gain.chance <= 0) return gain;
  for (int day = 0; day < gainedWithin; ++day) gain.days += last - paidBy(from + day);
  gain.days /= gain.chance;
  return gain;
}

}  // namespace encaisse
