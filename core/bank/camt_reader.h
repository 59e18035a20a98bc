#pragma once

#include "core/bank/bank_statement.h"
#include "core/base/result.h"

namespace encaisse {

/// Reads CAMT.052, 053 or 054, versions 02 to 08 (ISO 20022).
/// @error FileFormat  "name:line:column: sentence"
Result<BankFile> readCamt(const QString& name, const QByteArray& bytes);

}  // namespace encaisse
