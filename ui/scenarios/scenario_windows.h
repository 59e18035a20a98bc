#pragma once

class QWidget;

namespace encaisse {

class LedgerSession;
class UserPrompts;

/// Shows the scenarios and who has which.
void openScenarios(LedgerSession& session, UserPrompts& prompts, QWidget* parent);

/// Shows when nobody is reminded, and saves what was changed.
void openGateSettings(LedgerSession& session, UserPrompts& prompts, QWidget* parent);

}  // namespace encaisse
