#include "core/calls/call_list.h"

#include <algorithm>

#include "core/base/contracts.h"
#include "core/disputes/disputed_amount.h"
#include "core/receivables/open_items.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

/// What is known of one customer on the day.
struct CustomerState {
  CallCandidate figures;
  qint64 balance = 0;
  bool silent = false;  ///< stopped, paused or in proceedings
  DayNumber lastCall = 0;
  DayNumber agreedDay = 0;
  DayNumber brokenDay = 0;
};

class ListBuilder {
public:
  ListBuilder(const Snapshot& snapshot, QDate day, const std::vector<PromiseStatus>& states)
      : m_snapshot{snapshot}, m_day{day}, m_today{dayNumber(day)}, m_states{states},
        m_customers(size_t(snapshot.customers.size())) {}

  QList<CallCandidate> build() {
    readItems();
    readPromises();
    readCalls();
    readSilence();
    QList<CallCandidate> list;
    for (size_t i = 0; i < m_customers.size(); ++i) {
      auto& customer = m_customers[i];
      customer.figures.customer = qint32(i);
      if (isToCall(customer)) list.append(customer.figures);
    }
    std::ranges::stable_sort(list, [](const CallCandidate& a, const CallCandidate& b) {
      return std::tuple{a.reason, -a.toClaim, -a.overdue} <
             std::tuple{b.reason, -b.toClaim, -b.overdue};
    });
    return list;
  }

private:
  CustomerState& of(qint32 customer) { return m_customers[size_t(customer)]; }

  std::vector<bool> handedOver() const {
    std::vector<bool> elsewhere(m_snapshot.items.size());
    for (const auto& handOver : m_snapshot.chasing.handOvers) {
      if (handOver.openedDay > m_today) continue;
      if (handOver.closedDay != 0 && handOver.closedDay <= m_today) continue;
      for (const quint32 item : handOver.items) elsewhere[item] = true;
    }
    return elsewhere;
  }

  void readItems() {
    const auto disputed = disputedAmountsAt(m_snapshot, m_day);
    const auto elsewhere = handedOver();
    for (const auto& [index, open] : openItemsAt(m_snapshot, m_day)) {
      const auto& item = m_snapshot.items[index];
      auto& customer = of(item.customer);
      customer.balance += open;
      if (open < 0 || item.dueDay >= m_today || elsewhere[index]) continue;
      customer.figures.overdue += open;
      customer.figures.disputed += disputed[index];
      customer.figures.oldestDaysLate =
          std::max(customer.figures.oldestDaysLate, qint64{m_today - item.dueDay});
    }
  }

  void readPromises() {
    for (size_t i = 0; i < m_states.size(); ++i) {
      const auto& status = m_states[i];
      const auto& promise = m_snapshot.chasing.promises[i];
      if (promise.madeDay > m_today) continue;
      auto& customer = of(promise.customer);
      const bool isBroken =
          status.state == PromiseState::Broken || status.state == PromiseState::PartlyKept;
      if (status.state == PromiseState::Running) customer.figures.promised += status.missing();
      if (!isBroken || status.missed <= 0) continue;
      customer.figures.broken += status.missed;
      customer.brokenDay = std::max(customer.brokenDay, status.decidedDay);
    }
  }

  void readCalls() {
    for (const auto& call : m_snapshot.chasing.calls) {
      auto& customer = of(call.customer);
      if (call.day > m_today || call.day < customer.lastCall) continue;
      customer.lastCall = call.day;
      customer.agreedDay = call.nextDay;
    }
  }

  void readSilence() {
    for (qsizetype i = 0; i < m_snapshot.customers.size(); ++i) {
      m_customers[size_t(i)].silent = m_snapshot.customers[i].remindersStopped;
    }
    for (const auto& pause : m_snapshot.chasing.pauses) {
      const bool counts = pause.itemId == 0 && pause.fromDay <= m_today &&
                          (pause.untilDay == 0 || pause.untilDay >= m_today) &&
                          (pause.liftedDay == 0 || pause.liftedDay > m_today);
      if (counts) of(pause.customer).silent = true;
    }
    for (const auto& insolvency : m_snapshot.chasing.insolvencies) {
      const bool counts = insolvency.openedDay <= m_today &&
                          (insolvency.closedDay == 0 || insolvency.closedDay > m_today);
      if (counts) of(insolvency.customer).silent = true;
    }
  }

  /// Decides, and fills in why.
  bool isToCall(CustomerState& customer) const {
    auto& figures = customer.figures;
    if (customer.silent || figures.overdue <= 0 || customer.balance <= 0) return false;
    figures.toClaim = std::max(qint64{0}, figures.overdue - figures.disputed - figures.promised);
    if (customer.agreedDay > m_today) return false;
    if (customer.brokenDay > customer.lastCall && figures.toClaim > 0) {
      figures.reason = CallReason::BrokenPromise;
      figures.since = customer.brokenDay;
      return true;
    }
    if (customer.agreedDay != 0 && customer.agreedDay > customer.lastCall) {
      figures.reason = CallReason::AgreedDay;
      figures.since = customer.agreedDay;
      return true;
    }
    const bool rests = customer.lastCall != 0 && m_today - customer.lastCall < callRestDays;
    return !rests && figures.toClaim > 0 && figures.oldestDaysLate >= callDaysLate;
  }

  const Snapshot& m_snapshot;
  QDate m_day;
  DayNumber m_today;
  const std::vector<PromiseStatus>& m_states;
  std::vector<CustomerState> m_customers;
};

}  // namespace

QString toKey(CallReason reason) {
  switch (reason) {
    case CallReason::BrokenPromise: return u"broken_promise"_s;
    case CallReason::AgreedDay: return u"agreed_day"_s;
    case CallReason::Overdue: return u"overdue"_s;
  }
  EXPECTS(false);
  return {};
}

QList<CallCandidate> callListAt(const Snapshot& snapshot, QDate day,
                                const std::vector<PromiseStatus>& states) {
  EXPECTS(states.size() == snapshot.chasing.promises.size());
  return ListBuilder{snapshot, day, states}.build();
}

}  // namespace encaisse
