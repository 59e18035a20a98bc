#pragma once

#include "ui/follow_up/follow_up_lines.h"
#include "ui/ledger_actions.h"

namespace encaisse {

/// What a person writes down about a customer: asks in a dialog, saves through the services, tells
/// the session. Failures are shown. Everything is recorded as of today.
class FollowUpActions : public LedgerActions {
  Q_OBJECT

public:
  FollowUpActions(LedgerSession& session, UserPrompts& prompts, QWidget* parent);

  /// @param itemIds  ticked at first; none: what is late
  void promise(qint64 customerId, const QList<qint64>& itemIds = {});
  void cancelPromise(const Promise& promise);
  /// @param itemId  0: the user chooses
  void dispute(qint64 customerId, qint64 itemId = 0);
  void changeDispute(const Dispute& dispute);
  void resolveDispute(const DisputeLine& line);
  /// @param itemId  0: the whole customer
  void pause(qint64 customerId, qint64 itemId = 0);
  /// Ends every pause of the customer and of its items.
  void liftPauses(qint64 customerId);
  void liftPause(qint64 id);
  void presented(qint64 customerId);
  /// What is on its way from the customer arrived or came back.
  void endAllPresented(qint64 customerId);
  /// It arrived or came back.
  void endPresented(const PresentedPayment& payment);
  /// Asks what came of a call, and then for the promise or the dispute that it led to.
  void call(qint64 customerId);
  /// Records a call whose result is known, asking first for the promise or dispute it led to.
  void record(const Call& call);

Q_SIGNALS:
  void callRecorded(qint64 customerId);

private:
  void askPromise(qint64 customerId, const QList<qint64>& itemIds,
                  std::function<void(const Promise&)> onDraft);
  void askDispute(qint64 customerId, qint64 itemId, std::function<void(const Dispute&)> onDraft);
  void save(const Call& call);
  QList<Item> openItems(qint64 customerId) const;
  QStringList contactNames(qint64 customerId) const;
  QStringList owners() const;
  Currency currency() const { return session().snapshot()->company.currency; }
};

}  // namespace encaisse
