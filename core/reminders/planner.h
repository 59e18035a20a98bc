#pragma once

#include <span>

#include "core/reminders/plan.h"
#include "core/reminders/step_dates.h"

namespace encaisse {

/// What comes next for an open item.
struct UpcomingStep {
  quint32 item = 0;  ///< index in Snapshot::items
  LastReminder last;
  DueStep next;
};

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
  /// From now on the e-mails that wait in the outbox count as sent.
  void sendWaitingMail();
  /// The next step of every open debit item, by customer; done scenarios have level 0.
  std::vector<UpcomingStep> upcoming(QDate day) const;

private:
  using Items = std::span<const OpenItem>;

  void countCalls();
  void readApprovals();
  void findSettled();

  std::optional<PlannedReminder> message(Items open, DayNumber day) const;
  void addDisputed(PlannedReminder& message, Items open, DayNumber day) const;
  void addDueItems(PlannedReminder& message, Items open, DayNumber day) const;
  /// What the customer owes and does not dispute.
  qint64 owed(Items open) const;
  DueStep nextOf(const OpenItem& open, qint64 owed, DayNumber day) const;
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
  std::vector<LastReminder> m_last;          ///< parallel to items
  std::vector<const Scenario*> m_scenarios;  ///< by customer
  /// By customer, a reminder and not a call: the last that left, or was to leave by mail. It has
  /// used up the approvals given before.
  std::vector<DayNumber> m_lastSent;
  QHash<std::pair<qint32, int>, DayNumber> m_approvals;  ///< by customer and level
  struct Settled {
    quint32 item = 0;
    DayNumber day = 0;
  };
  QHash<qint32, QList<Settled>> m_settled;  ///< by customer: reminded items that were paid
};

}  // namespace encaisse
