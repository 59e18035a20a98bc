#pragma once

#include <QString>

namespace encaisse {

/// @p text broken at spaces so that it fits a terminal of 80 characters; lines after the first
/// start with @p indent spaces. Ends with a newline.
QString wrapped(const QString& text, qsizetype indent = 0);

/// Two columns, the second wrapped.
QString helpLine(const QString& left, const QString& right);

}  // namespace encaisse
