#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include "core/letters/letter_template.h"

namespace encaisse {

/// What a firm's letters are written on: its own wordings and its logo. The wordings that ship with
/// the program are not in it.
struct Stationery {
  QHash<QString, QString> templates;  ///< text by templateName(), "fr/reminder_1"
  QByteArray logo;                    ///< PNG or JPEG; empty: none

  /// The firm's own wording, or ours.
  /// @error NotFound      neither of them has that step and language
  /// @error InvalidInput  the own one cannot be read
  Result<LetterTemplate> find(const QString& key, const QString& language) const;
};

/// "fr/reminder_1"
/// @param language  "fr", "en", "en_GB"
QString templateName(const QString& key, const QString& language);

}  // namespace encaisse
