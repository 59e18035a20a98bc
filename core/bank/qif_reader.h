#pragma once

#include "core/bank/bank_statement.h"
#include "core/base/result.h"

namespace encaisse {

/// Reads QIF bank transactions. The format states no currency: euros. It states no closing balance
/// either, so nothing proves that a file is whole.
/// @error FileFormat  "name:line:column: sentence"
Result<BankFile> readQif(const QString& name, const QByteArray& bytes);

}  // namespace encaisse
