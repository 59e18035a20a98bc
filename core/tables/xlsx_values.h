#pragma once

#include <QtGlobal>
#include <optional>
#include <string>
#include <string_view>

namespace encaisse {

/// The place of a cell, 0-based; −1 where the reference leaves it out.
struct XlsxPlace {
  int column = -1;
  int row = -1;
};

/// Reads "C5". @return nothing if it is no reference inside a sheet
std::optional<XlsxPlace> readPlace(std::string_view reference);

/// Appends a number as a plain decimal: "1.2345E3" as "1234.5", without useless zeros or a minus
/// before zero.
///
/// Spreadsheets calculate with 15 significant digits and store 17, so that 0.1 + 0.2 stands in the
/// file as 0.30000000000000004 and shows as 0.3 in every format: digits behind the 15th are rounded
/// off. Whole numbers without an exponent are left as they are, however long.
/// @return whether it is a number; if not, nothing was appended
bool appendDecimal(std::string& out, std::string_view number);

/// Appends the day of a serial number as "2026-10-31", its time cut off.
/// @return whether it is a day; if not, nothing was appended. The 29 February 1900, which
///         spreadsheets count although it never was, is none
/// @source ECMA-376-1, 18.17.4.1 (date systems)
bool appendDay(std::string& out, std::string_view serial, bool is1904);

/// Whether a number format shows days; elapsed and mere times of day do not.
/// @source ECMA-376-1, 18.8.30 (numFmt): the built-in identifiers and the signs of a format code
bool isDayFormat(int builtInId);
bool isDayFormat(std::string_view code);

/// Replaces "_x000D_", which stands for the character with this number, from @p from on.
void decodeEscapes(std::string& text, size_t from);

}  // namespace encaisse
