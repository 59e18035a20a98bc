#pragma once

#include "core/letters/statement_document.h"
#include "core/mail/message.h"

namespace encaisse {

/// The kind of message that brings a statement of account.
constexpr auto statementMailKind = QLatin1StringView{"statement"};

/// The message that brings @p statement to its customer, in the customer's language, for the
/// outbox. Its day is the statement's. `to` is empty where the customer has no usable address.
/// @param pdf  the statement as it goes with it
MailDraft statementMail(const StatementDocument& statement, const QByteArray& pdf);

}  // namespace encaisse
