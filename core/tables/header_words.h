#pragma once

#include <QList>
#include <QString>

#include "core/tables/import_profile.h"

namespace encaisse {

/// A heading as it is compared: small letters without accents and signs, "N°", "No." and "Num." as
/// one word, little words left out, the rest in alphabetical order. "Date d'échéance" and
/// "Échéance (date)" are the same.
QString normalHeader(const QString& header);

/// normalHeader(), where need be of the heading with the accents it lost on its way: "Pi?ce".
QString knownHeader(const QString& header);

/// A field that a heading may name, and how well: 0 is the clearest name of that field.
struct HeaderCandidate {
  TableField field = TableField::Number;
  int rank = 0;
};

/// The fields that a heading, as normalHeader() gives it, names in tables of this meaning.
const QList<HeaderCandidate>& fieldsOfHeader(const QString& normal, TableMeaning meaning);

/// Whether a heading names any field in any table.
bool isKnownHeader(const QString& normal);

/// Whether a heading can only be what is left to pay: "reste dû", not "solde", which may also run
/// down the page.
bool namesOpenAmount(const QString& normal);

}  // namespace encaisse
