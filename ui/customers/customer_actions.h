#pragma once

#include <functional>

#include "core/items/item.h"
#include "core/mail/message.h"
#include "ui/ledger_actions.h"

namespace encaisse {

/// What a person does with a customer: asks in a dialog, saves through the services, tells the
/// session. Failures are shown.
class CustomerActions : public LedgerActions {
  Q_OBJECT

public:
  CustomerActions(LedgerSession& session, UserPrompts& prompts, QWidget* parent);

  void edit(qint64 customerId);
  /// Stops reminders, with a reason, or allows them again.
  void toggleReminders(qint64 customerId);
  /// @return whether the note was saved
  bool addNote(qint64 customerId, const QString& body);
  void confirmDueDates(qint64 customerId);
  void changeDueDate(const Item& item);
  /// Asks where to, and writes the calculation sheet of the customer's penalties (PDF) in the
  /// background.
  void writeCalculationSheet(qint64 customerId);

  /// Opens the message that brings the customer its statement of account as of the session's day,
  /// and puts it into the outbox when it is accepted.
  void mailStatement(qint64 customerId);
  /// Asks where to, and writes the statement of account (PDF).
  void writeStatement(qint64 customerId);

private:
  /// Makes the message with the statement in the background, and hands it to @p then.
  void withStatement(qint64 customerId, std::function<void(const MailDraft&)> then);
  void saveAttachment(const MailDraft& draft);
  bool save(const Customer& customer, const QString& message);
  std::optional<Customer> load(qint64 customerId);
};

}  // namespace encaisse
