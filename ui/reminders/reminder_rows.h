#pragma once

#include <QList>
#include <QString>

#include "core/reminders/plan.h"
#include "core/reminders/reminder_service.h"

namespace encaisse {

enum class ReminderState {
  Ready,
  ByHand,  ///< a call, a task or a text: a person does it
  Held,    ///< or its e-mail has not left
  Sent
};

/// One line of the list of reminders: planned for the day, or sent on it.
struct ReminderRow {
  ReminderState state = ReminderState::Ready;
  qint32 customer = 0;  ///< index in Snapshot::customers
  int level = 0;
  QString stepName;  ///< "Reminder 1", in the customer's scenario
  Channel channel = Channel::Letter;
  qint64 total = 0;
  qint64 toPay = 0;  ///< what the letter claims
  qint64 oldestDaysLate = 0;
  QList<HoldReason> holds;
  int plan = -1;  ///< index in the plan; -1 for a sent one
  bool needsApproval = false;
  bool approved = false;
  QString documentName;  ///< of a sent one

  /// Whether somebody may say that it leaves, or may be done.
  bool canBeApproved() const {
    return state == ReminderState::Ready || (state == ReminderState::ByHand && needsApproval);
  }
};

/// The plan in its order, ready ones before held ones, then what was sent on @p day.
QList<ReminderRow> reminderRows(const Snapshot& snapshot, const QList<PlannedReminder>& plan,
                                const QList<SentReminder>& history, QDate day);

/// The last reminder that was sent for any of the items by @p day.
ReminderMark lastSentFor(const Snapshot& snapshot, const QList<PlannedItem>& items, QDate day);

}  // namespace encaisse
