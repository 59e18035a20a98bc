#pragma once

#include <QObject>

#include "core/import/import_service.h"

namespace encaisse {

/// One import at a time on a ledger of its own, off the interface thread.
class ImportJob : public QObject {
  Q_OBJECT

public:
  ImportJob(QString ledgerPath, LedgerContext context, QObject* parent);

  void preview(const QString& file, const ImportOptions& options);
  void apply(const QString& file, const ImportOptions& options);
  void undo(qint64 batchId);
  void cancel();
  bool running() const { return m_running; }

Q_SIGNALS:
  void progress(qint64 done, qint64 total);
  void previewed(const ImportPreview& preview);
  void applied(const ImportPreview& report);
  void undone(const Batch& batch);
  /// @param isTable  the file has columns, so that a person may say what they are
  void refused(const Error& error, bool isTable);

private:
  enum class Verb { Preview, Apply };
  void start(Verb verb, const QString& file, const ImportOptions& options);

  QString m_ledgerPath;
  LedgerContext m_context;
  StopToken m_stop;
  bool m_running = false;
};

}  // namespace encaisse
