#include "core/import/fec_fields.h"

#include <QtNumeric>
#include <array>

#include "core/money/largest_amount.h"

namespace encaisse {
namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }

int number(std::string_view digits) {
  int value = 0;
  for (const char c : digits) {
    if (!isDigit(c)) return -1;
    value = value * 10 + (c - '0');
  }
  return value;
}

/// Takes the sign, first on the left or last on the right, off the text.
bool takeSign(std::string_view& text) {
  bool negative = false;
  if (text.front() == '-' || text.front() == '+') {
    negative = text.front() == '-';
    text.remove_prefix(1);
  } else if (text.back() == '-' || text.back() == '+') {
    negative = text.back() == '-';
    text.remove_suffix(1);
  }
  while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
  while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
  return negative;
}

/// The place of the decimal sign: the last comma or point, unless it is repeated or stands before
/// the other one, and so groups thousands.
size_t decimalSign(std::string_view text) {
  const size_t comma = text.rfind(',');
  const size_t point = text.rfind('.');
  if (comma == std::string_view::npos) return point;
  if (point == std::string_view::npos) return comma;
  return std::max(comma, point);
}

/// Length of a thousands separator at @p i: space, no-break space (UTF-8 or ISO 8859), narrow
/// no-break space, or the comma or point that is not the decimal sign.
size_t groupSeparator(std::string_view text, size_t i) {
  using namespace std::string_view_literals;
  const auto rest = text.substr(i);
  if (rest.starts_with(' ') || rest.starts_with('\xA0')) return 1;
  if (rest.starts_with("\xC2\xA0"sv)) return 2;
  if (rest.starts_with("\xE2\x80\xAF"sv)) return 3;
  return 0;
}

/// Appends a digit to a number; false when it no longer fits.
bool appendDigit(qint64& value, char digit) {
  return !qMulOverflow(value, qint64{10}, &value) &&
         !qAddOverflow(value, qint64{digit - '0'}, &value);
}

/// The digits before the decimal sign, thousands separators left out.
FieldState readWhole(std::string_view text, char decimalSign, qint64& value) {
  bool anyDigit = false;
  for (size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (isDigit(c)) {
      if (!appendDigit(value, c)) return FieldState::Bad;
      anyDigit = true;
      continue;
    }
    // The sign that is not the decimal one groups thousands.
    const bool groups = (c == ',' || c == '.') && c != decimalSign && decimalSign != 0;
    const size_t length = groups ? 1 : groupSeparator(text, i);
    if (length == 0) return FieldState::Bad;
    i += length - 1;
  }
  return anyDigit ? FieldState::Good : FieldState::Empty;
}

/// Two decimals; further ones must be zeros.
FieldState readDecimals(std::string_view text, qint64& value) {
  for (size_t i = 0; i < std::max<size_t>(text.size(), 2); ++i) {
    const char c = i < text.size() ? text[i] : '0';
    if (!isDigit(c) || (i >= 2 && c != '0')) return FieldState::Bad;
    if (i < 2 && !appendDigit(value, c)) return FieldState::Bad;
  }
  return text.empty() ? FieldState::Empty : FieldState::Good;
}

FieldState readDigits(std::string_view text, size_t decimal, qint64& minor) {
  const bool hasDecimals = decimal != std::string_view::npos;
  const auto whole = readWhole(text.substr(0, decimal), hasDecimals ? text[decimal] : '\0', minor);
  const auto rest = hasDecimals ? text.substr(decimal + 1) : std::string_view{};
  const auto decimals = readDecimals(rest, minor);
  if (whole == FieldState::Bad || decimals == FieldState::Bad) return FieldState::Bad;
  if (minor > largestAmount) return FieldState::Bad;
  const bool anyDigit = whole == FieldState::Good || decimals == FieldState::Good;
  return anyDigit ? FieldState::Good : FieldState::Bad;
}

/// "31/03/26", "31-03-2026", "310326" at the start of @p text, or 0.
DayNumber dayAtStart(std::string_view text) {
  size_t length = 0;
  while (length < text.size() && length < 10 &&
         (isDigit(text[length]) || text[length] == '/' || text[length] == '-' ||
          text[length] == '.')) {
    ++length;
  }
  const auto date = text.substr(0, length);
  const auto shortYear = [](std::string_view digits) { return 2000 + number(digits); };
  const auto isMark = [](char c) { return c == '/' || c == '-' || c == '.'; };
  if (date.size() >= 8 && isMark(date[2]) && isMark(date[5])) {
    const int day = number(date.substr(0, 2));
    const int month = number(date.substr(3, 2));
    if (date.size() == 10 && number(date.substr(6, 4)) > 0) {
      return dayNumber(number(date.substr(6, 4)), month, day);
    }
    return number(date.substr(6, 2)) < 0 ? 0 : dayNumber(shortYear(date.substr(6, 2)), month, day);
  }
  if (length == 6 && number(date) >= 0) {
    return dayNumber(shortYear(date.substr(4, 2)), number(date.substr(2, 2)),
                     number(date.substr(0, 2)));
  }
  if (length == 8 && number(date) >= 0) {
    return dayNumber(number(date.substr(4, 4)), number(date.substr(2, 2)),
                     number(date.substr(0, 2)));
  }
  return 0;
}

/// Length of "ech", "éch" (UTF-8 or ISO 8859) in any case at the start of @p text, or 0.
size_t dueWord(std::string_view text) {
  using namespace std::string_view_literals;
  size_t first = 0;
  if (text.starts_with('e') || text.starts_with('E') || text.starts_with('\xE9') ||
      text.starts_with('\xC9')) {
    first = 1;
  } else if (text.starts_with("\xC3\xA9"sv) || text.starts_with("\xC3\x89"sv)) {
    first = 2;
  }
  if (first == 0 || text.size() < first + 2) return 0;
  const bool rest = (text[first] | 0x20) == 'c' && (text[first + 1] | 0x20) == 'h';
  return rest ? first + 2 : 0;
}

quint64 avalanche(quint64 hash) {
  hash ^= hash >> 33U;
  hash *= 0xff51afd7ed558ccdU;
  hash ^= hash >> 33U;
  return hash;
}

/// Whether what stands between "ech" and the digits is only the rest of the word, "le", "au" and
/// marks: "échange 310326" is no due date.
bool leadsToDay(std::string_view between) {
  using namespace std::string_view_literals;
  std::string plain;
  for (size_t i = 0; i < between.size(); ++i) {
    const auto rest = between.substr(i);
    const bool wide = rest.starts_with("\xC3\xA9"sv) || rest.starts_with("\xC3\x89"sv);
    const bool acute = wide || between[i] == '\xE9' || between[i] == '\xC9';
    const char lower = char(quint8(between[i]) | 0x20U);
    const bool letter = lower >= 'a' && lower <= 'z';
    plain += acute ? 'e' : letter ? lower : ' ';
    if (wide) ++i;
  }
  if (plain.starts_with("eance")) plain.erase(0, plain.starts_with("eances") ? 6 : 5);
  if (!plain.empty() && plain.front() != ' ') return false;
  for (const auto word : {" le "sv, " au "sv}) {
    if (const size_t at = plain.find(word); at != std::string::npos) plain.replace(at, 4, 4, ' ');
  }
  return plain.find_first_not_of(' ') == std::string::npos;
}

}  // namespace

FieldState readAmount(std::string_view text, qint64& minor) {
  minor = 0;
  if (text.empty()) return FieldState::Empty;
  const bool negative = takeSign(text);
  if (text.empty()) return FieldState::Bad;
  const size_t decimal = decimalSign(text);
  // The law's decimal sign is the comma: "1.230" may be one thousand two hundred and thirty.
  const bool mayGroup = decimal != std::string_view::npos && text[decimal] == '.' &&
                        text.size() - decimal == 4 && text.find(',') == std::string_view::npos;
  if (mayGroup) return FieldState::Bad;
  const auto state = readDigits(text, decimal, minor);
  if (negative) minor = -minor;
  return state;
}

FieldState readDay(std::string_view text, DayNumber& day) {
  day = 0;
  if (text.empty() || text == "00000000") return FieldState::Empty;
  if (text.size() == 8) {
    const int digits = number(text);
    if (digits > 0) day = dayNumber(digits / 10000, digits / 100 % 100, digits % 100);
  } else if (text.size() == 10 && text[4] == '-') {
    day = parseIsoDay(text);
  } else if (text.size() == 10 && (text[2] == '/' || text[2] == '-' || text[2] == '.') &&
             text[5] == text[2]) {
    day =
        dayNumber(number(text.substr(6, 4)), number(text.substr(3, 2)), number(text.substr(0, 2)));
  }
  return day == 0 ? FieldState::Bad : FieldState::Good;
}

DayNumber dueDayInLabel(std::string_view text) {
  for (size_t i = 0; i < text.size(); ++i) {
    const bool startsWord = i == 0 || text[i - 1] == ' ' || text[i - 1] == '-' ||
                            text[i - 1] == '(' || text[i - 1] == '/' || text[i - 1] == '.';
    const size_t word = startsWord ? dueWord(text.substr(i)) : 0;
    if (word == 0) continue;
    const size_t begin = i + word;
    size_t digits = begin;
    while (digits < text.size() && digits < begin + 16 && !isDigit(text[digits])) ++digits;
    if (!leadsToDay(text.substr(begin, digits - begin))) continue;
    if (const DayNumber day = dayAtStart(text.substr(digits))) return day;
  }
  return 0;
}

quint64 fingerprint(std::string_view bytes) {
  quint64 hash = 0xcbf29ce484222325U;
  for (const char c : bytes) {
    hash ^= quint8(c);
    hash *= 0x100000001b3U;
  }
  return avalanche(hash);
}

quint64 keyOf(const LineIdentity& line) {
  quint64 key = 0;
  for (const quint64 part : {line.journal, line.account, line.customer, line.piece,
                             quint64(line.entryDay), quint64(line.amount)}) {
    key = avalanche(key * 0x100000001b3U ^ part);
  }
  return key;
}

}  // namespace encaisse
