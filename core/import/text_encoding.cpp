#include "core/import/text_encoding.h"

#include <QChar>
#include <QtEndian>
#include <array>
#include <bit>
#include <cstring>

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

constexpr size_t blockSize = 1 << 20;

/// Length of the UTF-8 sequence that starts here, 0 when it is none (overlong forms and surrogates
/// included: RFC 3629).
size_t utf8SequenceLength(std::string_view text) {
  const auto byte = [&](size_t i) { return i < text.size() ? quint8(text[i]) : quint8{0}; };
  const auto continues = [&](size_t i) { return (byte(i) & 0xC0U) == 0x80U; };
  const quint8 first = byte(0);
  if (first < 0x80) return 1;
  if (first >= 0xC2 && first <= 0xDF) return continues(1) ? 2 : 0;
  if (first >= 0xE0 && first <= 0xEF) {
    const bool overlong = first == 0xE0 && byte(1) < 0xA0;
    const bool surrogate = first == 0xED && byte(1) > 0x9F;
    return continues(1) && continues(2) && !overlong && !surrogate ? 3 : 0;
  }
  if (first >= 0xF0 && first <= 0xF4) {
    const bool overlong = first == 0xF0 && byte(1) < 0x90;
    const bool beyond = first == 0xF4 && byte(1) > 0x8F;
    return continues(1) && continues(2) && continues(3) && !overlong && !beyond ? 4 : 0;
  }
  return 0;
}

// What differs from ISO 8859-1 (Unicode consortium, CP850.TXT, CP1252.TXT and 8859-15.TXT).
constexpr std::array<char16_t, 128> cp850High{
    0x00C7, 0x00FC, 0x00E9, 0x00E2, 0x00E4, 0x00E0, 0x00E5, 0x00E7, 0x00EA, 0x00EB, 0x00E8, 0x00EF,
    0x00EE, 0x00EC, 0x00C4, 0x00C5, 0x00C9, 0x00E6, 0x00C6, 0x00F4, 0x00F6, 0x00F2, 0x00FB, 0x00F9,
    0x00FF, 0x00D6, 0x00DC, 0x00F8, 0x00A3, 0x00D8, 0x00D7, 0x0192, 0x00E1, 0x00ED, 0x00F3, 0x00FA,
    0x00F1, 0x00D1, 0x00AA, 0x00BA, 0x00BF, 0x00AE, 0x00AC, 0x00BD, 0x00BC, 0x00A1, 0x00AB, 0x00BB,
    0x2591, 0x2592, 0x2593, 0x2502, 0x2524, 0x00C1, 0x00C2, 0x00C0, 0x00A9, 0x2563, 0x2551, 0x2557,
    0x255D, 0x00A2, 0x00A5, 0x2510, 0x2514, 0x2534, 0x252C, 0x251C, 0x2500, 0x253C, 0x00E3, 0x00C3,
    0x255A, 0x2554, 0x2569, 0x2566, 0x2560, 0x2550, 0x256C, 0x00A4, 0x00F0, 0x00D0, 0x00CA, 0x00CB,
    0x00C8, 0x0131, 0x00CD, 0x00CE, 0x00CF, 0x2518, 0x250C, 0x2588, 0x2584, 0x00A6, 0x00CC, 0x2580,
    0x00D3, 0x00DF, 0x00D4, 0x00D2, 0x00F5, 0x00D5, 0x00B5, 0x00FE, 0x00DE, 0x00DA, 0x00DB, 0x00D9,
    0x00FD, 0x00DD, 0x00AF, 0x00B4, 0x00AD, 0x00B1, 0x2017, 0x00BE, 0x00B6, 0x00A7, 0x00F7, 0x00B8,
    0x00B0, 0x00A8, 0x00B7, 0x00B9, 0x00B3, 0x00B2, 0x25A0, 0x00A0};
constexpr std::array<char16_t, 32> windows1252High{
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};

char16_t latin9(quint8 byte) {
  switch (byte) {
    case 0xA4: return 0x20AC;
    case 0xA6: return 0x0160;
    case 0xA8: return 0x0161;
    case 0xB4: return 0x017D;
    case 0xB8: return 0x017E;
    case 0xBC: return 0x0152;
    case 0xBD: return 0x0153;
    case 0xBE: return 0x0178;
    default: return byte;
  }
}

char16_t readByte(quint8 byte, TextEncoding encoding) {
  if (byte < 0x80) return byte;
  switch (encoding) {
    case TextEncoding::Cp850: return cp850High[byte - 0x80U];
    case TextEncoding::Windows1252: return byte < 0xA0 ? windows1252High[byte - 0x80U] : byte;
    case TextEncoding::Latin9: return latin9(byte);
    case TextEncoding::Utf8:
    case TextEncoding::Utf16: break;
  }
  return byte;
}

void appendCharacter(std::string& out, char16_t c) {
  const quint32 code = c;
  if (code < 0x80) {
    out += char(code);
  } else if (code < 0x800) {
    out += char(0xC0U | (code >> 6U));
    out += char(0x80U | (code & 0x3FU));
  } else {
    out += char(0xE0U | (code >> 12U));
    out += char(0x80U | ((code >> 6U) & 0x3FU));
    out += char(0x80U | (code & 0x3FU));
  }
}

/// What a character is, as far as its place between two others tells whether it was meant.
enum class Role : quint8 {
  Lower,
  Upper,
  FrenchLower,
  FrenchUpper,
  Digit,
  Opening,  ///< “ ‘ «
  Closing,  ///< ” … ™ »
  Apostrophe,
  Dash,
  Degree,
  Space,  ///< no-break space
  Euro,
  Rare,  ///< a sign that business texts hardly hold
  Sign,
  Never,  ///< control characters, frames, what the encoding leaves out
};

constexpr std::u16string_view frenchLower = u"àâæçèéêëîïôùûüÿœ";
constexpr std::u16string_view frenchUpper = u"ÀÂÆÇÈÉÊËÎÏÔÙÛÜŸŒ";

bool isOneOf(char16_t c, std::u16string_view set) { return set.find(c) != set.npos; }

Role roleOf(char16_t c) {
  if (isOneOf(c, frenchLower)) return Role::FrenchLower;
  if (isOneOf(c, frenchUpper)) return Role::FrenchUpper;
  if (isOneOf(c, u"“‘«")) return Role::Opening;
  if (isOneOf(c, u"”…™»")) return Role::Closing;
  if (isOneOf(c, u"–—")) return Role::Dash;
  if (isOneOf(c, u"‚„†‡ˆ‰˜‹›•¤¦¨¬¯´¸¹³þÞðÐ")) return Role::Rare;
  if (c == u'’') return Role::Apostrophe;
  if (c == u'°') return Role::Degree;
  if (c == u'€') return Role::Euro;
  if (c == 0x00A0) return Role::Space;
  if ((c >= 0x80 && c < 0xA0) || c == 0xFFFD || (c >= 0x2500 && c < 0x2600)) return Role::Never;
  if (QChar::isLower(c)) return Role::Lower;
  if (QChar::isUpper(c)) return Role::Upper;
  return QChar::isDigit(c) ? Role::Digit : Role::Sign;
}

using Roles = std::array<Role, 256>;

Roles rolesIn(TextEncoding encoding) {
  Roles roles{};
  for (unsigned byte = 0; byte < 256; ++byte)
    roles[byte] = roleOf(readByte(quint8(byte), encoding));
  return roles;
}

bool isSmall(Role role) { return role == Role::Lower || role == Role::FrenchLower; }
bool isCapital(Role role) { return role == Role::Upper || role == Role::FrenchUpper; }
bool isLetter(Role role) { return isSmall(role) || isCapital(role); }

int letterPoints(Role role, Role before, Role after, bool isA) {
  if (before == Role::Digit || after == Role::Digit) return -2;
  if (!isLetter(before) && !isLetter(after)) return isA ? 1 : -1;
  if (isCapital(role) && isSmall(before)) return -2;
  if (isSmall(role) && isCapital(after)) return -1;
  return role == Role::FrenchLower || role == Role::FrenchUpper ? 3 : 1;
}

/// How plausible a sign is between what stands before and after it.
// NOLINTNEXTLINE(readability-function-cognitive-complexity): one table of cases
int signPoints(Role role, Role before, Role after) {
  const bool follows = isLetter(before);
  const bool leads = isLetter(after);
  switch (role) {
    case Role::Apostrophe: return follows ? 3 : 0;
    case Role::Opening: return !follows && leads ? 3 : follows && leads ? -2 : 0;
    case Role::Closing: return follows && !leads ? 3 : follows && leads ? -2 : 0;
    case Role::Dash: return follows == leads && !isSmall(after) ? 3 : 0;
    case Role::Euro: return follows || leads ? -2 : 1;
    case Role::Space: return 1;
    case Role::Degree: return follows && !leads ? 3 : follows && leads ? -2 : 0;
    case Role::Rare: return follows && leads ? -3 : -1;
    default: return follows && leads ? -2 : 0;
  }
}

struct Neighbours {
  quint8 before;
  quint8 byte;
  quint8 after;
};

int points(const Roles& roles, const Neighbours& n, bool isA) {
  const Role role = roles[n.byte];
  if (role == Role::Never) return -4;
  if (isLetter(role)) return letterPoints(role, roles[n.before], roles[n.after], isA);
  return signPoints(role, roles[n.before], roles[n.after]);
}

bool isLonelyA(TextEncoding encoding, quint8 byte) {
  const char16_t c = readByte(byte, encoding);
  return c == u'à' || c == u'À';
}

}  // namespace

QString encodingName(TextEncoding encoding) {
  switch (encoding) {
    case TextEncoding::Utf8: return u"UTF-8"_s;
    case TextEncoding::Utf16: return u"UTF-16"_s;
    case TextEncoding::Latin9: return u"ISO 8859-15"_s;
    case TextEncoding::Windows1252: return u"Windows-1252"_s;
    case TextEncoding::Cp850: return u"CP850"_s;
  }
  return {};
}

std::optional<TextEncoding> encodingNamed(const QString& name) {
  QString plain;
  for (const QChar c : name) {
    if (c.isLetterOrNumber()) plain += c.toLower();
  }
  static const std::pair<QStringView, TextEncoding> names[] = {
      {u"utf8", TextEncoding::Utf8},
      {u"utf16", TextEncoding::Utf16},
      {u"iso885915", TextEncoding::Latin9},
      {u"latin9", TextEncoding::Latin9},
      {u"iso88591", TextEncoding::Windows1252},
      {u"latin1", TextEncoding::Windows1252},
      {u"windows1252", TextEncoding::Windows1252},
      {u"cp1252", TextEncoding::Windows1252},
      {u"ansi", TextEncoding::Windows1252},
      {u"cp850", TextEncoding::Cp850},
      {u"ibm850", TextEncoding::Cp850},
  };
  for (const auto& [known, encoding] : names) {
    if (plain == known) return encoding;
  }
  return std::nullopt;
}

bool isAscii(std::string_view text) {
  size_t i = 0;
  for (; i + 8 <= text.size(); i += 8) {
    quint64 word = 0;
    std::memcpy(&word, text.data() + i, 8);
    if ((word & 0x8080808080808080U) != 0) return false;
  }
  for (; i < text.size(); ++i) {
    if ((quint8(text[i]) & 0x80U) != 0) return false;
  }
  return true;
}

namespace {

/// How many whole words, and letters of the next, are ASCII.
size_t asciiPrefix(std::string_view text) {
  size_t i = 0;
  for (; i + 8 <= text.size(); i += 8) {
    const quint64 high = qFromLittleEndian<quint64>(text.data() + i) & 0x8080808080808080U;
    if (high != 0) return i + size_t(std::countr_zero(high)) / 8;
  }
  return i;
}

}  // namespace

bool isUtf8(std::string_view text) {
  size_t i = 0;
  while (i < text.size()) {
    const auto block = text.substr(i, blockSize);
    if (isAscii(block)) {
      i += block.size();
      continue;
    }
    const size_t end = std::min(i + blockSize, text.size());
    while (i < end) {
      if (const size_t plain = asciiPrefix(text.substr(i, end - i)); plain > 0) {
        i += plain;
        continue;
      }
      const size_t length = utf8SequenceLength(text.substr(i, 4));
      if (length == 0) return false;
      i += length;
    }
  }
  return true;
}

std::optional<ByteOrder> utf16ByteOrder(std::string_view head) {
  const size_t pairs = head.size() / 2;
  if (pairs == 0) return std::nullopt;
  size_t zeroFirst = 0;
  size_t zeroSecond = 0;
  for (size_t i = 0; i < pairs; ++i) {
    zeroFirst += size_t{head[2 * i] == '\0'};
    zeroSecond += size_t{head[2 * i + 1] == '\0'};
  }
  const size_t many = pairs - pairs / 2;
  const size_t few = pairs / 64;
  if (zeroSecond >= many && zeroFirst <= few) return ByteOrder::Little;
  if (zeroFirst >= many && zeroSecond <= few) return ByteOrder::Big;
  return std::nullopt;
}

TextEncoding singleByteEncoding(std::string_view text) {
  static const Roles cp850 = rolesIn(TextEncoding::Cp850);
  static const Roles windows = rolesIn(TextEncoding::Windows1252);
  constexpr qint64 enough = 1 << 20;
  qint64 seen = 0;
  qint64 lead = 0;  // of CP850
  bool hasControls = false;
  for (size_t i = 0; i < text.size(); ++i) {
    while (i + 8 <= text.size() && isAscii(text.substr(i, 8))) i += 8;
    if (i == text.size()) break;
    const auto byte = quint8(text[i]);
    if (byte < 0x80) continue;
    hasControls = hasControls || byte < 0xA0;
    if (++seen > enough) {
      if (hasControls) break;
      continue;
    }
    const Neighbours n{i == 0 ? quint8{' '} : quint8(text[i - 1]), byte,
                       i + 1 == text.size() ? quint8{' '} : quint8(text[i + 1])};
    lead += points(cp850, n, isLonelyA(TextEncoding::Cp850, byte)) -
            points(windows, n, isLonelyA(TextEncoding::Windows1252, byte));
  }
  if (lead > 0) return TextEncoding::Cp850;
  return hasControls ? TextEncoding::Windows1252 : TextEncoding::Latin9;
}

void appendUtf8(std::string& out, std::string_view text, TextEncoding encoding) {
  if (encoding <= TextEncoding::Utf16 || isAscii(text)) {
    out += text;
    return;
  }
  for (const char c : text) appendCharacter(out, readByte(quint8(c), encoding));
}

}  // namespace encaisse
