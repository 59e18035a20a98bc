#pragma once

#include <QObject>
#include <QStringList>

#include "core/base/result.h"
#include "core/base/stop_token.h"

class QWidget;

namespace encaisse {

class LedgerSession;
class UserPrompts;

/// What a person does with a whole ledger from the menu: import, company, backup, undo. Says what
/// came of it through LedgerSession::message and UserPrompts.
class LedgerTasks : public QObject {
  Q_OBJECT

public:
  /// @param window  parent of dialogs
  LedgerTasks(LedgerSession& session, UserPrompts& prompts, QWidget* window);

  /// Asks for a file first when @p files is empty.
  void import(QStringList files);
  void editCompany();
  void editTemplates();
  void backUp();
  void undoLast();
  /// What undoLast() would take back; empty: nothing.
  QString nextUndo() const;

Q_SIGNALS:
  /// The page that shows what was imported, as in allPages().
  void pageWanted(const QString& key);
  /// The import dialog was closed and nothing was imported.
  void importAbandoned();

private:
  LedgerSession& m_session;
  UserPrompts& m_prompts;
  QWidget* m_window;
  bool m_undoing = false;
};

}  // namespace encaisse
