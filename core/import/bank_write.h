#pragma once

#include "core/import/import_preview.h"

namespace encaisse {

/// Stores the statements of a file inside the caller's transaction. @throws DbError
/// @param batch  with the file's name and who imports; its format when it is set, else the file's
ImportPreview writeBankFile(Database& db, const BankFile& file, Batch batch);

}  // namespace encaisse
