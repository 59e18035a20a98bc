#include "core/reminders/plan.h"

#include <algorithm>
#include <span>

#include "core/base/contracts.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

/// Builds the message of one customer from its open items.
class MessageBuilder {
public:
  MessageBuilder(const Snapshot& snapshot, const Scenario& scenario, QDate day,
                 const std::vector<LastReminder>& last)
      : m_snapshot{snapshot}, m_scenario{scenario}, m_day{day}, m_last{last} {}

  std::optional<PlannedReminder> build(std::span<const OpenItem> open) const {
    PlannedReminder message;
    message.customer = m_snapshot.items[open.front().item].customer;
    QList<PlannedItem> unconfirmed;
    for (const auto& [index, amount] : open) {
      if (amount < 0) {
        message.credits += amount;
        continue;
      }
      const auto& item = m_snapshot.items[index];
      const int level = dueLevel(index);
      if (level == 0) continue;
      const bool isNotice = m_scenario.step(level).phase == Phase::FormalNotice;
      auto& list = isNotice && isComputed(item.origin) ? unconfirmed : message.items;
      list.append({index, amount, level, dayNumber(m_day) - item.dueDay});
    }
    // A due date to confirm holds its own item back, not the customer's others.
    const bool onlyUnconfirmed = message.items.isEmpty();
    if (onlyUnconfirmed) message.items = unconfirmed;
    for (const auto& item : message.items) {
      message.level = std::max(message.level, item.level);
      message.total += item.open;
    }
    if (message.items.isEmpty()) return std::nullopt;
    if (m_scenario.step(message.level).phase != Phase::BeforeDue) {
      for (const auto& item : message.items) {
        if (item.daysLate <= 0) message.notYetDue += item.open;
      }
    }
    std::ranges::stable_sort(message.items, std::ranges::greater{}, &PlannedItem::daysLate);
    addHolds(message, onlyUnconfirmed);
    return message;
  }

private:
  int dueLevel(quint32 index) const {
    const auto& last = m_last[index];
    const auto next = nextStep(m_scenario, toDate(m_snapshot.items[index].dueDay), last.level,
                               toDate(last.sentDay), m_day);
    return next.level > 0 && m_day >= next.from ? next.level : 0;
  }

  void addHolds(PlannedReminder& message, bool onlyUnconfirmed) const {
    if (m_snapshot.customers[message.customer].remindersStopped) {
      message.holds.append(HoldReason::CustomerStopped);
    }
    if (message.toPay() <= 0) message.holds.append(HoldReason::CreditCoversDebt);
    if (onlyUnconfirmed) message.holds.append(HoldReason::DueDateNotConfirmed);
  }

  const Snapshot& m_snapshot;
  const Scenario& m_scenario;
  QDate m_day;
  const std::vector<LastReminder>& m_last;
};

}  // namespace

QString toKey(HoldReason reason) {
  switch (reason) {
    case HoldReason::CreditCoversDebt: return u"credit_covers_debt"_s;
    case HoldReason::CustomerStopped: return u"customer_stopped"_s;
    case HoldReason::DueDateNotConfirmed: return u"due_date_not_confirmed"_s;
  }
  EXPECTS(false);
  return {};
}

std::vector<LastReminder> lastReminders(const Snapshot& snapshot, QDate day) {
  std::vector<LastReminder> last(snapshot.items.size());
  for (const auto& mark : snapshot.reminders) {
    if (mark.sentDay > dayNumber(day)) continue;
    auto& entry = last[mark.item];
    entry.level = std::max(entry.level, mark.level);
    entry.sentDay = std::max(entry.sentDay, mark.sentDay);
  }
  return last;
}

NextStep nextStep(const Scenario& scenario, QDate dueOn, int lastLevel, QDate lastSentOn,
                  QDate day) {
  int level = lastLevel + 1;
  while (level <= scenario.topLevel() && scenario.step(level).phase == Phase::BeforeDue &&
         day > dueOn) {
    ++level;
  }
  if (level > scenario.topLevel()) return {};
  QDate from = dueOn.addDays(scenario.step(level).dayOffset);
  if (lastLevel > 0) from = std::max(from, lastSentOn.addDays(scenario.minimumGapDays));
  return {level, from};
}

QList<PlannedReminder> planReminders(const Snapshot& snapshot, QDate day,
                                     const Scenario& scenario) {
  const auto open = openItemsAt(snapshot, day);
  const auto last = lastReminders(snapshot, day);
  const MessageBuilder builder{snapshot, scenario, day, last};
  QList<PlannedReminder> plan;
  for (size_t begin = 0; begin < open.size();) {
    size_t end = begin + 1;
    const qint32 customer = snapshot.items[open[begin].item].customer;
    while (end < open.size() && snapshot.items[open[end].item].customer == customer) ++end;
    if (auto message = builder.build(std::span{open}.subspan(begin, end - begin))) {
      plan.append(std::move(*message));
    }
    begin = end;
  }
  std::ranges::stable_sort(plan, [](const auto& a, const auto& b) {
    return std::pair{b.level, b.total} < std::pair{a.level, a.total};
  });
  return plan;
}

}  // namespace encaisse
