#pragma once

#include "core/bank/bank_statement.h"
#include "core/base/result.h"

namespace encaisse {

/// Reads SWIFT MT940 or MT942, in SWIFT blocks or bare. One message is one statement; the parts of
/// a long one (:60M:, :62M:) are statements of their own whose balances chain.
/// @error FileFormat  "name:line:column: sentence"
Result<BankFile> readMt940(const QString& name, const QByteArray& bytes);

}  // namespace encaisse
