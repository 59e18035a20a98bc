#include "ui/reminders/reminder_words.h"

#include <QCoreApplication>

#include "ui/common/money_format.h"
#include "ui/common/words.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Reminders)
};

}  // namespace

QString stepText(int level, const Scenario& scenario) {
  return u"%1 · %2"_s.arg(level).arg(reminderLevelText(level, scenario));
}

QString heldText(HoldReason reason) {
  switch (reason) {
    case HoldReason::CreditCoversDebt: return Words::tr("Held: credit");
    case HoldReason::CustomerStopped: return Words::tr("Held: stopped");
    case HoldReason::DueDateNotConfirmed: return Words::tr("Held: due date");
  }
  return {};
}

QString remedyText(HoldReason reason) {
  switch (reason) {
    case HoldReason::CreditCoversDebt:
      return Words::tr("Payments or credit notes not yet allocated cover what is due. Letter them "
                       "in your accounts and import again, or contact the customer.");
    case HoldReason::CustomerStopped:
      return Words::tr("Reminders are stopped for this customer. Allow them again on the customer "
                       "sheet.");
    case HoldReason::DueDateNotConfirmed:
      return Words::tr("The due dates were computed from payment terms, and a formal notice may "
                       "not rest on that. Confirm them on the customer sheet.");
  }
  return {};
}

QString lastSentText(int level, QDate sentOn) {
  if (!sentOn.isValid()) return Words::tr("No reminder was sent for it yet.");
  return Words::tr("Last sent: %1 on %2.").arg(reminderLevelText(level), formatDay(sentOn));
}

QString reminderWhy(const Snapshot& snapshot, const PlannedReminder& planned, QDate day,
                    const QString& oldestNumber) {
  const auto& oldest = planned.items.first();
  const QString dueOn = formatDay(toDate(snapshot.items[oldest.item].dueDay));
  const QString delay = formatDelay(oldest.daysLate);
  const QString number = oldestNumber.isEmpty() ? Words::tr("without number") : oldestNumber;
  const auto others = int(planned.items.size()) - 1;
  const QString first = others == 0
                            ? Words::tr("%1, due on %2: %3.").arg(number, dueOn, delay)
                            : Words::tr("%1, due on %2: %3; and %n more item(s).", "", others)
                                  .arg(number, dueOn, delay);
  const auto last = lastSentFor(snapshot, planned.items, day);
  return first + u' ' + lastSentText(last.level, toDate(last.sentDay));
}

}  // namespace encaisse
