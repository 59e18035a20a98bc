#include "ui/import/import_job.h"

#include "core/ledger/ledger.h"
#include "ui/common/background_task.h"

namespace encaisse {

ImportJob::ImportJob(QString ledgerPath, LedgerContext context, QObject* parent)
    : QObject{parent}, m_ledgerPath{std::move(ledgerPath)}, m_context{std::move(context)} {}

void ImportJob::preview(const QString& file, const QString& accounts) {
  start(Verb::Preview, file, accounts);
}

void ImportJob::apply(const QString& file, const QString& accounts) {
  start(Verb::Apply, file, accounts);
}

void ImportJob::start(Verb verb, const QString& file, const QString& accounts) {
  if (m_running) return;
  m_running = true;
  m_stop = runInBackground(
      this,
      [path = m_ledgerPath, context = m_context, verb, file, accounts](
          const Progress& report, const StopToken& stop) -> Result<ImportPreview> {
        const auto opened = Ledger::open(path, OpenMode::ReadWrite, context);
        if (!opened.ok()) return opened.error();
        auto& imports = opened.value()->imports();
        const ImportOptions options{.accounts = accounts};
        return verb == Verb::Apply ? imports.apply(file, options, report, stop)
                                   : imports.preview(file, options, report, stop);
      },
      [this, verb](const Result<ImportPreview>& result) {
        m_running = false;
        if (!result.ok()) {
          Q_EMIT refused(result.error());
        } else if (verb == Verb::Apply) {
          Q_EMIT applied(result.value());
        } else {
          Q_EMIT previewed(result.value());
        }
      },
      [this](qint64 done, qint64 total) { Q_EMIT progress(done, total); });
}

void ImportJob::undo(qint64 batchId) {
  if (m_running) return;
  m_running = true;
  m_stop = runInBackground(
      this,
      [path = m_ledgerPath, context = m_context, batchId](const Progress&,
                                                          const StopToken&) -> Result<Batch> {
        const auto opened = Ledger::open(path, OpenMode::ReadWrite, context);
        if (!opened.ok()) return opened.error();
        return opened.value()->imports().undo(batchId);
      },
      [this](const Result<Batch>& result) {
        m_running = false;
        if (result.ok()) {
          Q_EMIT undone(result.value());
        } else {
          Q_EMIT refused(result.error());
        }
      });
}

void ImportJob::cancel() { m_stop.requestStop(); }

}  // namespace encaisse
