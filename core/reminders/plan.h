#pragma once

#include <QDate>
#include <QList>
#include <vector>

#include "core/receivables/open_items.h"
#include "core/reminders/gate.h"
#include "core/reminders/reminder_rules.h"
#include "core/reminders/scenario.h"

namespace encaisse {

/// One item in a planned message, with its own level.
struct PlannedItem {
  quint32 item = 0;  ///< index in Snapshot::items
  qint64 open = 0;   ///< what the message asks for: without the disputed part
  int level = 0;
  qint64 daysLate = 0;  ///< negative before the due date
};

/// An item that is due for a step and stays out of the message.
struct WaitingItem {
  PlannedItem item;
  Hold hold;
};

/// What a planned reminder rests on, for the sentence that explains it.
struct PlanTrace {
  quint32 item = 0;  ///< index in Snapshot::items: the most advanced, the oldest of several
  qint64 daysLate = 0;
  int lastLevel = 0;  ///< the item's level before; 0: never reminded
  DayNumber lastSentDay = 0;
  ReminderStep lastStep;   ///< of that level in the scenario as it is now; level 0: it has none
  bool setByHand = false;  ///< that level was set for a take-over
};

/// One message to one customer: all its items that have reached a step not yet done, at the highest
/// level among them.
struct PlannedReminder {
  qint32 customer = 0;       ///< index in Snapshot::customers
  int level = 0;             ///< 0: thanks after a payment
  QList<PlannedItem> items;  ///< oldest due date first
  qint64 total = 0;          ///< Σ open of the items
  qint64 notYetDue = 0;     ///< the part of it that a message about late items lists but not claims
  qint64 credits = 0;       ///< the customer's unallocated credits at that day, <= 0
  QList<HoldReason> holds;  ///< the reasons' kinds, empty: may leave

  QString scenario;  ///< its name
  ReminderStep step;
  QString templateKey;
  QList<Hold> reasons;  ///< why it is held, with the facts
  /// Disputed amounts of the customer's items, shown apart as not claimed.
  QList<PlannedItem> disputed;
  qint64 disputedTotal = 0;
  QList<WaitingItem> waiting;  ///< due, but held for themselves; the message leaves without them
  QStringList recipients;      ///< where the channel reaches: addresses, numbers or a name
  bool needsApproval = false;
  bool approved = false;  ///< somebody said that it may leave
  PlanTrace why;

  bool held() const { return !holds.isEmpty(); }
  bool isThanks() const { return step.phase == Phase::ThankYou; }
  /// Neither held nor waiting for somebody's word.
  bool mayLeave() const { return !held() && (!needsApproval || approved); }
  /// What the message claims.
  qint64 toPay() const { return total - notYetDue + credits; }

  void hold(const Hold& reason) {
    reasons.append(reason);
    holds.append(reason.reason);
  }
};

/// The reminders that are due on @p day: a pure function of the ledger, the rules and the day.
///
/// An item's next step is the one after the last it was sent; a step is due when day >= its
/// trigger, so that a missed day is caught up, by one level a run. A step before the due date is
/// skipped once the due date has passed, and a step whose amounts do not fit. Two levels of an item
/// are some days apart. Nobody gets a formal notice as the first message unless the scenario says
/// so. Items that wait for themselves (a dispute, a promise, a due date to confirm) stay out of the
/// message and are shown apart; a message of such items alone is held, so that nothing vanishes.
/// @param snapshot  complete when there are promises (contract)
/// @return by descending level, then amount
QList<PlannedReminder> planReminders(const Snapshot& snapshot, QDate day);
QList<PlannedReminder> planReminders(const Snapshot& snapshot, QDate day,
                                     const ReminderRules& rules);
/// The same with one scenario for everybody and the usual gate.
QList<PlannedReminder> planReminders(const Snapshot& snapshot, QDate day, const Scenario& scenario);

/// The last reminder that an item got.
struct LastReminder {
  int level = 0;  ///< 0: none
  DayNumber sentDay = 0;
  DayNumber setDay = 0;  ///< the level was set by hand on that day; 0: it was not
};

/// Of every item by the end of @p day, parallel to Snapshot::items. A level set by hand counts as
/// reached, and takes the place of what was sent before it.
std::vector<LastReminder> lastReminders(const Snapshot& snapshot, QDate day);

/// The next step of one item and the first day it may be sent.
struct NextStep {
  int level = 0;
  QDate from;
};

/// What comes next for an item that was last reminded at @p lastLevel (0: never) on @p lastSentOn.
/// @param issuedOn  of the item, for steps that count from it; invalid: the due date stands in
/// @return level 0 when the scenario is done
NextStep nextStep(const Scenario& scenario, QDate dueOn, int lastLevel, QDate lastSentOn, QDate day,
                  QDate issuedOn = {});

}  // namespace encaisse
