#pragma once

#include "core/letters/letter.h"
#include "ui/common/snapshot_work.h"
#include "ui/page.h"
#include "ui/reminders/reminder_rows.h"

class QLabel;
class QProgressBar;
class QPushButton;

namespace encaisse {

class HeldPanel;
class LetterPreview;
class RemedyActions;
class RemindersModel;
class TableView;
class UserPrompts;

/// The day's reminders: who gets one and why, who is held and what releases it, each letter as it
/// will leave; approving, writing and printing them.
class RemindersPage : public Page {
  Q_OBJECT

public:
  RemindersPage(LedgerSession& session, UserPrompts& prompts, QWidget* parent);

  QString key() const override { return QStringLiteral("reminders"); }
  QString title() const override { return tr("Reminders"); }
  void setFilter(const QString& text) override;
  bool hasFilter() const override { return true; }
  QList<QAction*> headerActions() const override { return m_headerActions; }

protected:
  void refresh() override;

private:
  QWidget* buildContent();
  QWidget* buildList();
  QWidget* buildLetter();
  QWidget* buildActions();
  QWidget* buildProgress();
  void buildHeaderActions();

  void fill(std::shared_ptr<const Snapshot> snapshot, QList<PlannedReminder> plan);
  void showSelected();
  void showWhy(const ReminderRow& row);
  void showCounts();
  void updateActions();

  void toggleSelected();
  void storeDecision(const QList<int>& plans, bool approved);
  void createLetters();
  void finish(const Result<ReminderRun>& run, const QString& folder);
  void tellRun(const ReminderRun& run, const QString& folder);
  void printSelected();
  void openFolder();

  int currentLine() const;
  /// Empty when letters may be created.
  QString whyNoLetters() const;
  QString leadingNumber(const PlannedReminder& planned) const;
  void markDone();
  void lookAhead();
  void useScenario(const QString& name);

  UserPrompts& m_prompts;
  SnapshotWork m_work;
  std::shared_ptr<const Snapshot> m_snapshot;
  QList<PlannedReminder> m_plan;
  QDate m_day;
  QList<QAction*> m_headerActions;
  bool m_writing = false;
  std::shared_ptr<const Snapshot> m_used;  ///< facts that are of yesterday: letters were written
                                           ///< from them, or approvals given
  StopToken m_stop;
  QString m_folder;         ///< of the last letters
  qint64 m_customerId = 0;  ///< of the chosen line

  RemindersModel* m_model;
  TableView* m_view;
  QLabel* m_counts;
  QLabel* m_nothing;
  QLabel* m_why;
  HeldPanel* m_held;
  RemedyActions* m_remedies;
  LetterPreview* m_preview;
  QPushButton* m_approveAll;
  QPushButton* m_create;
  QPushButton* m_print;
  QPushButton* m_done = nullptr;
  QPushButton* m_openFolder;
  QWidget* m_progress;
  QLabel* m_progressText;
  QProgressBar* m_progressBar;
};

}  // namespace encaisse
