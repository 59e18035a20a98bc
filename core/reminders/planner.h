#pragma once

#include <span>

#include "core/reminders/plan.h"

namespace encaisse {

/// Plans from one reading of the facts, for one day or for a run of days on which what it plans
/// counts as sent. It reads no database and no clock, and keeps references: the snapshot and the
/// rules must outlive it.
class Planner {
public:
  /// @param day           the day up to which the facts are known
  /// @param promisesKept  whether running promises are taken as kept on the days after it
  Planner(const Snapshot& snapshot, QDate day, const ReminderRules& rules,
          bool promisesKept = false);

  /// @param day  the day of the facts, or a later one
  QList<PlannedReminder> plan(QDate day) const;
  /// From now on the message counts as sent.
  void send(const PlannedReminder& planned, QDate day);

private:
  using Items = std::span<const OpenItem>;

  void countCalls();
  void readApprovals();
  void findSettled();

  std::optional<PlannedReminder> message(Items open, DayNumber day) const;
  void addDisputed(PlannedReminder& message, Items open, DayNumber day) const;
  void addDueItems(PlannedReminder& message, Items open, DayNumber day) const;
  std::optional<Hold> itemHold(const PlannedItem& item, const ReminderStep& step, qint64 disputed,
                               DayNumber day) const;
  /// Sums and order; a message of nothing but waiting items is made of them and held.
  void finish(PlannedReminder& message, DayNumber day) const;
  void address(PlannedReminder& message) const;
  void explain(PlannedReminder& message) const;
  std::optional<PlannedReminder> thanksFor(qint32 customer, DayNumber day) const;
  bool owesLate(qint32 customer, DayNumber day) const;
  bool isApproved(const PlannedReminder& message) const;

  const Snapshot& m_snapshot;
  const ReminderRules& m_rules;
  DayNumber m_day;
  Gate m_gate;
  std::vector<OpenItem> m_open;
  std::vector<LastReminder> m_last;                      ///< parallel to items
  std::vector<const Scenario*> m_scenarios;              ///< by customer
  std::vector<DayNumber> m_lastSent;                     ///< by customer: a reminder, not a call
  QHash<std::pair<qint32, int>, DayNumber> m_approvals;  ///< by customer and level
  struct Settled {
    quint32 item = 0;
    DayNumber day = 0;
  };
  QHash<qint32, QList<Settled>> m_settled;  ///< by customer: reminded items that were paid
};

}  // namespace encaisse
