#include "core/tables/xlsx_values.h"

#include <QChar>
#include <QString>
#include <algorithm>

#include "core/base/day_number.h"

namespace encaisse {
namespace {

constexpr int maxColumns = 16384;
constexpr int maxRows = 1048576;
constexpr int maxExponent = 308;
constexpr size_t maxDigits = 15;

bool isDigit(char c) { return c >= '0' && c <= '9'; }
char lower(char c) { return c >= 'A' && c <= 'Z' ? char(c + ('a' - 'A')) : c; }

/// ±0.DIGITS × 10^point, without zeros at either end.
struct Decimal {
  bool isNegative = false;
  std::string digits;
  int point = 0;
  bool isWhole = true;  ///< written without point and exponent
};

/// Reads the digits at the start of @p text and takes them off.
std::string_view takeDigits(std::string_view& text) {
  const auto* end = std::find_if_not(text.begin(), text.end(), isDigit);
  const auto digits = text.substr(0, size_t(end - text.begin()));
  text.remove_prefix(digits.size());
  return digits;
}

bool takeSign(std::string_view& text) {
  const bool isNegative = text.starts_with('-');
  if (isNegative || text.starts_with('+')) text.remove_prefix(1);
  return isNegative;
}

/// @return nothing when @p text is no exponent
std::optional<int> readExponent(std::string_view text) {
  const bool isNegative = takeSign(text);
  const auto digits = takeDigits(text);
  if (digits.empty() || digits.size() > 4 || !text.empty()) return std::nullopt;
  int value = 0;
  for (const char c : digits) value = value * 10 + (c - '0');
  return isNegative ? -value : value;
}

std::optional<Decimal> parseDecimal(std::string_view text) {
  Decimal decimal;
  decimal.isNegative = takeSign(text);
  const auto whole = takeDigits(text);
  std::string_view fraction;
  if (text.starts_with('.')) {
    text.remove_prefix(1);
    fraction = takeDigits(text);
    decimal.isWhole = false;
  }
  if (whole.empty() && fraction.empty()) return std::nullopt;
  int exponent = 0;
  if (!text.empty()) {
    if (lower(text.front()) != 'e') return std::nullopt;
    const auto read = readExponent(text.substr(1));
    if (!read) return std::nullopt;
    exponent = *read;
    decimal.isWhole = false;
  }
  decimal.digits.append(whole).append(fraction);
  const size_t zeros = std::min(decimal.digits.find_first_not_of('0'), decimal.digits.size());
  decimal.digits.erase(0, zeros);
  decimal.point = int(whole.size()) - int(zeros) + exponent;
  if (decimal.digits.empty()) return Decimal{};
  if (decimal.point > maxExponent + 1 || decimal.point < -maxExponent) return std::nullopt;
  return decimal;
}

/// Keeps the first 15 digits, the last of them rounded half up.
void roundOff(Decimal& decimal) {
  auto& digits = decimal.digits;
  if (digits.size() > maxDigits) {
    const bool isUp = digits[maxDigits] >= '5';
    digits.resize(maxDigits);
    while (isUp && !digits.empty() && digits.back() == '9') digits.pop_back();
    if (isUp && digits.empty()) {
      digits.push_back('1');
      ++decimal.point;
    } else if (isUp) {
      ++digits.back();
    }
  }
  digits.erase(digits.find_last_not_of('0') + 1);
}

void appendPlain(std::string& out, const Decimal& decimal) {
  if (decimal.digits.empty()) {
    out += '0';
    return;
  }
  if (decimal.isNegative) out += '-';
  const auto size = int(decimal.digits.size());
  if (decimal.point <= 0) {
    out += "0.";
    out.append(size_t(-decimal.point), '0').append(decimal.digits);
  } else if (decimal.point >= size) {
    out.append(decimal.digits).append(size_t(decimal.point - size), '0');
  } else {
    out.append(decimal.digits, 0, size_t(decimal.point));
    out += '.';
    out.append(decimal.digits, size_t(decimal.point));
  }
}

/// What is left of a format code of its first section without texts, escapes and brackets, in small
/// letters; "[h]" leaves its letter, as it is a time.
std::string signsOf(std::string_view code) {
  std::string signs;
  for (size_t i = 0; i < code.size() && code[i] != ';'; ++i) {
    const char c = code[i];
    if (c == '\\' || c == '_' || c == '*') {
      ++i;
    } else if (c == '"') {
      i = std::min(code.find('"', i + 1), code.size());
    } else if (c == '[') {
      const size_t end = std::min(code.find(']', i), code.size());
      const char first = i + 1 < end ? lower(code[i + 1]) : '\0';
      const bool isElapsed = (first == 'h' || first == 'm' || first == 's') && end - i <= 4 &&
                             lower(code[end - 1]) == first;
      if (isElapsed) signs += 'h';
      i = end;
    } else {
      signs += lower(c);
    }
  }
  return signs;
}

void eraseAll(std::string& text, std::string_view part) {
  for (size_t at = text.find(part); at != std::string::npos; at = text.find(part)) {
    text.erase(at, part.size());
  }
}

int hexValue(std::string_view text) {
  int value = 0;
  for (const char c : text) {
    const char l = lower(c);
    if (!isDigit(l) && (l < 'a' || l > 'f')) return -1;
    value = value * 16 + (isDigit(l) ? l - '0' : l - 'a' + 10);
  }
  return value;
}

}  // namespace

std::optional<XlsxPlace> readPlace(std::string_view reference) {
  int column = 0;
  int row = 0;
  size_t i = 0;
  for (; i < reference.size() && i < 4; ++i) {
    const char c = lower(reference[i]);
    if (c < 'a' || c > 'z') break;
    column = column * 26 + (c - 'a' + 1);
  }
  const size_t letters = i;
  for (; i < reference.size() && i < letters + 8 && isDigit(reference[i]); ++i) {
    row = row * 10 + (reference[i] - '0');
  }
  const bool isPlace = letters > 0 && i > letters && i == reference.size();
  if (!isPlace || column > maxColumns || row < 1 || row > maxRows) return std::nullopt;
  return XlsxPlace{column - 1, row - 1};
}

bool appendDecimal(std::string& out, std::string_view number) {
  auto decimal = parseDecimal(number);
  if (!decimal) return false;
  if (decimal->isWhole) {
    // The zeros at the end of a whole number belong to it.
    appendPlain(out, *decimal);
    return true;
  }
  roundOff(*decimal);
  appendPlain(out, *decimal);
  return true;
}

bool appendDay(std::string& out, std::string_view serial, bool is1904) {
  constexpr DayNumber dayBefore1900 = 2415020;  // 1899-12-31
  constexpr DayNumber first1904 = 2416481;      // 1904-01-01
  constexpr DayNumber lastDay = 5373484;        // 9999-12-31
  constexpr int february29 = 60;
  std::string text;
  if (!appendDecimal(text, serial) || text.front() == '-') return false;
  std::string_view rest = text;
  const auto digits = takeDigits(rest);
  if (digits.size() > 7) return false;
  int days = 0;
  for (const char c : digits) days = days * 10 + (c - '0');
  if (!is1904 && (days == 0 || days == february29)) return false;
  const DayNumber day = is1904              ? first1904 + days
                        : days > february29 ? dayBefore1900 + days - 1
                                            : dayBefore1900 + days;
  if (day > lastDay) return false;
  out.resize(out.size() + 10);
  writeIsoDay(day, out.data() + out.size() - 10);
  return true;
}

bool isDayFormat(int builtInId) {
  const auto within = [&](int first, int last) { return builtInId >= first && builtInId <= last; };
  return within(14, 22) || within(27, 36) || within(45, 47) || within(50, 58);
}

bool isDayFormat(std::string_view code) {
  std::string signs = signsOf(code);
  eraseAll(signs, "general");
  eraseAll(signs, "standard");
  eraseAll(signs, "am/pm");
  if (signs.find_first_of("dy") != std::string::npos) return true;
  return signs.find('m') != std::string::npos && signs.find_first_of("hs") == std::string::npos;
}

void decodeEscapes(std::string& text, size_t from) {
  constexpr size_t length = 7;  // _x000D_
  size_t read = text.find("_x", from);
  if (read == std::string::npos) return;
  size_t write = read;
  while (read < text.size()) {
    const auto escape = std::string_view{text}.substr(read, length);
    const bool isEscape =
        escape.size() == length && escape.starts_with("_x") && escape.back() == '_';
    const int code = isEscape ? hexValue(escape.substr(2, 4)) : -1;
    if (code > 0 && !QChar::isSurrogate(char32_t(code))) {
      const QByteArray utf8 = QString{QChar{code}}.toUtf8();
      for (const char c : utf8) text[write++] = c;
      read += length;
    } else {
      text[write++] = text[read++];
    }
  }
  text.resize(write);
}

}  // namespace encaisse
