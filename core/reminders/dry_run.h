#pragma once

#include "core/reminders/planner.h"

namespace encaisse {

/// One message that would leave on a day.
struct DryRunMessage {
  QDate day;
  qint32 customer = 0;  ///< index in Snapshot::customers
  int level = 0;
  QString stepKey;
  Channel channel = Channel::Letter;
  Phase phase = Phase::Reminder;
  int items = 0;
  qint64 toPay = 0;  ///< minor units
  bool needsApproval = false;

  friend bool operator==(const DryRunMessage&, const DryRunMessage&) = default;
};

struct DryRunOptions {
  int days = 60;
  /// Whether customers keep what they promised: then their items leave the plan; else reminders go
  /// on when the promise is broken.
  bool promisesKept = false;
};

/// What would leave on each of the next days if nobody paid and everything planned was approved and
/// sent, with the e-mails that wait in the outbox: a pure simulation on the facts of @p day. What
/// is held on a day is planned again on the next.
/// @return by day, then as planReminders() orders them
QList<DryRunMessage> dryRun(const Snapshot& snapshot, QDate day, const ReminderRules& rules,
                            const DryRunOptions& options = {});

/// How many leave on one day.
struct DryRunDay {
  QDate day;
  int letters = 0;  ///< registered ones included
  int emails = 0;
  int calls = 0;
  int others = 0;  ///< tasks and texts

  int total() const { return letters + emails + calls + others; }
  friend bool operator==(const DryRunDay&, const DryRunDay&) = default;
};

/// Every day from @p day on, those without a message too.
QList<DryRunDay> countByDay(const QList<DryRunMessage>& messages, QDate day, int days);

/// What a change of the rules changes in the next days.
struct DryRunDifference {
  QList<DryRunMessage> added;
  QList<DryRunMessage> removed;
  struct Moved {
    DryRunMessage before;
    DryRunMessage after;
  };
  QList<Moved> moved;  ///< the same level to the same customer, on another day or another way
  int unchanged = 0;
};

/// Compares two dry runs of the same days.
DryRunDifference compareDryRuns(const QList<DryRunMessage>& before,
                                const QList<DryRunMessage>& after);

}  // namespace encaisse
