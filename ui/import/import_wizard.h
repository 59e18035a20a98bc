#pragma once

#include <QDialog>
#include <QStringList>

#include "core/base/error.h"
#include "core/import/import_preview.h"
#include "core/import/import_source.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace encaisse {

class ChangeStep;
class DoneStep;
class FileStep;
class ImportJob;
class LedgerSession;
class ProfileTasks;
class RunningStep;
class StepBar;
class UserPrompts;

/// Imports one file after the other in three steps: what is this file, what will change, done. A
/// file that is refused says so in place, and nothing is changed.
class ImportWizard : public QDialog {
  Q_OBJECT

public:
  ImportWizard(LedgerSession& session, UserPrompts& prompts, QStringList files,
               QWidget* parent = nullptr);

  /// Begins to read the first file.
  void start();
  // The steps with what was read or done elsewhere: for screenshots.
  void showFileStep(const ImportPreview& preview);
  void showChangeStep(const ImportPreview& preview);
  void showDoneStep(const ImportPreview& report);
  /// @param isTable  a person may still say what its columns are
  void showRefusal(const Error& error, bool isTable = false);
  /// Whether a file was imported, undone or not.
  bool changedLedger() const { return m_changedLedger; }

  void reject() override;

Q_SIGNALS:
  void agedBalanceWanted();
  /// The next sensible page after what was imported, as in allPages().
  void pageWanted(const QString& key);

private:
  enum class Step { Running, Refused, File, Change, Done };
  void buildFrame();
  QWidget* makeButtons();
  QWidget* makeRefusal();
  void connectJob();
  void connectReading();

  void read(const ImportOptions& options);
  void readAgain();
  void startReading();
  void onPreviewed(const ImportPreview& preview);
  void onApplied(const ImportPreview& report);
  void onRefused(const Error& error, bool isTable);
  void onCancelled();
  void next();
  void back();
  void leaveFileStep();
  void apply();
  void finishFile();
  void askForNextPage();
  void chooseAnother();
  void enter(Step step);
  void setButtons(const QString& nextText, bool canBack, const QString& cancelText);

  void enableNext();
  QString onwardText() const;
  QString fileTitle() const;
  bool lastFile() const { return m_index + 1 >= m_files.size(); }
  bool saveCompany();
  QString file() const { return m_files.value(m_index); }

  LedgerSession& m_session;
  UserPrompts& m_prompts;
  QStringList m_files;
  qsizetype m_index = 0;
  ImportJob* m_job;
  ProfileTasks* m_profiles;
  ImportPreview m_preview;
  ImportOptions m_options;  ///< with which m_preview was made
  ImportOptions m_asked;    ///< with which the file is being read
  Step m_step = Step::Running;
  bool m_accountsAsked = false;  ///< the next preview answers a change of accounts
  bool m_readAgain = false;      ///< the answers changed while the file was read
  bool m_problem = false;        ///< the file cannot be read in the way that was chosen
  bool m_changedLedger = false;

  StepBar* m_steps = nullptr;
  QLabel* m_title = nullptr;
  QLabel* m_place = nullptr;
  QStackedWidget* m_stack = nullptr;
  RunningStep* m_running = nullptr;
  FileStep* m_fileStep = nullptr;
  ChangeStep* m_changeStep = nullptr;
  DoneStep* m_doneStep = nullptr;
  QWidget* m_refusal = nullptr;
  QLabel* m_refusalText = nullptr;
  QPushButton* m_sayColumns = nullptr;
  QPushButton* m_next = nullptr;
  QPushButton* m_back = nullptr;
  QPushButton* m_cancel = nullptr;
};

}  // namespace encaisse
