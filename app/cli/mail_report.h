#pragma once

#include "app/cli/row_output.h"
#include "core/mail/outbox.h"

namespace encaisse {

Rows messageRows(const QList<Message>& messages);
Rows accountRows(const MailAccount& account);
QString stateInWords(MessageState state);

/// The password of the mail account: the first line of the open file @p descriptor (-1: none), or
/// else the environment variable ENCAISSE_SMTP_PASSWORD, or else what the window put into the
/// system's keychain. Never an argument, which everybody on the machine can read.
/// @error InvalidInput  there is none
Result<QString> mailPassword(const MailAccount& account, int descriptor);

/// The account of the ledger and its password, complete. @error InvalidInput
Result<std::pair<MailAccount, QString>> mailAccess(const Outbox& outbox, int descriptor);

}  // namespace encaisse
