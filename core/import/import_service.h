#pragma once

#include <QList>
#include <QString>

#include "core/base/result.h"
#include "core/base/stop_token.h"
#include "core/db/database.h"
#include "core/import/batch.h"
#include "core/import/import_preview.h"
#include "core/import/import_source.h"
#include "core/ledger/context.h"

namespace encaisse {

/// How files become facts: preview, commit, undo.
class ImportService {
public:
  ImportService(Database& db, const LedgerContext& context) : m_db{db}, m_context{context} {}

  /// What apply() would do; changes nothing.
  /// @error FileFormat  with line and column; NotFound, Cancelled, InvalidInput (options)
  Result<ImportPreview> preview(const QString& path, const ImportOptions& options,
                                const Progress& progress = {}, const StopToken& stop = {});
  /// Reads the file and commits it in one transaction: all of it or, on any error, nothing.
  Result<ImportPreview> apply(const QString& path, const ImportOptions& options,
                              const Progress& progress = {}, const StopToken& stop = {});

  /// The profiles saved in this ledger, by name.
  Result<QList<ImportProfile>> profiles() const;
  /// Saves a profile under its name; one of that name is replaced.
  /// @error InvalidInput  no name
  Result<void> saveProfile(const ImportProfile& profile);
  /// @error NotFound
  Result<void> removeProfile(const QString& name);

  /// Newest first.
  Result<QList<Batch>> list() const;
  /// Removes exactly what a batch brought.
  /// @error NotFound; Conflict  later facts depend on it, each named
  Result<Batch> undo(qint64 batchId);

private:
  enum class Commit { No, Yes };
  Result<ImportPreview> import(const QString& path, const ImportOptions& options,
                               const Progress& progress, const StopToken& stop, Commit commit);

  Result<ImportSurroundings> surroundings(const ImportOptions& options) const;
  Result<ImportPreview> finish(ImportPreview preview, const QString& sha256,
                               const ImportOptions& options, Commit commit);
  QList<QString> takeBack(const Batch& batch);

  Database& m_db;
  const LedgerContext& m_context;
};

}  // namespace encaisse
