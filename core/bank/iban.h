#pragma once

#include <QString>

namespace encaisse {

/// Whether this is an IBAN whose check digits are right; blanks between groups are allowed.
/// @source ISO 13616, ISO 7064 mod 97-10; "FR14 2004 1010 0505 0001 3M02 606" is one
bool isValidIban(QStringView text);

/// Whether this has the form of an IBAN (country, two digits, 11 to 30 letters and digits),
/// its check digits right or wrong. No blanks.
bool looksLikeIban(QStringView text);

/// Whether this is a structured creditor reference; blanks between groups are allowed.
/// @source ISO 11649; "RF18 5390 0754 7034" is one
bool isCreditorReference(QStringView text);

/// The first structured creditor reference within a text, without blanks; empty when none.
QString creditorReferenceIn(const QString& text);

/// IBAN of a French account, with the RIB key computed.
/// @param bank     5 digits
/// @param branch   5 digits
/// @param account  11 digits or letters
/// @return empty when one of them has not that form
QString frenchIban(const QString& bank, const QString& branch, const QString& account);

/// Without blanks, in capital letters.
QString compactIban(QStringView text);

}  // namespace encaisse
