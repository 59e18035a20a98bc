#include "core/reminders/why.h"

#include <QCoreApplication>

#include "core/base/contracts.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(ReminderWhy)
};

/// "F1 is 12 days late (due on 2026-10-19)"
QString delayText(qint64 daysLate, const QString& number, const QString& due) {
  if (daysLate < 0) {
    return Words::tr("%1 is due in %n days (on %2)", "", int(-daysLate)).arg(number, due);
  }
  if (daysLate == 0) return Words::tr("%1 is due today (%2)").arg(number, due);
  return Words::tr("%1 is %n days late (due on %2)", "", int(daysLate)).arg(number, due);
}

QString historyText(const PlanTrace& why, const WhyWords& words) {
  if (why.lastLevel == 0) return Words::tr("and was never reminded");
  if (why.setByHand || why.lastSentDay == 0) {
    return Words::tr("and was taken over at level %1").arg(why.lastLevel);
  }
  const QString day = words.day(toDate(why.lastSentDay));
  if (why.lastStep.level == 0) return Words::tr("and was last reminded on %1").arg(day);
  return Words::tr("and was last reminded on %1 with %2").arg(day, words.step(why.lastStep));
}

QString startText(const ReminderStep& step, const QString& name) {
  const int days = step.dayOffset;
  switch (step.trigger) {
    case StepTrigger::IssueDate:
      return Words::tr("%1 starts %n days after the invoice", "", days).arg(name);
    case StepTrigger::PreviousStep:
      return Words::tr("%1 starts %n days after the step before", "", days).arg(name);
    case StepTrigger::DueDate: break;
  }
  if (days < 0) return Words::tr("%1 starts %n days before the due date", "", -days).arg(name);
  if (days == 0) return Words::tr("%1 starts on the due date").arg(name);
  return Words::tr("%1 starts %n days after the due date", "", days).arg(name);
}

QString creditPhrase(const PlannedReminder& planned, const WhyWords& words) {
  return Words::tr("unallocated credits of %1 cover the %2 claimed")
      .arg(words.money(-planned.credits), words.money(planned.total - planned.notYetDue));
}

QString untilPhrase(const QString& phrase, DayNumber until, const WhyWords& words) {
  if (until == 0) return phrase;
  return Words::tr("%1 until %2").arg(phrase, words.day(toDate(until - 1)));
}

}  // namespace

WhyWords plainWhyWords(Currency currency) {
  return {[](QDate day) { return isoDay(day); },
          [currency](qint64 minor) { return toDecimal(minor, currency); },
          [](const ReminderStep& step) { return step.key; }};
}

QString whyPlanned(const Snapshot& snapshot, const PlannedReminder& planned, const QString& number,
                   const WhyWords& words) {
  const auto& why = planned.why;
  const QString name = number.isEmpty() ? Words::tr("An item without number") : number;
  if (planned.isThanks()) {
    const QString thanks = Words::tr("%1 had been reminded and is paid").arg(name);
    if (!planned.held()) return thanks + u'.';
    return Words::tr("%1, but %2.").arg(thanks, holdPhrases(planned, words));
  }
  const QString due = words.day(toDate(snapshot.items[why.item].dueDay));
  const QString facts = delayText(why.daysLate, name, due) + u' ' + historyText(why, words);
  if (planned.held()) {
    return Words::tr("%1, but %2.").arg(facts, holdPhrases(planned, words));
  }
  const QString start = startText(planned.step, words.step(planned.step));
  if (planned.needsApproval && !planned.approved) {
    return Words::tr("%1; %2 and needs your approval.").arg(facts, start);
  }
  return Words::tr("%1; %2.").arg(facts, start);
}

QString holdPhrase(const Hold& hold, const PlannedReminder& planned, const WhyWords& words) {
  const auto amount = [&] { return words.money(hold.amount); };
  switch (hold.reason) {
    case HoldReason::CreditCoversDebt: return creditPhrase(planned, words);
    case HoldReason::CustomerStopped: return Words::tr("reminders are stopped for this customer");
    case HoldReason::DueDateNotConfirmed:
      return Words::tr("a formal notice needs confirmed due dates");
    case HoldReason::StaleData: return Words::tr("the last import is too old");
    case HoldReason::PromiseRunning:
      return untilPhrase(Words::tr("a promise of %1 is running").arg(amount()), hold.until, words);
    case HoldReason::Disputed: return Words::tr("it is disputed");
    case HoldReason::NoticeOnDispute:
      return Words::tr("a formal notice may not rest on an item that is disputed in part");
    case HoldReason::Paused:
      return untilPhrase(Words::tr("reminders are paused"), hold.until, words);
    case HoldReason::ContactedRecently:
      return untilPhrase(Words::tr("the customer was contacted a moment ago, wait"), hold.until,
                         words);
    case HoldReason::BelowThreshold: return Words::tr("less than %1 is claimed").arg(amount());
    case HoldReason::PaymentInTransit: return Words::tr("%1 is on its way").arg(amount());
    case HoldReason::NoAddress: return Words::tr("no address is known for this way of sending");
    case HoldReason::Insolvency: return Words::tr("insolvency proceedings are open");
    case HoldReason::HandedOver: return Words::tr("somebody else collects it");
    case HoldReason::MailWaiting: return Words::tr("its e-mail waits in the outbox");
    case HoldReason::MailUnknown: return Words::tr("nobody has said whether its e-mail left");
    case HoldReason::MailFailed: return Words::tr("its e-mail could not be sent");
  }
  EXPECTS(false);
  return {};
}

QString holdPhrases(const PlannedReminder& planned, const WhyWords& words) {
  QStringList phrases;
  for (const auto& hold : planned.reasons) phrases.append(holdPhrase(hold, planned, words));
  return phrases.join(u", "_s);
}

QString remedySentence(HoldReason reason) {
  switch (remedyOf(reason)) {
    case Remedy::Allocate: return Words::tr("Allocate the credit to what it pays.");
    case Remedy::AllowReminders: return Words::tr("Allow reminders again for this customer.");
    case Remedy::ConfirmDueDates: return Words::tr("Confirm the due dates.");
    case Remedy::Import: return Words::tr("Import the accounts or the bank statement.");
    case Remedy::OpenPromises:
      return Words::tr("Wait for the promised day, or cancel the promise.");
    case Remedy::OpenDisputes: return Words::tr("Resolve the dispute.");
    case Remedy::LiftPause: return Words::tr("Lift the pause, or wait for its end.");
    case Remedy::Wait: return Words::tr("Wait a day or two.");
    case Remedy::ChangeGate: return Words::tr("Lower the threshold, or wait until more is due.");
    case Remedy::EndPayment: return Words::tr("Record that the payment arrived or came back.");
    case Remedy::EnterAddress: return Words::tr("Enter the address, or choose another channel.");
    case Remedy::OpenCustomer: return Words::tr("See the proceedings on the customer's sheet.");
    case Remedy::OpenOutbox:
      if (reason == HoldReason::MailUnknown) {
        return Words::tr("Say in the outbox whether the e-mail left.");
      }
      return reason == HoldReason::MailFailed
                 ? Words::tr("Try the e-mail again in the outbox, or drop it.")
                 : Words::tr("Send the e-mail from the outbox, or drop it.");
  }
  EXPECTS(false);
  return {};
}

}  // namespace encaisse
