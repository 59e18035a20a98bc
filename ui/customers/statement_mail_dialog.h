#pragma once

#include "core/mail/message.h"
#include "ui/follow_up/form_dialog.h"

class QLineEdit;
class QPlainTextEdit;

namespace encaisse {

/// The message that brings a customer its statement of account, to read and to change before it
/// goes into the outbox.
class StatementMailDialog : public FormDialog {
  Q_OBJECT

public:
  StatementMailDialog(const MailDraft& draft, QWidget* parent);

  MailDraft draft() const;

Q_SIGNALS:
  /// Wants to see the statement that goes with it.
  void attachmentOpened();

protected:
  QString problem() const override;

private:
  MailDraft m_draft;
  QLineEdit* m_to;
  QLineEdit* m_subject;
  QPlainTextEdit* m_text;
};

}  // namespace encaisse
