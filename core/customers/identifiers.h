#pragma once

#include <QString>

namespace encaisse {

// Whether the check digits and the shape of an identifier agree. It says nothing about whether the
// firm or the account exists. Spaces, points and hyphens are tolerated; an empty text is not valid.

/// Capital letters and digits only: without white space of any kind, points and hyphens.
QString normalizedIdentifier(const QString& text);

/// Nine digits with a Luhn key; nine zeros, which pass the key, are nobody.
/// @source INSEE; vector 732829320
bool isValidSiren(const QString& text);

/// A SIREN and five digits, with a Luhn key over all fourteen; establishments of La Poste other
/// than its head office have a digit sum that is a multiple of five.
/// @source INSEE; python-stdnum, stdnum.fr.siret; vector 73282932000074
bool isValidSiret(const QString& text);

/// What can be said of a VAT number.
enum class VatNumberCheck {
  Valid,    ///< France and Monaco: the key agrees; elsewhere in the EU: the shape does
  Wrong,    ///< it cannot be a number of the country it begins with
  Unknown,  ///< a country without a rule here, or none
};

/// @source France: key = (SIREN × 100 + 12) mod 97; keys with letters (no I, no O) by
///         python-stdnum, stdnum.fr.tva; Monaco: the nine digits begin with 000 and are no SIREN.
///         Others: European Commission, VIES, "VAT identification number structure".
VatNumberCheck checkVatNumber(const QString& text);

/// Whether nothing speaks against it: Valid, or Unknown with the shape of an identifier.
bool isValidVatNumber(const QString& text);

/// "FR44732829320" for 732829320; empty where the SIREN is not valid.
QString vatNumberOfSiren(const QString& siren);

/// The SIREN inside a SIRET or a French VAT number; empty where there is none.
QString sirenOf(const QString& siretOrVatNumber);

/// @source ISO 9362: four letters, two letters of the country, two signs and perhaps three more
bool isValidBic(const QString& text);

}  // namespace encaisse
