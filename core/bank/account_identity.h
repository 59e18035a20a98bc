#pragma once

#include <QString>

namespace encaisse {

/// How an account is written whatever the format of the statement: the IBAN where the text is one,
/// with or without a BIC before it, or where it is a French RIB (with its key, or bank, branch and
/// account apart); else the text without blanks, in capital letters.
/// @param account  as the bank wrote it; "30004 00823 00012345678", "BNPAFRPPXXX/FR76…"
QString accountIdentity(const QString& account);

/// Whether two texts speak of one account: the same identity, or one is an IBAN and the other its
/// national number ("37040044/532013000", "COBADEFF/0532013000").
bool isSameAccount(const QString& a, const QString& b);

}  // namespace encaisse
