#include "core/tables/day_text.h"

#include <array>
#include <string>
#include <utility>

namespace encaisse {
namespace {

using namespace std::string_view_literals;

bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// The three numbers of a written day, in the order written; a month's name counts as its number.
struct Parts {
  std::array<int, 3> values{};
  std::array<size_t, 3> lengths{};  ///< digits written; 0: a month's name
  int count = 0;
  bool compact = false;  ///< eight or six digits without marks
  bool good = false;
};

/// English and French names, by their first letters without accents. French first where they
/// differ.
int monthOfName(std::string_view name) {
  static constexpr std::array<std::pair<std::string_view, int>, 17> starts{{{"jan"sv, 1},
                                                                            {"fev"sv, 2},
                                                                            {"feb"sv, 2},
                                                                            {"mar"sv, 3},
                                                                            {"avr"sv, 4},
                                                                            {"apr"sv, 4},
                                                                            {"mai"sv, 5},
                                                                            {"may"sv, 5},
                                                                            {"juin"sv, 6},
                                                                            {"jun"sv, 6},
                                                                            {"juil"sv, 7},
                                                                            {"jul"sv, 7},
                                                                            {"aou"sv, 8},
                                                                            {"aug"sv, 8},
                                                                            {"sep"sv, 9},
                                                                            {"oct"sv, 10},
                                                                            {"nov"sv, 11}}};
  for (const auto& [start, month] : starts) {
    if (name.starts_with(start)) return month;
  }
  return name.starts_with("dec"sv) ? 12 : 0;
}

/// Small ASCII letters of a month's name: é and û lose their accent.
std::string plainLetters(std::string_view text) {
  std::string plain;
  for (size_t i = 0; i < text.size(); ++i) {
    const auto byte = quint8(text[i]);
    if (byte == 0xC3U && i + 1 < text.size()) {
      const auto second = quint8(text[++i]);
      plain += second == 0xBBU || second == 0x9BU ? 'u' : 'e';
    } else {
      plain += char(byte | 0x20U);
    }
  }
  return plain;
}

bool isMark(char c) { return c == '/' || c == '-' || c == '.' || c == ' ' || c == ','; }
bool isLetterByte(char c) {
  const char lower = char(quint8(c) | 0x20U);
  return (lower >= 'a' && lower <= 'z') || quint8(c) >= 0x80U;
}

/// Without the time behind the day: "2026-10-31T00:00:00", "31/10/2026 00:00".
std::string_view withoutTime(std::string_view text) {
  if (text.size() > 10 && text[4] == '-' && text[7] == '-' &&
      (text[10] == 'T' || text[10] == ' ')) {
    return text.substr(0, 10);
  }
  const size_t colon = text.find(':');
  if (colon == std::string_view::npos) return text;
  const size_t space = text.rfind(' ', colon);
  return space == std::string_view::npos ? text : text.substr(0, space);
}

void addNumber(Parts& parts, std::string_view digits) {
  int value = 0;
  for (const char c : digits) value = value * 10 + (c - '0');
  parts.values[size_t(parts.count)] = value;
  parts.lengths[size_t(parts.count)] = digits.size();
  ++parts.count;
}

void splitCompact(Parts& parts, std::string_view digits) {
  parts.compact = true;
  parts.good = true;
  if (digits.size() == 6) {
    for (size_t i = 0; i < 6; i += 2) addNumber(parts, digits.substr(i, 2));
    return;
  }
  Parts year;
  addNumber(year, digits.substr(0, 4));
  const bool yearFirst = year.values[0] >= 1900 && year.values[0] <= 2199;
  const std::array<size_t, 3> lengths =
      yearFirst ? std::array<size_t, 3>{4, 2, 2} : std::array<size_t, 3>{2, 2, 4};
  size_t at = 0;
  for (const size_t length : lengths) {
    addNumber(parts, digits.substr(at, length));
    at += length;
  }
}

bool areDigits(std::string_view text) {
  for (const char c : text) {
    if (!isDigit(c)) return false;
  }
  return !text.empty();
}

/// The number or the name at the start of a text; empty: neither.
std::string_view firstPart(std::string_view text) {
  const bool number = isDigit(text.front());
  size_t end = 0;
  while (end < text.size() && (number ? isDigit(text[end]) : isLetterByte(text[end]))) ++end;
  return text.substr(0, end);
}

/// Adds a number of up to four digits or one month's name.
bool addPart(Parts& parts, std::string_view part, bool& named) {
  if (part.empty() || part.size() > 12 || parts.count == 3) return false;
  if (isDigit(part.front())) {
    if (part.size() > 4) return false;
    addNumber(parts, part);
    return true;
  }
  const int month = named ? 0 : monthOfName(plainLetters(part));
  named = true;
  if (month != 0) parts.values[size_t(parts.count++)] = month;
  return month != 0;
}

Parts split(std::string_view text) {
  Parts parts;
  text = withoutTime(text);
  if (areDigits(text)) {
    if (text.size() == 8 || text.size() == 6) splitCompact(parts, text);
    return parts;
  }
  bool named = false;
  while (!text.empty()) {
    if (isMark(text.front())) {
      text.remove_prefix(1);
      continue;
    }
    const auto part = firstPart(text);
    if (!addPart(parts, part, named)) return parts;
    text.remove_prefix(part.size());
  }
  // A decimal number, "12.5", has two parts; an amount, "1 234 567", has no year.
  const auto isYear = [&parts](size_t i) { return parts.lengths[i] == 4; };
  const bool shortYear = parts.lengths[2] == 2 || parts.lengths[0] == 2;
  parts.good = parts.count == 3 && (isYear(0) || isYear(2) || (shortYear && parts.lengths[1] <= 2));
  return parts;
}

int fullYear(int value, size_t length) {
  if (length == 4) return value;
  return value < 80 ? 2000 + value : 1900 + value;
}

/// "31/10/2026", as most files write it.
bool isPlain(std::string_view text) {
  if (text.size() != 10 || text[2] != text[5] || (text[2] != '/' && text[2] != '.')) return false;
  for (size_t i = 0; i < text.size(); ++i) {
    if (i != 2 && i != 5 && !isDigit(text[i])) return false;
  }
  return true;
}

int twoDigits(std::string_view text, size_t at) {
  return (text[at] - '0') * 10 + (text[at + 1] - '0');
}

struct Civil {
  int year = 0;
  int month = 0;
  int day = 0;
};

Civil arrange(const Parts& parts, DayOrder order) {
  const auto& v = parts.values;
  const auto& l = parts.lengths;
  if (l[0] == 4) return {v[0], v[1], v[2]};
  if (l[1] == 0) return {fullYear(v[2], l[2]), v[1], v[0]};
  if (l[0] == 0) return {fullYear(v[2], l[2]), v[0], v[1]};
  if (order == DayOrder::YearFirst && l[2] != 4) return {fullYear(v[0], l[0]), v[1], v[2]};
  const int year = fullYear(v[2], l[2]);
  if (order == DayOrder::MonthFirst) return {year, v[0], v[1]};
  return {year, v[1], v[0]};
}

}  // namespace

DayHint dayHint(std::string_view text) {
  const Parts parts = split(text);
  if (!parts.good || parts.lengths[0] == 4 || parts.lengths[0] == 0 || parts.lengths[1] == 0) {
    return DayHint::None;
  }
  const int first = parts.values[0];
  const int second = parts.values[1];
  if (first > 31 || second > 31 || first < 1 || second < 1) return DayHint::None;
  if (first > 12 && second <= 12) return DayHint::DayFirst;
  if (second > 12 && first <= 12) return DayHint::MonthFirst;
  return first > 12 || first == second ? DayHint::None : DayHint::Unclear;
}

DayText readTableDay(const TableCell& cell, DayOrder order) {
  DayText result;
  const auto text = cell.text;
  if (isPlain(text)) {
    const bool monthFirst = order == DayOrder::MonthFirst;
    const int year = twoDigits(text, 6) * 100 + twoDigits(text, 8);
    result.day =
        dayNumber(year, twoDigits(text, monthFirst ? 0 : 3), twoDigits(text, monthFirst ? 3 : 0));
    result.farYear = year < 1990 || year > 2100;
    const bool blank = year == 0 && text == "00/00/0000";
    result.state = result.day != 0 ? FieldState::Good : blank ? FieldState::Empty : FieldState::Bad;
    return result;
  }
  bool blank = true;
  for (const char c : text) blank = blank && (c == '0' || isMark(c));
  if (blank) return result;
  result.state = FieldState::Bad;
  const Parts parts = split(text);
  if (!parts.good) return result;
  const Civil civil = arrange(parts, order);
  result.farYear = civil.year < 1990 || civil.year > 2100;
  result.day = dayNumber(civil.year, civil.month, civil.day);
  if (result.day != 0) result.state = FieldState::Good;
  return result;
}

bool looksLikeDay(std::string_view text) {
  const Parts parts = split(text);
  if (!parts.good || !parts.compact) return parts.good;
  return readTableDay({text, CellType::Text}, DayOrder::DayFirst).state == FieldState::Good;
}

}  // namespace encaisse
