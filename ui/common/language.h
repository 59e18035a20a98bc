#pragma once

#include <QString>

class QCoreApplication;

namespace encaisse {

/// Puts the program's words, and the formats of figures and days, into a language.
/// @param language  "fr" or "en"; empty: the system's, English where it is neither
void installLanguage(QCoreApplication& application, const QString& language);

}  // namespace encaisse
