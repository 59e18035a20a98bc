#pragma once

#include <QDate>
#include <QList>
#include <vector>

#include "core/receivables/open_items.h"
#include "core/reminders/scenario.h"

namespace encaisse {

/// Why a planned reminder does not leave.
enum class HoldReason {
  CreditCoversDebt,    ///< unallocated payments or credit notes are at least the debt
  CustomerStopped,     ///< the user said: no reminders
  DueDateNotConfirmed  ///< a formal notice may not rest on a computed due date
};

QString toKey(HoldReason reason);

/// One item in a planned message, with its own level.
struct PlannedItem {
  quint32 item = 0;  ///< index in Snapshot::items
  qint64 open = 0;
  int level = 0;
  qint64 daysLate = 0;  ///< negative before the due date
};

/// One message to one customer: all its items that have reached a step not yet done, at the highest
/// level among them.
struct PlannedReminder {
  qint32 customer = 0;  ///< index in Snapshot::customers
  int level = 0;
  QList<PlannedItem> items;  ///< oldest due date first
  qint64 total = 0;          ///< Σ open of the items
  qint64 notYetDue = 0;     ///< the part of it that a message about late items lists but not claims
  qint64 credits = 0;       ///< the customer's unallocated credits at that day, <= 0
  QList<HoldReason> holds;  ///< empty: may leave

  bool held() const { return !holds.isEmpty(); }
  /// What the message claims.
  qint64 toPay() const { return total - notYetDue + credits; }
};

/// The reminders that are due on @p day: a pure function of the ledger and the day.
///
/// An item's next step is the one after the last it was sent; a step is due when day >= its
/// trigger, so that a missed day is caught up, by one level a run. The step before the due date is
/// skipped once the due date has passed. Two levels of an item are at least scenario.minimumGapDays
/// apart. Nobody gets a formal notice as the first message. An item whose formal notice is due but
/// whose due date was only computed stays out of the message; a message of such items alone is
/// held.
/// @return by descending level, then amount
QList<PlannedReminder> planReminders(const Snapshot& snapshot, QDate day,
                                     const Scenario& scenario = defaultScenario());

/// The last reminder that an item got.
struct LastReminder {
  int level = 0;  ///< 0: none
  DayNumber sentDay = 0;
};

/// Of every item by the end of @p day, parallel to Snapshot::items.
std::vector<LastReminder> lastReminders(const Snapshot& snapshot, QDate day);

/// The next step of one item and the first day it may be sent.
struct NextStep {
  int level = 0;
  QDate from;
};

/// What comes next for an item that was last reminded at @p lastLevel (0: never) on @p lastSentOn.
/// @return level 0 when the scenario is done
NextStep nextStep(const Scenario& scenario, QDate dueOn, int lastLevel, QDate lastSentOn,
                  QDate day);

}  // namespace encaisse
