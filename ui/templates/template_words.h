#pragma once

#include <QString>

namespace encaisse {

/// "Formal notice", for the key of a letter; the key itself where there is no word.
QString templateTitle(const QString& key);
/// "French", "English".
QString templateLanguage(const QString& language);

}  // namespace encaisse
