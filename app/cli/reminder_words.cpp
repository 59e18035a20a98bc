#include "app/cli/reminder_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Shell)
};

QString isoText(QDate day) { return day.toString(Qt::ISODate); }

/// "F1 is 12 days late (due on 2026-10-19)"
QString delayText(const PlannedItem& item, const QString& number, QDate dueOn) {
  const QString due = isoText(dueOn);
  if (item.daysLate < 0) {
    return Words::tr("%1 is due in %n days (on %2)", "", int(-item.daysLate)).arg(number, due);
  }
  if (item.daysLate == 0) return Words::tr("%1 is due today (%2)").arg(number, due);
  return Words::tr("%1 is %n days late (due on %2)", "", int(item.daysLate)).arg(number, due);
}

/// The last time that the item was reminded; level 0: never.
ReminderMark lastMark(const Snapshot& snapshot, const PlannedItem& item, QDate day) {
  ReminderMark last;
  for (const auto& mark : snapshot.reminders) {
    if (mark.item == item.item && mark.level > last.level && mark.sentDay <= dayNumber(day)) {
      last = mark;
    }
  }
  return last;
}

QString historyText(const ReminderMark& last) {
  if (last.level == 0) return Words::tr("and was never reminded");
  return Words::tr("and was last reminded on %1 with %2")
      .arg(isoText(toDate(last.sentDay)), defaultScenario().step(last.level).key);
}

QString stepText(const ReminderStep& step) {
  if (step.dayOffset < 0) {
    return Words::tr("%1 starts %n days before the due date", "", -step.dayOffset).arg(step.key);
  }
  return Words::tr("%1 starts %n days after the due date", "", step.dayOffset).arg(step.key);
}

QString holdWord(HoldReason reason, const PlannedReminder& planned, Currency currency) {
  switch (reason) {
    case HoldReason::CreditCoversDebt:
      return Words::tr("unallocated credits of %1 cover the %2 claimed")
          .arg(toDecimal(-planned.credits, currency),
               toDecimal(planned.total - planned.notYetDue, currency));
    case HoldReason::CustomerStopped: return Words::tr("reminders are stopped for this customer");
    case HoldReason::DueDateNotConfirmed:
      return Words::tr("a formal notice needs confirmed due dates");
  }
  EXPECTS(false);
  return {};
}

}  // namespace

const PlannedItem& leadingItem(const PlannedReminder& planned) {
  EXPECTS(!planned.items.isEmpty());
  for (const auto& item : planned.items) {
    if (item.level == planned.level) return item;
  }
  return planned.items.first();
}

QString whyPlanned(const Snapshot& snapshot, const PlannedReminder& planned, QDate day,
                   const QString& number) {
  const auto& item = leadingItem(planned);
  const QString facts = delayText(item, number, toDate(snapshot.items[item.item].dueDay)) + u' ' +
                        historyText(lastMark(snapshot, item, day));
  if (planned.held()) {
    return Words::tr("%1, but %2.").arg(facts, holdText(planned, snapshot.company.currency));
  }
  return Words::tr("%1; %2.").arg(facts, stepText(defaultScenario().step(planned.level)));
}

QString holdText(const PlannedReminder& planned, Currency currency) {
  QStringList words;
  for (const auto reason : planned.holds) words.append(holdWord(reason, planned, currency));
  return words.join(u", "_s);
}

}  // namespace encaisse
