#pragma once

#include "core/bank/bank_statement.h"
#include "core/base/result.h"

namespace encaisse {

/// Reads CFONB120 account statements. Where the file has no line breaks, a line number is the
/// number of the record. Refused is what may lose an amount: a record of no account or of another
/// one, an account without closing balance, a day or an amount that is none. Said as an issue is
/// what loses none: an addition alone, another bank code within one account, balances that do not
/// agree.
/// @source CFONB, relevé de compte sur support informatique, 120 caractères (2004)
/// @error FileFormat  "name:line:column: sentence"
Result<BankFile> readCfonb(const QString& name, const QByteArray& bytes);

}  // namespace encaisse
