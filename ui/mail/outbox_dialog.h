#pragma once

#include <QDialog>

#include "core/base/stop_token.h"
#include "core/mail/outbox.h"

class QLabel;
class QProgressBar;
class QPushButton;

namespace encaisse {

class LedgerSession;
class MutedLabel;
class Notice;
class PasswordRow;
class PasswordStore;
class TableView;
class TextTableModel;
class UserPrompts;

/// What waits to leave by mail and what became of it, with the buttons to send, to stop and to
/// answer whether an unknown message left. Sends in another thread.
class OutboxDialog : public QDialog {
  Q_OBJECT

public:
  using MakeTransport = std::function<MailTransport(const MailAccount&, const QString& password)>;

  OutboxDialog(LedgerSession& session, UserPrompts& prompts, PasswordStore& store,
               QWidget* parent = nullptr);

  /// Takes the place of a real server. For tests.
  void setTransport(MakeTransport make) { m_makeTransport = std::move(make); }
  bool sending() const { return m_sending; }
  void reject() override;

Q_SIGNALS:
  /// The mail account is to be shown: none is set up yet, or the user asks for it.
  void accountWanted();

private:
  QWidget* makeButtons();
  QWidget* makeProgress();
  QPushButton* addButton(const QString& text, const QString& name, void (OutboxDialog::*slot)());
  void buildTable();
  void reload();
  void showRows();
  void updateButtons();
  const Message* selected() const;
  void send();
  void sendWith(const QString& password);
  void onSent(const Result<OutboxRun>& run);
  void stop();
  void writeDrafts();
  void answerLeft();
  void answerDidNotLeave();
  void retry();
  void drop();
  void say(const Result<void>& result);

  LedgerSession& m_session;
  UserPrompts& m_prompts;
  PasswordStore& m_store;
  MakeTransport m_makeTransport = smtpTransport;
  QList<Message> m_messages;
  MailAccount m_account;
  StopToken m_stop;
  bool m_sending = false;
  Notice* m_notice;
  PasswordRow* m_password;
  TextTableModel* m_rows;
  TableView* m_table;
  MutedLabel* m_empty;
  QLabel* m_question;
  QWidget* m_progress = nullptr;
  QProgressBar* m_bar = nullptr;
  QLabel* m_progressText = nullptr;
  QPushButton* m_send = nullptr;
  QPushButton* m_drafts = nullptr;
  QPushButton* m_left = nullptr;
  QPushButton* m_didNotLeave = nullptr;
  QPushButton* m_retry = nullptr;
  QPushButton* m_drop = nullptr;
};

}  // namespace encaisse
