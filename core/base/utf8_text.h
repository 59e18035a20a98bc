#pragma once

#include <QString>
#include <string_view>

namespace encaisse {

inline QString toQString(std::string_view utf8) {
  return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

/// The beginning of a text, as a message quotes it.
inline QString quotedPart(std::string_view utf8) { return toQString(utf8.substr(0, 240)).left(60); }

}  // namespace encaisse
