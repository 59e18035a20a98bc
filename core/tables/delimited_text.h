#pragma once

#include <string_view>

namespace encaisse {

/// How a delimited text is cut: lines into records, records into cells.
struct DelimitedForm {
  char separator = ';';
  char lineEnd = '\n';
  size_t start = 0;  ///< behind a "sep=;" line
  int skippedLines = 0;
};

/// Finds the form from the first lines.
/// @param forced  the separator, if it is known; 0: the one that cuts most lines alike
///
/// Tab, semicolon and bar come before the comma, since amounts hold commas: they win where four
/// lines in five have the same number of them. Else, and among them, the one wins that explains
/// most: the lines cut alike, squared, times the separators in them.
DelimitedForm findForm(std::string_view text, char forced = 0);

}  // namespace encaisse
