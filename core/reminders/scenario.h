#pragma once

#include <QList>
#include <QString>
#include <optional>

#include "core/calendar/holidays.h"

namespace encaisse {

enum class Phase { BeforeDue, Reminder, FormalNotice, ThankYou };

/// How a step reaches the customer.
enum class Channel {
  Letter,
  Email,
  Registered,  ///< registered letter
  Call,
  Task,  ///< for the salesperson
  Sms    ///< a text to copy
};

/// The day that a step counts from.
enum class StepTrigger { DueDate, IssueDate, PreviousStep };

/// Stable English words for JSON, the ledger file and the command line.
QString toKey(Phase phase);
QString toKey(Channel channel);
QString toKey(StepTrigger trigger);
std::optional<Phase> phaseFromKey(const QString& key);
std::optional<Channel> channelFromKey(const QString& key);
std::optional<StepTrigger> triggerFromKey(const QString& key);

/// One step of a scenario: from @ref dayOffset days after its trigger on (negative: before), an
/// item may be reminded at @ref level.
struct ReminderStep {
  int level = 0;  ///< 1, 2, … in order: the rung, which means the same in every scenario
  int dayOffset = 0;
  Phase phase = Phase::Reminder;
  QString key = {};  ///< stable word for files and history, "reminder_1"
  StepTrigger trigger = StepTrigger::DueDate;
  Channel channel = Channel::Letter;
  QString templateKey = {};  ///< of the wording; none for a call or a task
  qint64 minimumAmount = 0;  ///< of what the customer owes, minor units; below it the step is left
                             ///< out
  qint64 maximumAmount = 0;  ///< above it the step is left out; 0: none
  int minimumDaysSinceContact = -1;  ///< after the step before; -1: the scenario's
  NonWorkingDayRule workingDays = NonWorkingDayRule::Unchanged;
  QStringList recipientRoles =
      {};                   ///< roles of contacts, best first; none: the customer's own address
  QStringList copies = {};  ///< e-mail addresses that get a copy
  bool needsApproval = false;

  friend bool operator==(const ReminderStep&, const ReminderStep&) = default;
};

/// The order of steps that a customer goes through. A value: the ledger keeps it as JSON.
struct Scenario {
  QList<ReminderStep> steps;  ///< by level
  int minimumGapDays = 7;     ///< between two levels of the same item
  QString name = {};          ///< key of a ready one, or what the user called it
  /// The explicit rule without which nobody gets a formal notice as the first message.
  bool noticeMayComeFirst = false;
  std::optional<ReminderStep> thanks =
      {};  ///< after the payment of an item that was reminded; level 0

  const ReminderStep& step(int level) const;  ///< @p level exists (contract)
  const ReminderStep* find(int level) const;  ///< null when the scenario has no such level
  int topLevel() const { return int(steps.size()); }
  /// The place of @p level among the plain reminders, from 1.
  int reminderNumber(int level) const;

  friend bool operator==(const Scenario&, const Scenario&) = default;
};

/// The scenario that everybody starts with: before due J-3, reminders J+5, J+15, J+30, formal
/// notice J+45, all by letter, because a ledger made from an accounting file knows no e-mail
/// address.
const Scenario& defaultScenario();

/// The ready ones beside it: punctual, occasional, chronic, at_risk.
/// @source practice, law.md 3.1: before due J-15…J-3, reminders J+1…J+7, J+10…J+15, J+20…J+30,
///         formal notice J+30…J+45 by registered letter
const QList<Scenario>& readyScenarios();

}  // namespace encaisse
