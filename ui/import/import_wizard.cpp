#include "ui/import/import_wizard.h"

#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/common/calm_style.h"
#include "ui/common/labels.h"
#include "ui/common/prompts.h"
#include "ui/common/theme.h"
#include "ui/import/change_step.h"
#include "ui/import/done_step.h"
#include "ui/import/file_step.h"
#include "ui/import/import_files.h"
#include "ui/import/import_job.h"
#include "ui/import/profile_tasks.h"
#include "ui/import/running_step.h"
#include "ui/import/step_bar.h"
#include "ui/import/table_reading.h"
#include "ui/ledger_session.h"

namespace encaisse {

using namespace Qt::StringLiterals;

ImportWizard::ImportWizard(LedgerSession& session, UserPrompts& prompts, QStringList files,
                           QWidget* parent)
    : QDialog{parent}, m_session{session}, m_prompts{prompts}, m_files{std::move(files)},
      m_job{new ImportJob{session.path(), session.context(), this}}, m_profiles{new ProfileTasks{
                                                                         session, prompts, this}} {
  setObjectName(u"importWizard"_s);
  setWindowTitle(tr("Import"));
  buildFrame();
  connectJob();
  connectReading();
  const auto before = session.ledger().imports().list();
  if (before.ok() && before.value().isEmpty()) m_fileStep->askForName(session.name());
  resize(960, 700);
  setMinimumSize(760, 560);
}

void ImportWizard::buildFrame() {
  m_steps = new StepBar{{tr("The file"), tr("What changes"), tr("Done")}};
  m_title = new QLabel;
  m_title->setFont(theme::titleFont());
  m_title->setTextFormat(Qt::PlainText);
  m_place = new MutedLabel;
  m_running = new RunningStep;
  m_fileStep = new FileStep;
  m_changeStep = new ChangeStep;
  m_doneStep = new DoneStep;
  m_refusal = makeRefusal();
  m_stack = new QStackedWidget;
  m_stack->setObjectName(u"importSteps"_s);
  for (auto* step : std::initializer_list<QWidget*>{m_running, m_refusal, m_fileStep, m_changeStep,
                                                    m_doneStep}) {
    m_stack->addWidget(step);
  }
  auto* titles = new QHBoxLayout;
  titles->addWidget(m_title, 1);
  titles->addWidget(m_place);
  auto* column = new QVBoxLayout{this};
  column->setContentsMargins(theme::pageMargin, theme::pageMargin, theme::pageMargin,
                             theme::pageMargin);
  column->setSpacing(theme::groupGap);
  column->addWidget(m_steps);
  column->addLayout(titles);
  column->addWidget(m_stack, 1);
  column->addWidget(makeButtons());
  connect(m_doneStep, &DoneStep::undoWanted, this, [this] {
    m_doneStep->setUndoEnabled(false);
    m_job->undo(m_preview.batchId);
  });
}

QWidget* ImportWizard::makeButtons() {
  auto* buttons = new QWidget;
  m_next = new QPushButton;
  m_next->setObjectName(u"importNext"_s);
  m_next->setDefault(true);
  makePrimary(m_next);
  m_back = new QPushButton{tr("&Back")};
  m_back->setObjectName(u"importBack"_s);
  m_back->setAutoDefault(false);
  m_cancel = new QPushButton;
  m_cancel->setObjectName(u"importCancel"_s);
  m_cancel->setAutoDefault(false);
  auto* row = new QHBoxLayout{buttons};
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(theme::gap);
  row->addWidget(m_cancel);
  row->addStretch();
  row->addWidget(m_back);
  row->addWidget(m_next);
  connect(m_next, &QPushButton::clicked, this, &ImportWizard::next);
  connect(m_back, &QPushButton::clicked, this, &ImportWizard::back);
  connect(m_cancel, &QPushButton::clicked, this, &ImportWizard::reject);
  return buttons;
}

QWidget* ImportWizard::makeRefusal() {
  auto* refusal = new QWidget;
  m_refusalText = new QLabel;
  m_refusalText->setObjectName(u"refusalText"_s);
  m_refusalText->setWordWrap(true);
  m_refusalText->setTextFormat(Qt::PlainText);
  m_refusalText->setTextInteractionFlags(Qt::TextSelectableByMouse);
  auto* heading = headingLabel(tr("This file cannot be imported"));
  auto* calm = new MutedLabel{tr("Nothing was changed in the ledger.")};
  auto* words = new QVBoxLayout;
  words->setSpacing(theme::gap);
  words->addWidget(heading);
  words->addWidget(m_refusalText);
  words->addWidget(calm);
  m_sayColumns = new QPushButton{tr("&Say what its columns are…")};
  m_sayColumns->setObjectName(u"sayColumns"_s);
  m_sayColumns->setAutoDefault(false);
  connect(m_sayColumns, &QPushButton::clicked, this, [this] {
    ImportOptions options;
    options.answers.meaning = TableMeaning::Movements;
    read(options);
  });
  words->addWidget(m_sayColumns, 0, Qt::AlignLeft);
  auto* row = new QHBoxLayout;
  row->setSpacing(theme::groupGap);
  row->addWidget(new IconLabel{u"warning"_s, 40}, 0, Qt::AlignTop);
  row->addLayout(words, 1);
  auto* column = new QVBoxLayout{refusal};
  column->setContentsMargins(0, 2 * theme::groupGap, 0, 0);
  column->addLayout(row);
  column->addStretch();
  return refusal;
}

void ImportWizard::connectJob() {
  connect(m_job, &ImportJob::progress, m_running, &RunningStep::setProgress);
  connect(m_job, &ImportJob::progress, m_fileStep, &FileStep::setProgress);
  connect(m_job, &ImportJob::previewed, this, &ImportWizard::onPreviewed);
  connect(m_job, &ImportJob::applied, this, &ImportWizard::onApplied);
  connect(m_job, &ImportJob::refused, this, &ImportWizard::onRefused);
  connect(m_job, &ImportJob::undone, this, [this](const Batch& batch) {
    m_doneStep->showUndone(batch);
    m_session.changed();
  });
  connect(m_changeStep, &ChangeStep::mayImportChanged, this, &ImportWizard::enableNext);
}

void ImportWizard::connectReading() {
  auto& reading = m_fileStep->reading();
  connect(&reading, &TableReading::changed, this, &ImportWizard::readAgain);
  connect(&reading, &TableReading::saveProfileWanted, this,
          [this, &reading] { m_profiles->save(reading.mapping(), fileTitle()); });
  connect(&reading, &TableReading::exportProfileWanted, this,
          [this, &reading] { m_profiles->exportToFile(reading.mapping(), fileTitle()); });
  connect(&reading, &TableReading::importProfileWanted, m_profiles, &ProfileTasks::importFromFile);
  connect(&reading, &TableReading::removeProfileWanted, m_profiles, &ProfileTasks::remove);
  connect(m_profiles, &ProfileTasks::chosen, &reading, &TableReading::chooseProfile);
}

QString ImportWizard::fileTitle() const { return QFileInfo{file()}.completeBaseName(); }

void ImportWizard::start() { read({}); }

void ImportWizard::read(const ImportOptions& options) {
  m_asked = options;
  m_title->setText(QFileInfo{file()}.fileName());
  m_place->setText(m_files.size() > 1 ? tr("File %1 of %2").arg(m_index + 1).arg(m_files.size())
                                      : QString{});
  m_running->begin(tr("Reading %1…").arg(QFileInfo{file()}.fileName()));
  enter(Step::Running);
  startReading();
}

/// Another answer about a table: the step stays, its contents follow.
void ImportWizard::readAgain() {
  m_asked = m_fileStep->reading().options();
  m_readAgain = m_job->running();
  if (m_readAgain) {
    m_job->cancel();
  } else {
    startReading();
  }
}

void ImportWizard::startReading() {
  m_readAgain = false;
  if (m_step == Step::File) m_fileStep->setReading(true);
  m_job->preview(file(), m_asked);
  enableNext();
}

void ImportWizard::onPreviewed(const ImportPreview& preview) {
  if (m_readAgain) {
    startReading();
    return;
  }
  m_options = m_asked;
  if (m_accountsAsked) {
    showChangeStep(preview);
  } else {
    showFileStep(preview);
  }
  m_accountsAsked = false;
}

void ImportWizard::showFileStep(const ImportPreview& preview) {
  m_preview = preview;
  m_problem = false;
  m_title->setText(preview.fileName);
  m_fileStep->showPreview(preview, m_options, m_profiles->profiles(), m_session.today(),
                          m_session.snapshot()->company.currency);
  if (m_step == Step::File) {
    enableNext();
  } else {
    enter(Step::File);
  }
}

void ImportWizard::showChangeStep(const ImportPreview& preview) {
  m_preview = preview;
  m_title->setText(preview.fileName);
  const Currency currency = m_session.snapshot()->company.currency;
  m_fileStep->showPreview(preview, m_options, m_profiles->profiles(), m_session.today(), currency);
  m_changeStep->showPreview(preview, currency);
  enter(Step::Change);
}

void ImportWizard::onApplied(const ImportPreview& report) {
  m_changedLedger = true;
  showDoneStep(report);
  m_session.changed();
}

void ImportWizard::showDoneStep(const ImportPreview& report) {
  m_preview = report;
  m_doneStep->showReport(report, m_session.snapshot()->company.currency);
  enter(Step::Done);
}

void ImportWizard::onRefused(const Error& error, bool isTable) {
  if (m_readAgain) {
    startReading();
    return;
  }
  m_accountsAsked = false;
  if (m_step == Step::Done) {
    m_doneStep->showProblem(error);
  } else if (error.code == ErrorCode::Cancelled) {
    onCancelled();
  } else if (m_step == Step::File) {
    m_problem = true;
    m_fileStep->showProblem(error);
    enableNext();
  } else {
    showRefusal(error, isTable);
  }
}

/// Back to what was shown before the work that was cancelled.
void ImportWizard::onCancelled() {
  if (m_preview.fileName.isEmpty()) {
    QDialog::reject();
  } else if (m_step == Step::File) {
    m_cancel->setEnabled(true);
    showFileStep(m_preview);
  } else {
    m_changeStep->showPreview(m_preview, m_session.snapshot()->company.currency);
    m_changeStep->say(tr("Cancelled: nothing was changed."));
    enter(Step::Change);
  }
}

void ImportWizard::showRefusal(const Error& error, bool isTable) {
  m_refusalText->setText(error.message);
  m_sayColumns->setVisible(isTable && !m_asked.answers.meaning);
  enter(Step::Refused);
}

void ImportWizard::next() {
  switch (m_step) {
    case Step::Running: break;
    case Step::Refused: lastFile() ? chooseAnother() : finishFile(); break;
    case Step::File: leaveFileStep(); break;
    case Step::Change: m_preview.changesAnything() ? apply() : finishFile(); break;
    case Step::Done: finishFile(); break;
  }
}

void ImportWizard::back() {
  if (m_step == Step::Change) enter(Step::File);
}

void ImportWizard::leaveFileStep() {
  if (m_fileStep->accountsEdited()) {
    m_accountsAsked = true;
    ImportOptions options = m_options;
    options.accounts = m_fileStep->accounts();
    read(options);
  } else {
    showChangeStep(m_preview);
  }
}

/// The name and the accounts that were typed here are the company's from now on.
bool ImportWizard::saveCompany() {
  const auto known = m_session.ledger().company();
  if (!known.ok()) return true;  // the import itself will say what is wrong with the ledger
  Company company = known.value();
  if (!m_fileStep->companyName().isEmpty()) company.name = m_fileStep->companyName();
  if (!m_options.accounts.isEmpty()) company.customerAccounts = m_options.accounts;
  if (company == known.value()) return true;
  const auto saved = m_session.ledger().saveCompany(company);
  if (!saved.ok()) m_changeStep->say(saved.error().message);
  return saved.ok();
}

void ImportWizard::apply() {
  if (!saveCompany()) return;
  m_running->begin(tr("Importing %1…").arg(m_preview.fileName));
  enter(Step::Running);
  ImportOptions options = m_options;
  options.confirmed = !m_preview.held.isEmpty() && m_changeStep->mayImport();
  m_job->apply(file(), options);
}

void ImportWizard::finishFile() {
  if (lastFile()) {
    askForNextPage();
    accept();
    return;
  }
  ++m_index;
  m_preview = {};
  m_options = {};
  read({});
}

void ImportWizard::askForNextPage() {
  if (m_preview.meaning == "bank_lines"_L1) {
    Q_EMIT pageWanted(u"cash_in"_s);
  } else if (m_preview.meaning == "customers"_L1 || isOfDeliveries(m_preview.meaning)) {
    Q_EMIT pageWanted(u"customers"_s);
  } else {
    Q_EMIT pageWanted(u"aging"_s);
    Q_EMIT agedBalanceWanted();
  }
}

QString ImportWizard::onwardText() const {
  if (!lastFile()) return tr("&Next file");
  if (m_preview.meaning == "bank_lines"_L1) return tr("&Match the receipts");
  if (m_preview.meaning == "customers"_L1 || isOfDeliveries(m_preview.meaning)) {
    return tr("&Show the customers");
  }
  return tr("&Show the aged balance");
}

void ImportWizard::chooseAnother() {
  const QString another = m_prompts.openFile(this, tr("Import a file"), importFileFilter());
  if (another.isEmpty()) return;
  m_files.replace(m_index, another);
  m_preview = {};
  m_options = {};
  read({});
}

void ImportWizard::reject() {
  if (m_job->running()) {
    m_job->cancel();  // the step that follows is shown when the job has stopped
    m_cancel->setEnabled(false);
    return;
  }
  QDialog::reject();
}

void ImportWizard::enter(Step step) {
  m_step = step;
  m_cancel->setEnabled(true);
  const QString onward = onwardText();
  switch (step) {
    case Step::Running:
      m_stack->setCurrentWidget(m_running);
      setButtons({}, false, tr("Cancel"));
      break;
    case Step::Refused:
      m_stack->setCurrentWidget(m_refusal);
      setButtons(lastFile() ? tr("Choose another &file…") : onward, false, tr("Close"));
      break;
    case Step::File:
      m_steps->setCurrent(0);
      m_stack->setCurrentWidget(m_fileStep);
      setButtons(tr("&Continue"), false, tr("Cancel"));
      break;
    case Step::Change:
      m_steps->setCurrent(1);
      m_stack->setCurrentWidget(m_changeStep);
      setButtons(m_preview.changesAnything() ? tr("&Import") : onward, true, tr("Cancel"));
      break;
    case Step::Done:
      m_steps->setCurrent(2);
      m_stack->setCurrentWidget(m_doneStep);
      setButtons(onward, false, tr("Close"));
      break;
  }
}

void ImportWizard::setButtons(const QString& nextText, bool canBack, const QString& cancelText) {
  m_next->setText(nextText);
  m_next->setVisible(!nextText.isEmpty());
  m_back->setVisible(canBack);
  m_cancel->setText(cancelText);
  enableNext();
  if (!nextText.isEmpty()) m_next->setFocus();
}

void ImportWizard::enableNext() {
  bool enabled = true;
  if (m_step == Step::File) {
    const bool answered = !m_preview.mapping || m_fileStep->reading().isAnswered();
    enabled = answered && !m_problem && !m_job->running();
  } else if (m_step == Step::Change && m_preview.changesAnything()) {
    enabled = m_changeStep->mayImport();
  }
  m_next->setEnabled(enabled);
}

}  // namespace encaisse
