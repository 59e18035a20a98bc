#include "ui/import/imports_dialog.h"

#include <QDialogButtonBox>
#include <QItemSelectionModel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/common/labels.h"
#include "ui/common/money_format.h"
#include "ui/common/notice.h"
#include "ui/common/table_view.h"
#include "ui/common/text_table_model.h"
#include "ui/common/theme.h"
#include "ui/import/import_job.h"
#include "ui/import/import_words.h"
#include "ui/ledger_session.h"

using namespace Qt::StringLiterals;

namespace encaisse {

ImportsDialog::ImportsDialog(LedgerSession& session, QWidget* parent)
    : QDialog{parent}, m_session{session}, m_job{new ImportJob{session.path(), session.context(),
                                                               this}},
      m_notice{new Notice{u"importsNotice"_s}}, m_reasons{new QPlainTextEdit},
      m_rows{new TextTableModel{this}}, m_table{new TableView{u"imports"_s}},
      m_empty{new MutedLabel{tr("Nothing was imported yet. Drop a file on the window, or choose "
                                "File, Import.")}} {
  setObjectName(u"importsDialog"_s);
  setWindowTitle(tr("Imports"));
  m_reasons->setObjectName(u"importsReasons"_s);
  m_reasons->setReadOnly(true);
  m_reasons->setAccessibleName(tr("Why this import cannot be undone"));
  m_reasons->hide();
  m_empty->setWordWrap(true);
  m_empty->setAlignment(Qt::AlignCenter);
  buildTable();
  auto* column = new QVBoxLayout{this};
  column->setContentsMargins(theme::pageMargin, theme::pageMargin, theme::pageMargin,
                             theme::pageMargin);
  column->setSpacing(12);
  column->addWidget(m_notice);
  column->addWidget(m_reasons, 1);
  column->addWidget(m_empty, 3);
  column->addWidget(m_table, 3);
  column->addWidget(makeButtons());
  connect(m_job, &ImportJob::undone, this, &ImportsDialog::onUndone);
  connect(m_job, &ImportJob::refused, this, &ImportsDialog::onRefused);
  resize(1040, 520);
  setMinimumSize(720, 360);
  reload();
}

void ImportsDialog::buildTable() {
  m_table->setModel(m_rows);
  m_table->setSortingEnabled(false);
  m_table->setSelectionMode(QAbstractItemView::SingleSelection);
  m_table->setAccessibleName(tr("Imported files"));
  connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
          &ImportsDialog::showUndo);
}

QWidget* ImportsDialog::makeButtons() {
  auto* buttons = new QDialogButtonBox{QDialogButtonBox::Close};
  m_undo = buttons->addButton(tr("&Undo this import"), QDialogButtonBox::ActionRole);
  m_undo->setObjectName(u"undoImport"_s);
  m_undo->setIcon(theme::icon(u"undo"_s, palette()));
  m_undo->setAutoDefault(false);
  connect(m_undo, &QPushButton::clicked, this, &ImportsDialog::undo);
  connect(buttons, &QDialogButtonBox::rejected, this, &ImportsDialog::reject);
  return buttons;
}

void ImportsDialog::reload() {
  const auto list = m_session.ledger().imports().list();
  if (!list.ok()) {
    m_notice->say(Notice::Kind::Error, list.error().message);
    return;
  }
  m_batches = list.value();
  const auto number = [](qint64 count) { return QLocale{}.toString(count); };
  QList<QList<QString>> rows;
  for (const auto& batch : std::as_const(m_batches)) {
    const QString content = contentText(batch.meaning);
    const bool isItems = batch.meaning == "movements"_L1 || batch.meaning == "open_items"_L1;
    rows.append({batch.fileName,
                 isItems && !batch.profile.isEmpty() ? content + u" · "_s + batch.profile : content,
                 periodText(batch.firstOn, batch.lastOn), number(batch.rowCount),
                 number(batch.itemCount), number(batch.changedCount),
                 formatInstant(batch.importedAt), batch.importedBy});
  }
  m_rows->setTable({tr("File"), tr("What"), tr("Period"), tr("Lines"), tr("New"), tr("Changed"),
                    tr("When"), tr("Who")},
                   rows, {3, 4, 5});
  m_table->setDefaultWidths({240, 190, 180, 70, 70, 70, 130, 90});
  m_table->setStretchColumn(0);
  m_empty->setVisible(rows.isEmpty());
  m_table->setVisible(!rows.isEmpty());
  if (!rows.isEmpty()) m_table->selectRow(0);
  showUndo();
}

const Batch* ImportsDialog::selected() const {
  const auto rows = m_table->selectionModel()->selectedRows();
  return rows.isEmpty() ? nullptr : &m_batches[rows.first().row()];
}

void ImportsDialog::showUndo() {
  if (m_undo == nullptr) return;
  m_undo->setEnabled(selected() != nullptr && !m_job->running() && !m_session.readOnly());
}

void ImportsDialog::undo() {
  const auto* batch = selected();
  if (batch == nullptr) return;
  m_job->undo(batch->id);
  showUndo();
}

void ImportsDialog::onUndone(const Batch& batch) {
  m_reasons->hide();
  m_notice->say(Notice::Kind::Success, tr("The import of %1 is undone: the ledger is as it was "
                                          "without it.")
                                           .arg(batch.fileName));
  reload();
  m_session.changed();
}

void ImportsDialog::onRefused(const Error& error) {
  // The first line says what is refused, each other one why.
  m_notice->say(Notice::Kind::Warning, error.message.section(u'\n', 0, 0));
  const QString reasons = error.message.section(u'\n', 1);
  m_reasons->setPlainText(reasons);
  m_reasons->setVisible(!reasons.isEmpty());
  showUndo();
}

void ImportsDialog::reject() {
  if (!m_job->running()) QDialog::reject();
}

}  // namespace encaisse
