#include "ui/reminders/reminder_words.h"

#include <QCoreApplication>

#include "core/reminders/why.h"
#include "ui/common/money_format.h"
#include "ui/common/words.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Reminders)
};

}  // namespace

QString stepText(const ReminderRow& row) {
  return row.level == 0 ? row.stepName : u"%1 · %2"_s.arg(row.level).arg(row.stepName);
}

QString channelText(Channel channel) {
  switch (channel) {
    case Channel::Letter: return Words::tr("Letter");
    case Channel::Email: return Words::tr("E-mail");
    case Channel::Registered: return Words::tr("Registered letter");
    case Channel::Call: return Words::tr("Call");
    case Channel::Task: return Words::tr("Task");
    case Channel::Sms: return Words::tr("Text message");
  }
  return {};
}

QString heldText(HoldReason reason) {
  switch (reason) {
    case HoldReason::CreditCoversDebt: return Words::tr("Held: credit");
    case HoldReason::CustomerStopped: return Words::tr("Held: stopped");
    case HoldReason::DueDateNotConfirmed: return Words::tr("Held: due date");
    case HoldReason::StaleData: return Words::tr("Held: old data");
    case HoldReason::PromiseRunning: return Words::tr("Held: promise");
    case HoldReason::Disputed:
    case HoldReason::NoticeOnDispute: return Words::tr("Held: dispute");
    case HoldReason::Paused: return Words::tr("Held: paused");
    case HoldReason::ContactedRecently: return Words::tr("Held: just contacted");
    case HoldReason::BelowThreshold: return Words::tr("Held: small amount");
    case HoldReason::PaymentInTransit: return Words::tr("Held: payment on its way");
    case HoldReason::NoAddress: return Words::tr("Held: no address");
    case HoldReason::Insolvency: return Words::tr("Held: insolvency");
    case HoldReason::HandedOver: return Words::tr("Held: handed over");
    case HoldReason::MailWaiting: return Words::tr("In the outbox");
    case HoldReason::MailUnknown: return Words::tr("Left or not?");
    case HoldReason::MailFailed: return Words::tr("Sending failed");
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
    default: return remedySentence(reason);
  }
}

QString lastSentText(const QString& step, QDate sentOn) {
  if (!sentOn.isValid()) return Words::tr("No reminder was sent for it yet.");
  return Words::tr("Last sent: %1 on %2.").arg(step, formatDay(sentOn));
}

QString remedyButtonText(HoldReason reason) {
  switch (remedyOf(reason)) {
    case Remedy::Allocate: return Words::tr("Allocate…");
    case Remedy::AllowReminders: return Words::tr("Allow reminders");
    case Remedy::ConfirmDueDates: return Words::tr("Confirm the due dates");
    case Remedy::Import: return Words::tr("Import…");
    case Remedy::OpenPromises: return Words::tr("See the promise");
    case Remedy::OpenDisputes: return Words::tr("See the dispute");
    case Remedy::LiftPause: return Words::tr("Lift the pause");
    case Remedy::Wait: return Words::tr("Change the days…");
    case Remedy::ChangeGate: return Words::tr("Change the threshold…");
    case Remedy::EndPayment: return Words::tr("It arrived or came back");
    case Remedy::EnterAddress: return Words::tr("Enter the address…");
    case Remedy::OpenCustomer: return Words::tr("See the proceedings");
    case Remedy::OpenOutbox: return Words::tr("Open the outbox…");
  }
  return {};
}

QString reminderWhy(const Snapshot& snapshot, const PlannedReminder& planned,
                    const QString& number) {
  const auto currency = snapshot.company.currency;
  const auto rules = rulesOf(snapshot);
  const auto& scenario = rules.scenarioOf(snapshot.customers[planned.customer]);
  const WhyWords words{
      [](QDate day) { return formatDay(day); },
      [currency](qint64 minor) { return formatMoney(minor, currency); },
      [&](const ReminderStep& step) { return reminderLevelText(step.level, scenario); }};
  QStringList sentences{whyPlanned(snapshot, planned, number, words)};
  const auto others = int(planned.items.size()) - 1;
  if (others > 0) sentences.append(Words::tr("%n more item(s) go with it.", "", others));
  if (planned.disputedTotal > 0) {
    sentences.append(
        Words::tr("%1 is disputed and not claimed.").arg(words.money(planned.disputedTotal)));
  }
  if (!planned.waiting.isEmpty()) {
    sentences.append(Words::tr("%n item(s) wait: %1.", "", int(planned.waiting.size()))
                         .arg(holdPhrase(planned.waiting.first().hold, planned, words)));
  }
  return sentences.join(u' ');
}

QString byHandText(const Snapshot& snapshot, const PlannedReminder& planned) {
  const QString to = planned.recipients.join(u", "_s);
  const QString amount = formatMoney(planned.toPay(), snapshot.company.currency);
  switch (planned.step.channel) {
    case Channel::Call: return Words::tr("Call %1 about %2.").arg(to, amount);
    case Channel::Sms: return Words::tr("Write a text message to %1 about %2.").arg(to, amount);
    default:
      return to.isEmpty() ? Words::tr("A task about %1.").arg(amount)
                          : Words::tr("A task for %1 about %2.").arg(to, amount);
  }
}

}  // namespace encaisse
