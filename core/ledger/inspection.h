#pragma once

#include <optional>

#include "core/bank/bank_statement.h"
#include "core/base/result.h"
#include "core/import/import_source.h"

namespace encaisse {

/// What a file is and holds, without any ledger.
struct Inspection {
  ImportPreview preview;         ///< what it would bring to an empty ledger
  std::optional<BankFile> bank;  ///< of a statement: every line
};

/// Reads a file as an import would and keeps nothing.
/// @error FileFormat  "name:line:column: sentence"; NotFound, Storage, InvalidInput (options)
Result<Inspection> inspectFile(const QString& path, const ImportOptions& options);

}  // namespace encaisse
