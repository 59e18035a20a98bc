#pragma once

#include <QString>

namespace encaisse {

/// @p text as it may stand in a letter: control characters, line ends and tabs become one space,
/// characters that turn the reading direction around are dropped.
QString plainText(const QString& text);

/// The plain text, no longer than a sentence can bear ("…" at the end), and a name in a
/// right-to-left script fenced off so that it leaves the figures around it in place.
QString sentencePart(const QString& text);

/// "FR76 3000 …" and "123 456 789": in groups, with spaces that do not break.
QString groupedIban(const QString& iban);
QString groupedSiren(const QString& siren);

}  // namespace encaisse
