#include "core/reminders/planner.h"

#include <algorithm>

namespace encaisse {
namespace {

/// A payment older than that is no longer news.
constexpr int thanksWithinDays = 30;

/// The open items cut into those of one customer each.
std::vector<std::span<const OpenItem>> byCustomer(const std::vector<OpenItem>& open,
                                                  const Snapshot& snapshot) {
  std::vector<std::span<const OpenItem>> parts;
  for (size_t begin = 0; begin < open.size();) {
    const qint32 customer = snapshot.items[open[begin].item].customer;
    size_t end = begin + 1;
    while (end < open.size() && snapshot.items[open[end].item].customer == customer) ++end;
    parts.push_back(std::span{open}.subspan(begin, end - begin));
    begin = end;
  }
  return parts;
}

/// By item, the last day up to @p day on which thanks left or were made ready to leave.
QHash<quint32, DayNumber> thankedDays(const Snapshot& snapshot, DayNumber day) {
  QHash<quint32, DayNumber> days;
  const auto add = [&](quint32 item, DayNumber thanked) {
    if (thanked <= day) days[item] = std::max(days.value(item), thanked);
  };
  for (const auto& mark : snapshot.reminders) {
    if (mark.level == 0) add(mark.item, mark.sentDay);
  }
  for (const auto& unsent : snapshot.chasing.unsent) {
    if (unsent.level == 0 && unsent.state != UnsentState::Dropped) {
      add(unsent.item, unsent.plannedDay);
    }
  }
  return days;
}

}  // namespace

Planner::Planner(const Snapshot& snapshot, QDate day, const ReminderRules& rules, bool promisesKept)
    : m_snapshot{snapshot}, m_rules{rules}, m_day{dayNumber(day)}, m_gate{snapshot, day, rules.gate,
                                                                          promisesKept},
      m_open{openItemsAt(snapshot, day)}, m_last{lastReminders(snapshot, day)} {
  m_scenarios.reserve(size_t(snapshot.customers.size()));
  for (const auto& customer : snapshot.customers) {
    m_scenarios.push_back(&rules.scenarioOf(customer));
  }
  m_lastSent.resize(m_scenarios.size());
  const auto count = [&](quint32 item, DayNumber sentDay) {
    auto& last = m_lastSent[size_t(snapshot.items[item].customer)];
    if (sentDay <= m_day) last = std::max(last, sentDay);
  };
  for (const auto& mark : snapshot.reminders) count(mark.item, mark.sentDay);
  for (const auto& unsent : snapshot.chasing.unsent) count(unsent.item, unsent.plannedDay);
  countCalls();
  readApprovals();
  findSettled();
}

/// A call does the call that was due: each item of the customer that had reached one.
void Planner::countCalls() {
  QHash<qint32, QList<DayNumber>> calls;
  for (const auto& call : m_snapshot.chasing.calls) {
    if (call.day <= m_day && reachedSomebody(call)) calls[call.customer].append(call.day);
  }
  if (calls.isEmpty()) return;
  for (const auto& open : m_open) {
    const auto& item = m_snapshot.items[open.item];
    const auto days = calls.constFind(item.customer);
    if (open.open < 0 || days == calls.constEnd()) continue;
    const auto& scenario = *m_scenarios[size_t(item.customer)];
    auto& last = m_last[open.item];
    for (const DayNumber called : *days) {
      if (called < item.entryDay || called < last.sentDay) continue;
      const auto next =
          nextDueStep(scenario, {item.dueDay, item.entryDay, last}, called, m_rules.gate.region);
      if (next.level == 0 || next.from > called) continue;
      if (scenario.step(next.level).channel == Channel::Call) last = {next.level, called, 0};
    }
  }
}

void Planner::readApprovals() {
  for (const auto& approval : m_snapshot.chasing.approvals) {
    if (approval.approvedDay > m_day) continue;
    auto& day = m_approvals[{approval.customer, approval.level}];
    day = std::max(day, approval.approvedDay);
  }
}

/// What was reminded and is paid, where a scenario says thanks.
void Planner::findSettled() {
  const bool thanks =
      std::ranges::any_of(m_scenarios, [](const Scenario* s) { return s->thanks.has_value(); });
  if (!thanks || m_snapshot.reminders.empty()) return;
  const auto thankedOn = thankedDays(m_snapshot, m_day);
  QHash<quint32, DayNumber> paidOn;
  for (const auto& mark : m_snapshot.reminders) {
    if (mark.sentDay <= m_day && mark.level > 0) paidOn.insert(mark.item, 0);
  }
  for (const auto& open : m_open) paidOn.remove(open.item);
  for (const auto& allocation : m_snapshot.allocations) {
    if (allocation.effectiveDay > m_day) continue;
    const auto found = paidOn.find(allocation.debit);
    if (found == paidOn.end()) continue;
    if (m_snapshot.items[allocation.credit].kind != ItemKind::Payment) continue;
    *found = std::max(*found, allocation.effectiveDay);
  }
  for (auto it = paidOn.cbegin(); it != paidOn.cend(); ++it) {
    const bool isNews = it.value() > m_last[it.key()].sentDay || thankedOn.isEmpty();
    if (it.value() == 0 || !isNews || thankedOn.value(it.key()) >= it.value()) continue;
    m_settled[m_snapshot.items[it.key()].customer].append({it.key(), it.value()});
  }
  for (auto& list : m_settled) std::ranges::sort(list, {}, &Settled::item);
}

QList<PlannedReminder> Planner::plan(QDate day) const {
  const DayNumber on = dayNumber(day);
  QList<PlannedReminder> plan;
  for (const auto open : byCustomer(m_open, m_snapshot)) {
    if (auto found = message(open, on)) plan.append(std::move(*found));
  }
  for (auto it = m_settled.cbegin(); it != m_settled.cend(); ++it) {
    if (auto thanks = thanksFor(it.key(), on)) plan.append(std::move(*thanks));
  }
  std::ranges::stable_sort(plan, [](const auto& a, const auto& b) {
    return std::tuple{b.level, b.total, a.customer} < std::tuple{a.level, a.total, b.customer};
  });
  return plan;
}

std::optional<PlannedReminder> Planner::message(Items open, DayNumber day) const {
  PlannedReminder message;
  message.customer = m_snapshot.items[open.front().item].customer;
  for (const auto& [index, amount] : open) {
    if (amount < 0) message.credits += amount;
  }
  addDueItems(message, open, day);
  if (message.items.isEmpty() && message.waiting.isEmpty()) return std::nullopt;
  addDisputed(message, open, day);
  finish(message, day);
  return message;
}

qint64 Planner::owed(Items open) const {
  qint64 owed = 0;
  for (const auto& [index, amount] : open) {
    owed += amount > 0 ? amount - m_gate.disputed(index) : amount;
  }
  return owed;
}

DueStep Planner::nextOf(const OpenItem& open, qint64 owed, DayNumber day) const {
  const auto& item = m_snapshot.items[open.item];
  return nextDueStep(*m_scenarios[size_t(item.customer)],
                     {item.dueDay, item.entryDay, m_last[open.item], owed}, day,
                     m_rules.gate.region);
}

std::vector<UpcomingStep> Planner::upcoming(QDate day) const {
  const DayNumber on = dayNumber(day);
  std::vector<UpcomingStep> steps;
  for (const auto open : byCustomer(m_open, m_snapshot)) {
    const qint64 sum = owed(open);
    for (const auto& item : open) {
      if (item.open > 0) steps.push_back({item.item, m_last[item.item], nextOf(item, sum, on)});
    }
  }
  return steps;
}

void Planner::addDueItems(PlannedReminder& message, Items open, DayNumber day) const {
  const auto& scenario = *m_scenarios[size_t(message.customer)];
  const qint64 sum = owed(open);
  for (const auto& [index, amount] : open) {
    if (amount < 0) continue;
    const auto& item = m_snapshot.items[index];
    const auto next = nextOf({index, amount}, sum, day);
    if (next.level == 0 || next.from > day) continue;
    const qint64 disputed = m_gate.disputed(index);
    PlannedItem due{index, amount, next.level, day - item.dueDay};
    if (const auto hold = itemHold(due, scenario.step(next.level), disputed, day)) {
      message.waiting.append({due, *hold});
    } else {
      due.open -= disputed;
      message.items.append(due);
    }
  }
}

std::optional<Hold> Planner::itemHold(const PlannedItem& item, const ReminderStep& step,
                                      qint64 disputed, DayNumber day) const {
  if (auto hold = m_gate.itemHold(item.item, day)) return hold;
  if (disputed >= item.open) return Hold{HoldReason::Disputed, 0, disputed};
  if (step.phase != Phase::FormalNotice) return std::nullopt;
  if (disputed > 0) return Hold{HoldReason::NoticeOnDispute, 0, disputed};
  if (isComputed(m_snapshot.items[item.item].origin)) {
    return Hold{HoldReason::DueDateNotConfirmed, 0, 0};
  }
  return std::nullopt;
}

void Planner::addDisputed(PlannedReminder& message, Items open, DayNumber day) const {
  for (const auto& [index, amount] : open) {
    const qint64 disputed = amount > 0 ? m_gate.disputed(index) : 0;
    if (disputed == 0) continue;
    message.disputed.append(
        {index, disputed, m_last[index].level, day - m_snapshot.items[index].dueDay});
    message.disputedTotal += disputed;
  }
}

void Planner::finish(PlannedReminder& message, DayNumber day) const {
  for (const auto& hold : m_gate.customerHolds(message.customer, day)) message.hold(hold);
  QList<Hold> itemHolds;
  if (message.items.isEmpty()) {
    for (const auto& [item, hold] : message.waiting) {
      message.items.append(item);
      const auto isSame = [reason = hold.reason](const Hold& h) { return h.reason == reason; };
      if (std::ranges::none_of(itemHolds, isSame)) itemHolds.append(hold);
    }
    message.waiting.clear();
  }
  for (const auto& item : message.items) {
    message.level = std::max(message.level, item.level);
    message.total += item.open;
  }
  address(message);
  if (message.step.phase != Phase::BeforeDue) {
    for (const auto& item : message.items) {
      if (item.daysLate <= 0) message.notYetDue += item.open;
    }
  }
  std::ranges::stable_sort(message.items, std::ranges::greater{}, &PlannedItem::daysLate);
  const auto claimHolds = m_gate.claimHolds(message.customer, message.total - message.notYetDue,
                                            message.credits, message.step);
  for (const auto& hold : claimHolds) message.hold(hold);
  for (const auto& hold : itemHolds) message.hold(hold);
  explain(message);
}

void Planner::address(PlannedReminder& message) const {
  const auto& scenario = *m_scenarios[size_t(message.customer)];
  message.step = message.level == 0 ? *scenario.thanks : scenario.step(message.level);
  message.scenario = scenario.name;
  message.templateKey = message.step.templateKey;
  message.recipients = m_gate.recipients(message.customer, message.step);
  message.needsApproval = message.step.needsApproval;
  message.approved = isApproved(message);
}

bool Planner::isApproved(const PlannedReminder& message) const {
  const DayNumber approved = m_approvals.value({message.customer, message.level});
  return approved != 0 && approved > m_lastSent[size_t(message.customer)];
}

void Planner::explain(PlannedReminder& message) const {
  for (const auto& item : message.items) {
    if (item.level != message.level) continue;
    const auto& last = m_last[item.item];
    const auto* step = m_scenarios[size_t(message.customer)]->find(last.level);
    message.why = {item.item,
                   item.daysLate,
                   last.level,
                   last.sentDay,
                   step == nullptr ? ReminderStep{} : *step,
                   last.setDay != 0};
    return;
  }
}

/// Nobody is thanked who still owes what is late.
bool Planner::owesLate(qint32 customer, DayNumber day) const {
  const auto customerOf = [&](const OpenItem& open) {
    return m_snapshot.items[open.item].customer;
  };
  auto open = std::ranges::lower_bound(m_open, customer, {}, customerOf);
  for (; open != m_open.end() && customerOf(*open) == customer; ++open) {
    if (open->open > 0 && m_snapshot.items[open->item].dueDay < day) return true;
  }
  return false;
}

std::optional<PlannedReminder> Planner::thanksFor(qint32 customer, DayNumber day) const {
  const auto& scenario = *m_scenarios[size_t(customer)];
  if (!scenario.thanks) return std::nullopt;
  PlannedReminder thanks;
  thanks.customer = customer;
  for (const auto& [item, paid] : m_settled[customer]) {
    const DayNumber from = paid + scenario.thanks->dayOffset;
    if (day < from || day > from + thanksWithinDays) continue;
    thanks.items.append({item, 0, 0, day - m_snapshot.items[item].dueDay});
  }
  if (thanks.items.isEmpty() || owesLate(customer, day)) return std::nullopt;
  address(thanks);
  for (const auto& hold : m_gate.customerHolds(customer, day)) thanks.hold(hold);
  if (thanks.recipients.isEmpty()) thanks.hold({HoldReason::NoAddress, 0, 0});
  explain(thanks);
  return thanks;
}

void Planner::sendWaitingMail() {
  for (const auto& unsent : m_snapshot.chasing.unsent) {
    if (unsent.state != UnsentState::Waiting || unsent.plannedDay > m_day) continue;
    auto& last = m_last[unsent.item];
    last = {std::max(last.level, unsent.level), unsent.plannedDay, 0};
    m_gate.contacted(m_snapshot.items[unsent.item].customer, unsent.plannedDay);
    m_gate.mailLeft(unsent.item);
  }
}

void Planner::send(const PlannedReminder& planned, QDate day) {
  for (const auto& item : planned.items) {
    m_last[item.item] = {item.level, dayNumber(day), 0};
  }
  m_gate.contacted(planned.customer, dayNumber(day));
  m_lastSent[size_t(planned.customer)] = dayNumber(day);
  if (planned.isThanks()) m_settled.remove(planned.customer);
}

}  // namespace encaisse
