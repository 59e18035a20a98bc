#pragma once

#include <QString>

namespace encaisse {

// Whether the check digits of an identifier agree. Spaces do not matter; an empty text is not
// wrong.

/// @source INSEE: nine digits, Luhn key
bool sirenLooksRight(const QString& text);
/// @source ISO 13616: 15–34 characters, remainder 1 modulo 97
bool ibanLooksRight(const QString& text);
/// @source Code général des impôts: FR + key + SIREN, key = (12 + 3 × (SIREN mod 97)) mod 97. Only
///         French numbers with a numeric key are checked.
bool vatNumberLooksRight(const QString& text);

}  // namespace encaisse
