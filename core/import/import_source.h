#pragma once

#include <memory>
#include <optional>

#include "core/base/stop_token.h"
#include "core/db/database.h"
#include "core/import/batch.h"
#include "core/import/import_content.h"
#include "core/import/import_preview.h"
#include "core/ledger/company.h"
#include "core/tables/table_mapping.h"

namespace encaisse {

struct ImportOptions {
  QString accounts;      ///< "411,416"; empty: the company's, else proposed from the file's content
  QString profile = {};  ///< key or name of the profile to read a table by; empty: the best one
  MappingAnswers answers = {};  ///< to what the content of a table does not decide
  bool confirmed = false;       ///< import although it looks odd (ImportPreview::held)
};

/// What reading a file needs to know of the ledger.
struct ImportSurroundings {
  Company company;
  DueTerms terms;
  QList<ImportProfile> profiles;  ///< saved in this ledger
  ImportOptions options;
};

/// One file on its way into the ledger: first read whole, then written in one transaction.
class ImportSource {
public:
  ImportSource() = default;
  virtual ~ImportSource() = default;
  Q_DISABLE_COPY_MOVE(ImportSource)

  /// Touches no ledger.
  /// @error FileFormat  "name:line:column: sentence"; InvalidInput  a question is unanswered;
  ///                    Cancelled
  virtual Result<void> read(const Progress& progress, const StopToken& stop) = 0;
  /// Inside the caller's transaction.
  /// @param batch  with the file's name, size and who imports; completed here
  /// @error Cancelled  @throws DbError
  virtual Result<ImportPreview> write(Database& db, Batch batch, const Progress& progress,
                                      const StopToken& stop) = 0;
  /// Adds what only a person's look before the import needs: the first rows, other accounts.
  virtual void addDetails(ImportPreview& preview) { Q_UNUSED(preview) }
};

std::unique_ptr<ImportSource> makeFecSource(const QString& path, const ImportSurroundings& ledger);
std::unique_ptr<ImportSource> makeFecXmlSource(const QString& path,
                                               const ImportSurroundings& ledger);
std::unique_ptr<ImportSource> makeTableSource(const QString& path,
                                              const ImportSurroundings& ledger);
std::unique_ptr<ImportSource> makeBankSource(const QString& path, const ImportSurroundings& ledger);

/// What a file is, by its content and never by its name.
enum class SourceKind { Fec, FecXml, Bank, Table };

/// @error NotFound, Storage; FileFormat  empty, larger than any format may be, or no known format
Result<SourceKind> detectSource(const QString& path);

/// The whole of a file.
/// @error NotFound, Storage, FileFormat (longer than @p limit)
Result<QByteArray> readWhole(const QString& path, qint64 limit);
constexpr qint64 largestFile = qint64{512} << 20;

}  // namespace encaisse
