#include "ui/import/import_job.h"

#include "core/ledger/ledger.h"
#include "ui/common/background_task.h"

namespace encaisse {
namespace {

struct Outcome {
  Result<ImportPreview> result;
  bool isTable = false;
};

/// Whether the file has rows and columns, known or not.
bool isTable(const QString& file) {
  const auto kind = detectSource(file);
  return kind.ok() && kind.value() == SourceKind::Table && openTable(file).ok();
}

}  // namespace

ImportJob::ImportJob(QString ledgerPath, LedgerContext context, QObject* parent)
    : QObject{parent}, m_ledgerPath{std::move(ledgerPath)}, m_context{std::move(context)} {}

void ImportJob::preview(const QString& file, const ImportOptions& options) {
  start(Verb::Preview, file, options);
}

void ImportJob::apply(const QString& file, const ImportOptions& options) {
  start(Verb::Apply, file, options);
}

void ImportJob::start(Verb verb, const QString& file, const ImportOptions& options) {
  if (m_running) return;
  m_running = true;
  m_stop = runInBackground(
      this,
      [path = m_ledgerPath, context = m_context, verb, file, options](
          const Progress& report, const StopToken& stop) -> Outcome {
        const auto opened = Ledger::open(path, OpenMode::ReadWrite, context);
        if (!opened.ok()) return {opened.error()};
        auto& imports = opened.value()->imports();
        auto result = verb == Verb::Apply ? imports.apply(file, options, report, stop)
                                          : imports.preview(file, options, report, stop);
        if (result.ok()) return {std::move(result)};
        return {std::move(result), isTable(file)};
      },
      [this, verb](const Outcome& outcome) {
        const auto& result = outcome.result;
        m_running = false;
        if (!result.ok()) {
          Q_EMIT refused(result.error(), outcome.isTable);
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
          Q_EMIT refused(result.error(), false);
        }
      });
}

void ImportJob::cancel() { m_stop.requestStop(); }

}  // namespace encaisse
