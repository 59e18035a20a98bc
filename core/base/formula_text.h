#pragma once

#include <QString>
#include <string_view>

namespace encaisse {

/// A text as a table carries it without a spreadsheet running it as a formula: an apostrophe stands
/// before one that begins like a formula, also behind apostrophes and blanks of its own, so
/// that withoutGuard() gives the very same text back.
/// @source OWASP, "CSV Injection": = + - @ tab and line ends, their full-width forms included
QString guardedText(const QString& text);

/// Takes the apostrophe of guardedText() off; UTF-8.
std::string_view withoutGuard(std::string_view text);

}  // namespace encaisse
