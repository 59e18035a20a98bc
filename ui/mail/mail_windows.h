#pragma once

class QWidget;

namespace encaisse {

class LedgerSession;
class UserPrompts;

/// Shows the mail account, saves it, and keeps its password in the system's keychain where asked.
void openMailAccount(LedgerSession& session, UserPrompts& prompts, QWidget* parent);

/// Shows the outbox.
void openOutbox(LedgerSession& session, UserPrompts& prompts, QWidget* parent);

}  // namespace encaisse
