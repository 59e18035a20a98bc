#pragma once

#include <QObject>

#include "core/tables/table_mapping.h"

class QWidget;

namespace encaisse {

class LedgerSession;
class UserPrompts;

/// What a person does with the profiles of a ledger: keep the way a table is read, carry it to
/// another ledger in a small file, remove it.
class ProfileTasks : public QObject {
  Q_OBJECT

public:
  /// @param window  parent of dialogs
  ProfileTasks(LedgerSession& session, UserPrompts& prompts, QWidget* window);

  QList<ImportProfile> profiles() const;
  /// @param suggestion  name for a reading that has none
  void save(const TableMapping& mapping, const QString& suggestion);
  void exportToFile(const TableMapping& mapping, const QString& suggestion);
  void importFromFile();
  void remove(const QString& name);

Q_SIGNALS:
  /// The profile of this name is in the ledger now; empty: one was removed.
  void chosen(const QString& name);

private:
  bool store(const ImportProfile& profile);

  LedgerSession& m_session;
  UserPrompts& m_prompts;
  QWidget* m_window;
};

}  // namespace encaisse
