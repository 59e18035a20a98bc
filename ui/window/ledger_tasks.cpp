#include "ui/window/ledger_tasks.h"

#include <QDir>
#include <QFileInfo>
#include <QWidget>

#include "ui/common/background_task.h"
#include "ui/common/prompts.h"
#include "ui/common/words.h"
#include "ui/import/import_files.h"
#include "ui/import/import_wizard.h"
#include "ui/ledger_session.h"
#include "ui/settings/company_dialog.h"
#include "ui/templates/template_editor.h"

namespace encaisse {

LedgerTasks::LedgerTasks(LedgerSession& session, UserPrompts& prompts, QWidget* window)
    : QObject{window}, m_session{session}, m_prompts{prompts}, m_window{window} {}

void LedgerTasks::import(QStringList files) {
  if (m_session.readOnly()) {
    Q_EMIT m_session.message(tr("This ledger is open for reading only: nothing can be imported."));
    return;
  }
  if (files.isEmpty()) {
    const QString file = m_prompts.openFile(m_window, tr("Import a file"), importFileFilter());
    if (file.isEmpty()) return;
    files.append(file);
  }
  auto* wizard = new ImportWizard{m_session, m_prompts, files, m_window};
  wizard->setAttribute(Qt::WA_DeleteOnClose);
  connect(wizard, &ImportWizard::pageWanted, this, &LedgerTasks::pageWanted);
  connect(wizard, &ImportWizard::finished, this, [this, wizard] {
    if (!wizard->changedLedger()) Q_EMIT importAbandoned();
  });
  wizard->open();
  wizard->start();
}

void LedgerTasks::editCompany() {
  const auto company = m_session.ledger().company();
  if (!company.ok()) {
    m_prompts.showError(m_window, company.error());
    return;
  }
  auto* dialog = new CompanyDialog{company.value(), m_window};
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &CompanyDialog::accepted, this, [this, dialog] {
    const auto saved = m_session.ledger().saveCompany(dialog->company());
    if (!saved.ok()) {
      m_prompts.showError(m_window, saved.error());
      return;
    }
    m_session.changed();
    Q_EMIT m_session.message(tr("The company is saved."));
  });
  dialog->open();
}

void LedgerTasks::editTemplates() {
  auto* editor = new TemplateEditor{m_session, m_prompts, m_window};
  editor->setAttribute(Qt::WA_DeleteOnClose);
  editor->open();
}

void LedgerTasks::backUp() {
  const QFileInfo ledger{m_session.path()};
  const QString suggestion = ledger.dir().filePath(
      tr("%1 backup %2.encaisse")
          .arg(ledger.completeBaseName(), m_session.today().toString(Qt::ISODate)));
  const QString target =
      m_prompts.saveFile(m_window, tr("Back up the ledger"), suggestion, ledgerFileFilter());
  if (target.isEmpty()) return;
  Q_EMIT m_session.message(tr("Backing up…"));
  runInBackground(
      this,
      [path = m_session.path(), context = m_session.context(), target](
          const Progress&, const StopToken&) -> Result<void> {
        const auto opened = Ledger::open(path, OpenMode::ReadOnly, context);
        if (!opened.ok()) return opened.error();
        return opened.value()->backupTo(target);
      },
      [this, target](const Result<void>& done) {
        if (!done.ok()) {
          m_prompts.showError(m_window, done.error());
        } else {
          Q_EMIT m_session.message(tr("Backed up to %1.").arg(QDir::toNativeSeparators(target)));
        }
      });
}

QString LedgerTasks::nextUndo() const {
  const auto next = m_session.ledger().undo().next();
  if (!next.ok() || !next.value().has_value()) return {};
  return changeText(*next.value());
}

void LedgerTasks::undoLast() {
  if (m_undoing) return;
  m_undoing = true;
  runInBackground(
      this,
      [path = m_session.path(), context = m_session.context()](
          const Progress&, const StopToken&) -> Result<AuditEntry> {
        const auto opened = Ledger::open(path, OpenMode::ReadWrite, context);
        if (!opened.ok()) return opened.error();
        return opened.value()->undo().undoLast();
      },
      [this](const Result<AuditEntry>& undone) {
        m_undoing = false;
        if (!undone.ok()) {
          m_prompts.showError(m_window, undone.error());
          return;
        }
        m_session.changed();
        Q_EMIT m_session.message(tr("Undone: %1.").arg(changeText(undone.value())));
      });
}

}  // namespace encaisse
