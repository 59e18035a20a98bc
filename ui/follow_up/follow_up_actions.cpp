#include "ui/follow_up/follow_up_actions.h"

#include <QSet>
#include <QWidget>
#include <algorithm>

#include "ui/common/money_format.h"
#include "ui/common/prompts.h"
#include "ui/follow_up/call_dialog.h"
#include "ui/follow_up/dispute_dialog.h"
#include "ui/follow_up/end_dialog.h"
#include "ui/follow_up/follow_up_words.h"
#include "ui/follow_up/pause_dialog.h"
#include "ui/follow_up/promise_dialog.h"

using namespace Qt::StringLiterals;

namespace encaisse {

FollowUpActions::FollowUpActions(LedgerSession& session, UserPrompts& prompts, QWidget* parent)
    : LedgerActions{session, prompts, parent} {}

QStringList FollowUpActions::contactNames(qint64 customerId) const {
  const auto contacts = session().ledger().customers().contacts(customerId);
  QStringList names;
  if (!contacts.ok()) return names;
  for (const auto& contact : contacts.value()) names.append(contact.name);
  return names;
}

/// Who sees to things here: the salespeople, and whoever had a dispute already.
QStringList FollowUpActions::owners() const {
  QSet<QString> names{session().context().actor};
  const auto snapshot = session().snapshot();
  for (const auto& customer : snapshot->customers) names.insert(customer.salesperson);
  const auto disputes = session().ledger().disputes().list();
  if (disputes.ok()) {
    for (const auto& dispute : disputes.value()) names.insert(dispute.owner);
  }
  names.remove(QString{});
  QStringList sorted{names.cbegin(), names.cend()};
  sorted.sort(Qt::CaseInsensitive);
  return sorted;
}

QList<Item> FollowUpActions::openItems(qint64 customerId) const {
  ItemFilter filter;
  filter.customerId = customerId;
  filter.openOnly = true;
  filter.asOf = session().today();
  const auto listed = session().ledger().items().list(filter);
  if (!listed.ok()) return {};
  auto items = listed.value();
  items.removeIf([](const Item& item) { return !item.isDebit(); });
  std::ranges::stable_sort(items, {}, &Item::dueOn);
  return items;
}

void FollowUpActions::askPromise(qint64 customerId, const QList<qint64>& itemIds,
                                 std::function<void(const Promise&)> onDraft) {
  PromiseQuestion question;
  question.customerId = customerId;
  question.customerName = nameOf(customerId);
  question.items = openItems(customerId);
  question.ticked = itemIds;
  question.contacts = contactNames(customerId);
  question.today = session().today();
  question.currency = currency();
  auto* dialog = new PromiseDialog{question, window()};
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &QDialog::accepted, this, [dialog, onDraft = std::move(onDraft)] {
    if (const auto draft = dialog->draft()) onDraft(*draft);
  });
  dialog->open();
}

void FollowUpActions::promise(qint64 customerId, const QList<qint64>& itemIds) {
  askPromise(customerId, itemIds, [this](const Promise& draft) {
    succeeded(session().ledger().promises().make(draft),
              tr("Promise of %1 recorded").arg(formatMoney(draft.total(), currency())));
  });
}

void FollowUpActions::cancelPromise(const Promise& promise) {
  succeeded(session().ledger().promises().cancel(promise.id, session().today(), {}),
            tr("Promise of %1 cancelled. Undo brings it back.")
                .arg(formatMoney(promise.total(), currency())));
}

void FollowUpActions::askDispute(qint64 customerId, qint64 itemId,
                                 std::function<void(const Dispute&)> onDraft) {
  DisputeQuestion question;
  question.items = openItems(customerId);
  if (itemId != 0)
    question.items.removeIf([itemId](const Item& item) { return item.id != itemId; });
  const auto reasons = session().ledger().disputes().reasons();
  question.reasons = reasons.ok() ? reasons.value() : standardDisputeReasons();
  question.owners = owners();
  question.today = session().today();
  question.currency = currency();
  auto* dialog = new DisputeDialog{question, window()};
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &QDialog::accepted, this, [dialog, onDraft = std::move(onDraft)] {
    if (const auto draft = dialog->draft()) onDraft(*draft);
  });
  dialog->open();
}

void FollowUpActions::dispute(qint64 customerId, qint64 itemId) {
  askDispute(customerId, itemId, [this](const Dispute& draft) {
    succeeded(session().ledger().disputes().open(draft),
              tr("Dispute opened: the item gets no reminder"));
  });
}

void FollowUpActions::changeDispute(const Dispute& dispute) {
  DisputeQuestion question;
  const auto items = session().ledger().items().byIds({dispute.itemId});
  if (items.ok()) question.items = items.value();
  const auto reasons = session().ledger().disputes().reasons();
  question.reasons = reasons.ok() ? reasons.value() : standardDisputeReasons();
  question.owners = owners();
  question.today = session().today();
  question.currency = currency();
  question.existing = dispute;
  auto* dialog = new DisputeDialog{question, window()};
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &QDialog::accepted, this, [this, dialog] {
    if (const auto draft = dialog->draft()) {
      succeeded(session().ledger().disputes().update(*draft), tr("Dispute changed"));
    }
  });
  dialog->open();
}

void FollowUpActions::resolveDispute(const DisputeLine& line) {
  EndQuestion question;
  question.name = u"resolveDialog"_s;
  question.title = tr("Resolve the dispute on %1").arg(line.itemNumber);
  question.saveText = tr("&Resolve");
  question.wordsLabel = tr("&How it ended");
  question.wordsMissing = tr("Say how the dispute was resolved.");
  question.suggestions = {tr("Credit note issued"), tr("The customer accepts the invoice"),
                          tr("Goods or work made good"), tr("Invoice replaced"),
                          tr("Agreed on a part")};
  question.since = line.dispute.openedOn;
  question.tooEarly = tr("A dispute is not resolved before it was opened.");
  question.today = session().today();
  auto* dialog = new EndDialog{question, window()};
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &QDialog::accepted, this, [this, dialog, id = line.dispute.id] {
    succeeded(session().ledger().disputes().resolve(id, dialog->day(), dialog->words()),
              tr("Dispute resolved"));
  });
  dialog->open();
}

void FollowUpActions::pause(qint64 customerId, qint64 itemId) {
  QString what = nameOf(customerId);
  if (itemId != 0) {
    const auto items = session().ledger().items().byIds({itemId});
    if (items.ok() && !items.value().isEmpty()) what = items.value().first().number;
  }
  auto* dialog = new PauseDialog{what, session().today(), window()};
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &QDialog::accepted, this, [this, dialog, customerId, itemId] {
    Pause draft = dialog->draft();
    draft.customerId = customerId;
    draft.itemId = itemId;
    succeeded(session().ledger().pauses().pause(draft),
              draft.untilOn.isValid() ? tr("Reminders wait until %1").arg(formatDay(draft.untilOn))
                                      : tr("Reminders wait until you lift the pause"));
  });
  dialog->open();
}

void FollowUpActions::liftPauses(qint64 customerId) {
  auto& pauses = session().ledger().pauses();
  const auto list = pauses.list(customerId);
  if (!list.ok()) return prompts().showError(window(), list.error());
  Result<void> lifted;
  for (const auto& pause : list.value()) {
    if (lifted.ok() && pause.countsOn(session().today())) {
      lifted = pauses.lift(pause.id, session().today());
    }
  }
  succeeded(lifted, tr("%1 may be reminded again").arg(nameOf(customerId)));
}

void FollowUpActions::endAllPresented(qint64 customerId) {
  auto& pauses = session().ledger().pauses();
  const auto list = pauses.presented(customerId);
  if (!list.ok()) return prompts().showError(window(), list.error());
  int count = 0;
  Result<void> ended;
  for (const auto& payment : list.value()) {
    if (!ended.ok() || !payment.countsOn(session().today())) continue;
    ended = pauses.endPresented(payment.id, session().today());
    ++count;
  }
  if (count == 0) {
    // An accepted draft stands in the accounts: they say when it is paid.
    Q_EMIT session().message(tr("The draft stands in account 413: import its payment."));
    return;
  }
  succeeded(ended, tr("%1: nothing is on its way any more").arg(nameOf(customerId)));
}

void FollowUpActions::presented(qint64 customerId) {
  qint64 late = 0;
  for (const auto& item : openItems(customerId)) {
    if (item.dueOn <= session().today()) late += item.openMinor;
  }
  auto* dialog =
      new PresentedDialog{nameOf(customerId), late, session().today(), currency(), window()};
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &QDialog::accepted, this, [this, dialog, customerId] {
    PresentedPayment draft = dialog->draft();
    draft.customerId = customerId;
    succeeded(session().ledger().pauses().present(draft),
              tr("%1 on its way recorded").arg(formatMoney(draft.amountMinor, currency())));
  });
  dialog->open();
}

void FollowUpActions::liftPause(qint64 id) {
  succeeded(session().ledger().pauses().lift(id, session().today()),
            tr("Reminders wait no longer. Undo brings the pause back."));
}

void FollowUpActions::endPresented(const PresentedPayment& payment) {
  EndQuestion question;
  question.name = u"endPresentedDialog"_s;
  question.title = tr("No longer on its way: %1").arg(formatMoney(payment.amountMinor, currency()));
  question.saveText = tr("&Record");
  question.since = payment.presentedOn;
  question.tooEarly = tr("A payment does not end before it was presented.");
  question.today = session().today();
  auto* dialog = new EndDialog{question, window()};
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &QDialog::accepted, this, [this, dialog, id = payment.id] {
    succeeded(session().ledger().pauses().endPresented(id, dialog->day()),
              tr("The payment arrived or came back: reminders no longer wait for it"));
  });
  dialog->open();
}

void FollowUpActions::call(qint64 customerId) {
  auto* dialog =
      new CallDialog{nameOf(customerId), contactNames(customerId), session().today(), window()};
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &QDialog::accepted, this, [this, dialog, customerId] {
    Call draft = dialog->draft();
    draft.customerId = customerId;
    record(draft);
  });
  dialog->open();
}

void FollowUpActions::record(const Call& call) {
  switch (nextActionOf(call.result)) {
    case NextAction::RecordPromise:
      askPromise(call.customerId, {}, [this, call](const Promise& draft) {
        const auto id = session().ledger().promises().make(draft);
        if (!id.ok()) return prompts().showError(window(), id.error());
        Call whole = call;
        whole.promiseId = id.value();
        save(whole);
      });
      return;
    case NextAction::OpenDispute:
      askDispute(call.customerId, 0, [this, call](const Dispute& draft) {
        const auto id = session().ledger().disputes().open(draft);
        if (!id.ok()) return prompts().showError(window(), id.error());
        save(call);
      });
      return;
    default: save(call);
  }
}

void FollowUpActions::save(const Call& call) {
  const QString then = nextActionText(nextActionOf(call.result));
  const bool saved = succeeded(
      session().ledger().calls().record(call),
      call.nextOn.isValid() ? tr("Call recorded; next: %1 on %2").arg(then, formatDay(call.nextOn))
                            : tr("Call recorded"));
  if (saved) Q_EMIT callRecorded(call.customerId);
}

}  // namespace encaisse
