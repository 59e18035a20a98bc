#pragma once

#include <QDialog>
#include <memory>

#include "core/receivables/snapshot.h"
#include "core/reminders/reminder_rules.h"

class QCheckBox;
class QLabel;
class QListWidget;
class QMenu;
class QPushButton;

namespace encaisse {

class LedgerSession;
class MutedLabel;
class ScenarioPane;
class UserPrompts;

/// The scenarios and who has which. What was changed is shown as what it changes in the next 60
/// days before it is saved.
class ScenariosDialog : public QDialog {
  Q_OBJECT

public:
  ScenariosDialog(LedgerSession& session, UserPrompts& prompts, QWidget* parent = nullptr);

  void reject() override;

private:
  QWidget* buildList();
  QWidget* buildChoice();
  QWidget* buildFoot();
  void load();
  void showList(int row);
  void showRow(int row);
  void showChoice();
  void fillSegments();

  void takeScenario();
  void copyScenario();
  void removeScenario();
  void chooseStandard(bool isStandard);
  void chooseSegment(const QString& segment, bool isTheirs);
  void renameInChoice(const QString& from, const QString& to);

  bool isChanged() const;
  QString problem() const;
  void validate();
  void askToSave();
  /// @return the first thing that went wrong
  Result<void> store();
  Result<void> storeOne(int row);

  Scenario& current() { return m_rules.scenarios[m_row]; }
  QStringList segments() const;

  LedgerSession& m_session;
  UserPrompts& m_prompts;
  std::shared_ptr<const Snapshot> m_snapshot;
  ReminderRules m_stored;
  ReminderRules m_rules;  ///< as they are in the dialog
  QStringList m_origins;  ///< names under which m_rules.scenarios are stored; empty: not yet
  int m_row = -1;
  bool m_filling = false;
  QListWidget* m_list;
  QPushButton* m_copy = nullptr;
  QPushButton* m_remove = nullptr;
  QCheckBox* m_standard = nullptr;
  QPushButton* m_segments = nullptr;
  QMenu* m_segmentMenu = nullptr;
  MutedLabel* m_count = nullptr;
  ScenarioPane* m_pane;
  QLabel* m_problem = nullptr;
  QPushButton* m_save = nullptr;
};

}  // namespace encaisse
