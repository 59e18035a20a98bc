#pragma once

#include "core/bank/bank_statement.h"
#include "core/base/result.h"

namespace encaisse {

/// Reads OFX 1 (SGML) or 2 (XML).
/// @error FileFormat  "name:line:column: sentence"
Result<BankFile> readOfx(const QString& name, const QByteArray& bytes);

}  // namespace encaisse
