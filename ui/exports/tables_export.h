#pragma once

class QWidget;

namespace encaisse {

class LedgerSession;
class UserPrompts;

/// Asks for a folder and writes the tables for Tableau, Power BI and others into it, as of the day
/// that the window shows.
void exportTables(LedgerSession& session, UserPrompts& prompts, QWidget* parent);

}  // namespace encaisse
