#pragma once

#include <QString>
#include <optional>
#include <string>
#include <string_view>

namespace encaisse {

/// How the letters of a text file are written. UTF-16 is converted as a whole when it is opened.
enum class TextEncoding { Utf8, Utf16, Latin9, Windows1252, Cp850 };

/// "UTF-8", "UTF-16", "ISO 8859-15", "Windows-1252", "CP850".
QString encodingName(TextEncoding encoding);
/// Reads such a name however it is written ("utf8", "Latin-9", "cp1252"); ISO 8859-1 is read as
/// Windows-1252, which holds it.
std::optional<TextEncoding> encodingNamed(const QString& name);

bool isAscii(std::string_view text);
/// By RFC 3629: overlong forms and surrogates are none.
bool isUtf8(std::string_view text);

enum class ByteOrder { Little, Big };
/// The byte order of a UTF-16 text without a byte order mark, from its first bytes: of texts in
/// Latin letters, every second byte is zero. None: it is no UTF-16.
std::optional<ByteOrder> utf16ByteOrder(std::string_view head);

/// Which of the three single-byte encodings makes sense of the bytes above 127.
///
/// Each byte is read as CP850 and as Windows-1252, between its two neighbours, and gets points for
/// how plausible that reading is there: a letter inside a word whose case fits is worth 3 if French
/// has it and 1 if not; a quotation mark, apostrophe, ellipsis or dash in its place 3; a letter
/// that touches a digit, a capital after a small letter, or a sign between two letters −2; a
/// control character, or a piece of a frame, −4. CP850 must have more points: it is the rarer one.
/// Without it, bytes 80–9F are letters and signs in Windows-1252 and control characters in ISO
/// 8859-15.
TextEncoding singleByteEncoding(std::string_view text);

/// Appends @p text; what is in UTF-8 already, UTF-16 files included, as it is.
void appendUtf8(std::string& out, std::string_view text, TextEncoding encoding);

}  // namespace encaisse
