#include "core/risk/payment_history.h"

#include <algorithm>
#include <cmath>

#include "core/disputes/disputed_amount.h"
#include "core/forecast/item_courses.h"
#include "core/promises/promise_state.h"
#include "core/receivables/free_credits.h"

namespace encaisse {
namespace {

/// A sum with its weight.
struct Mean {
  double sum = 0;
  double weight = 0;
  int count = 0;

  void add(double value, double times) {
    sum += value * times;
    weight += times;
    ++count;
  }
  std::optional<double> value(int fewest) const {
    return count < fewest || weight <= 0 ? std::nullopt : std::optional{sum / weight};
  }
};

class HistoryBuilder {
public:
  HistoryBuilder(const Snapshot& snapshot, DayNumber day, int graceDays)
      : m_snapshot{snapshot}, m_day{day}, m_grace{graceDays},
        m_histories(size_t(snapshot.customers.size())) {}

  void addOpen() {
    for (const auto& item : m_snapshot.items) {
      auto& history = m_histories[size_t(item.customer)];
      if (history.firstDay == 0 && item.entryDay <= m_day) history.firstDay = item.entryDay;
    }
    const auto open = openItemsAt(m_snapshot, toDate(m_day));
    const auto laidCredits = layFreeCredits(m_snapshot, open);
    auto laid = laidCredits.begin();
    for (const auto& [index, amount] : open) {
      const auto& item = m_snapshot.items[index];
      auto& history = m_histories[size_t(item.customer)];
      history.balance += amount;
      qint64 unpaid = amount;
      Covered cover{index, 0, true};
      for (; laid != laidCredits.end() && laid->debit == index; ++laid) {
        const auto& credit = m_snapshot.items[laid->credit];
        unpaid -= laid->amount;
        cover.day = std::max(cover.day, credit.entryDay);
        cover.isPaid = cover.isPaid && isMoney(credit.kind);
      }
      if (amount > 0 && unpaid == 0) m_covered.push_back(cover);
      if (amount <= 0 || item.dueDay >= m_day) continue;
      history.overdue += amount;
      if (unpaid == 0) continue;
      history.unpaidOverdue += unpaid;
      history.oldestDaysLate = std::max(history.oldestDaysLate, m_day - item.dueDay);
    }
  }

  void addCourses() {
    const auto courses = itemCourses(m_snapshot);
    for (size_t customer = 0; customer < m_histories.size(); ++customer) {
      Delays delays;
      for (quint32 i = courses.firstOf[customer]; i < courses.firstOf[customer + 1]; ++i) {
        const auto& course = courses.courses[i];
        if (course.isKnown && course.entryDay <= m_day) addCourse(customer, course, delays);
      }
      auto& history = m_histories[customer];
      history.meanDelay = delays.weighted.value(1);
      history.recentDelay = delays.recent.value(fewestForTrend);
      history.earlierDelay = delays.earlier.value(fewestForTrend);
    }
  }

  void addPromises() {
    const auto states = promiseStatesAt(m_snapshot, toDate(m_day), graceDaysOf(m_snapshot));
    for (size_t i = 0; i < states.size(); ++i) {
      const auto state = states[i].state;
      if (state == PromiseState::Running || state == PromiseState::Cancelled) continue;
      if (states[i].decidedDay <= m_day - historyYear) continue;
      auto& history = m_histories[size_t(m_snapshot.chasing.promises[i].customer)];
      ++history.promisesDecided;
      if (state != PromiseState::Kept) ++history.promisesBroken;
    }
  }

  void addDisputes() {
    for (const auto& dispute : m_snapshot.chasing.disputes) {
      if (dispute.openedDay > m_day || dispute.openedDay <= m_day - historyYear) continue;
      const auto& item = m_snapshot.items[dispute.item];
      auto& history = m_histories[size_t(item.customer)];
      ++history.disputes;
      if (dispute.openedDay > item.dueDay) ++history.lateDisputes;
    }
    for (const auto& insolvency : m_snapshot.chasing.insolvencies) {
      const bool isOpen = insolvency.closedDay == 0 || insolvency.closedDay > m_day;
      if (insolvency.openedDay <= m_day && isOpen) {
        m_histories[size_t(insolvency.customer)].isInsolvent = true;
      }
    }
  }

  std::vector<PaymentHistory> take() { return std::move(m_histories); }

private:
  /// An open item that free credits cover whole.
  struct Covered {
    quint32 item = 0;
    DayNumber day = 0;   ///< since then
    bool isPaid = true;  ///< by money alone
  };
  struct Delays {
    Mean weighted;
    Mean recent;
    Mean earlier;
  };

  void addCourse(size_t customer, const ItemCourse& course, Delays& delays) {
    auto& history = m_histories[customer];
    const auto cover = std::ranges::lower_bound(m_covered, course.item, {}, &Covered::item);
    const bool isCovered = cover != m_covered.end() && cover->item == course.item;
    const bool ended = isCovered || course.endedBy(m_day);
    // What a credit note or a write-off ended says nothing about paying.
    if (ended && !(isCovered ? cover->isPaid : course.isPaid)) return;
    const DayNumber endDay = isCovered ? std::max(cover->day, course.entryDay) : course.endDay;
    const DayNumber until = ended ? endDay : m_day;
    const int delay = until - course.dueDay;
    if (course.dueDay > m_day - historyYear && (ended || delay > m_grace)) {
      ++history.decided;
      if (delay > m_grace) ++history.late;
    }
    const int age = m_day - until;
    if (!ended || age >= 2 * historyYear) return;
    ++history.paid;
    const auto weight = double(m_snapshot.items[course.item].amount);
    delays.weighted.add(delay, weight * std::exp2(-double(age) / historyHalfLifeDays));
    if (age < historyQuarter) {
      delays.recent.add(delay, 1);
    } else if (age < 4 * historyQuarter) {
      delays.earlier.add(delay, 1);
    }
  }

  const Snapshot& m_snapshot;
  DayNumber m_day;
  int m_grace;
  std::vector<PaymentHistory> m_histories;
  std::vector<Covered> m_covered;  ///< by item
};

}  // namespace

std::optional<int> PaymentHistory::latePermille() const {
  return decided == 0 ? std::nullopt : std::optional{late * 1000 / decided};
}

std::vector<PaymentHistory> paymentHistories(const Snapshot& snapshot, QDate asOf, int graceDays) {
  HistoryBuilder builder{snapshot, dayNumber(asOf), graceDays};
  builder.addOpen();
  builder.addCourses();
  builder.addPromises();
  builder.addDisputes();
  return builder.take();
}

}  // namespace encaisse
