#include "ui/mail/mail_windows.h"

#include <QCoreApplication>

#include "core/mail/password_store.h"
#include "ui/common/prompts.h"
#include "ui/ledger_session.h"
#include "ui/mail/mail_account_dialog.h"
#include "ui/mail/outbox_dialog.h"

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Mail)
};

void saveAccount(LedgerSession& session, UserPrompts& prompts, const MailAccountDialog& dialog,
                 QWidget* parent) {
  auto& outbox = session.ledger().outbox();
  if (const auto saved = outbox.saveAccount(dialog.account()); !saved.ok()) {
    prompts.showError(parent, saved.error());
    return;
  }
  session.changed();
  Q_EMIT session.message(Words::tr("The mail account is saved."));
  const auto account = outbox.account();
  if (!dialog.keepsPassword() || !account.ok()) return;
  systemKeychain().keep(account.value(), dialog.password(), &session,
                        [&session](const Result<void>& kept) {
                          if (!kept.ok()) Q_EMIT session.message(kept.error().message);
                        });
}

}  // namespace

void openMailAccount(LedgerSession& session, UserPrompts& prompts, QWidget* parent) {
  const auto account = session.ledger().outbox().account();
  const auto company = session.ledger().company();
  if (!account.ok() || !company.ok()) {
    prompts.showError(parent, account.ok() ? company.error() : account.error());
    return;
  }
  auto* dialog =
      new MailAccountDialog{account.value(), company.value().email, systemKeychain(), parent};
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  QObject::connect(
      dialog, &MailAccountDialog::accepted, &session,
      [&session, &prompts, dialog, parent] { saveAccount(session, prompts, *dialog, parent); });
  dialog->open();
}

void openOutbox(LedgerSession& session, UserPrompts& prompts, QWidget* parent) {
  auto* dialog = new OutboxDialog{session, prompts, systemKeychain(), parent};
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  QObject::connect(dialog, &OutboxDialog::accountWanted, dialog,
                   [&session, &prompts, dialog] { openMailAccount(session, prompts, dialog); });
  dialog->open();
}

}  // namespace encaisse
