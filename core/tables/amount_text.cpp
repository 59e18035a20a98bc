#include "core/tables/amount_text.h"

#include <QtNumeric>
#include <array>
#include <string>
#include <utility>

#include "core/money/largest_amount.h"

namespace encaisse {
namespace {

using namespace std::string_view_literals;

bool isDigit(char c) { return c >= '0' && c <= '9'; }
char upper(char c) { return c >= 'a' && c <= 'z' ? char(c - 'a' + 'A') : c; }

/// Length of a space at the start: plain, no-break, narrow no-break, thin.
size_t spaceLength(std::string_view text) {
  if (text.starts_with(' ') || text.starts_with('\t')) return 1;
  if (text.starts_with("\xC2\xA0"sv)) return 2;
  if (text.starts_with("\xE2\x80\xAF"sv) || text.starts_with("\xE2\x80\x89"sv)) return 3;
  return 0;
}

size_t apostropheLength(std::string_view text) {
  if (text.starts_with('\'')) return 1;
  return text.starts_with("\xE2\x80\x99"sv) ? 3 : 0;
}

std::string_view trim(std::string_view text) {
  while (const size_t length = spaceLength(text)) text.remove_prefix(length);
  for (bool more = true; more && !text.empty();) {
    more = false;
    for (const auto space : {" "sv, "\t"sv, "\xC2\xA0"sv, "\xE2\x80\xAF"sv, "\xE2\x80\x89"sv}) {
      if (!text.ends_with(space)) continue;
      text.remove_suffix(space.size());
      more = true;
    }
  }
  return text;
}

/// Takes @p word off one end of the text.
bool take(std::string_view& text, std::string_view word) {
  if (text.starts_with(word)) {
    text = trim(text.substr(word.size()));
    return true;
  }
  if (!text.ends_with(word)) return false;
  text = trim(text.substr(0, text.size() - word.size()));
  return true;
}

bool isLetter(char c) { return upper(c) >= 'A' && upper(c) <= 'Z'; }

/// The letters at the start or the end of a text.
std::string_view lettersAt(std::string_view text, bool end) {
  size_t length = 0;
  while (length < text.size() && isLetter(end ? text[text.size() - 1 - length] : text[length])) {
    ++length;
  }
  return end ? text.substr(text.size() - length) : text.substr(0, length);
}

bool equalsUpper(std::string_view text, std::string_view word) {
  if (text.size() != word.size()) return false;
  for (size_t i = 0; i < text.size(); ++i) {
    if (upper(text[i]) != word[i]) return false;
  }
  return true;
}

/// What an amount carries besides its digits.
struct Marks {
  bool negative = false;
  char side = 0;
  std::string_view currency;
};

bool takeCurrencySign(std::string_view& text, Marks& marks) {
  static constexpr std::array<std::pair<std::string_view, std::string_view>, 4> signs{
      {{"\xE2\x82\xAC"sv, "EUR"sv},
       {"$"sv, "USD"sv},
       {"\xC2\xA3"sv, "GBP"sv},
       {"\xC2\xA5"sv, "JPY"sv}}};
  for (const auto& [sign, code] : signs) {
    if (!take(text, sign)) continue;
    marks.currency = code;
    return true;
  }
  return false;
}

/// A currency code or a letter of debit and credit at one end.
bool takeLetters(std::string_view& text, Marks& marks, bool end) {
  const auto letters = lettersAt(text, end);
  if (letters.empty()) return false;
  const bool debit = equalsUpper(letters, "D"sv) || equalsUpper(letters, "DR"sv);
  const bool credit = equalsUpper(letters, "C"sv) || equalsUpper(letters, "CR"sv);
  if (end && (debit || credit) && marks.side == 0) {
    marks.side = debit ? 'D' : 'C';
  } else if (equalsUpper(letters, "EUROS"sv) || equalsUpper(letters, "EURO"sv)) {
    marks.currency = "EUR"sv;
  } else if (letters.size() == 3 && marks.currency.empty()) {
    static constexpr std::array known{"EUR"sv, "USD"sv, "GBP"sv, "CHF"sv, "JPY"sv, "CAD"sv,
                                      "AUD"sv, "SEK"sv, "NOK"sv, "DKK"sv, "PLN"sv, "CZK"sv,
                                      "MAD"sv, "TND"sv, "XOF"sv, "XAF"sv, "XPF"sv, "CNY"sv};
    for (const auto code : known) {
      if (equalsUpper(letters, code)) marks.currency = code;
    }
    if (marks.currency.empty()) return false;
  } else {
    return false;
  }
  text = trim(end ? text.substr(0, text.size() - letters.size()) : text.substr(letters.size()));
  return true;
}

bool takeSign(std::string_view& text, Marks& marks) {
  if (text.size() >= 2 && text.front() == '(' && text.back() == ')') {
    text = trim(text.substr(1, text.size() - 2));
    marks.negative = !marks.negative;
    return true;
  }
  for (const auto minus : {"-"sv, "\xE2\x88\x92"sv, "\xE2\x80\x93"sv}) {
    if (!take(text, minus)) continue;
    marks.negative = !marks.negative;
    return true;
  }
  return take(text, "+"sv);
}

/// Takes signs, currency and letters off both ends; at most one of each kind.
std::string_view takeMarks(std::string_view text, Marks& marks) {
  text = trim(text);
  if (text.size() > 1 && text.front() == '\'') text.remove_prefix(1);  // a spreadsheet's "text"
  bool signTaken = false;
  for (int i = 0; i < 4 && !text.empty(); ++i) {
    if (marks.currency.empty() && takeCurrencySign(text, marks)) continue;
    if (takeLetters(text, marks, true) || takeLetters(text, marks, false)) continue;
    if (signTaken || !takeSign(text, marks)) break;
    signTaken = true;
  }
  return text;
}

/// The digits of an amount, in whole and decimal part, with the signs between them.
struct Digits {
  std::string whole;
  std::string decimals;
  bool good = true;
};

/// Length of what groups thousands at the start: a space, an apostrophe, or the sign that is not
/// the decimal one.
size_t groupLength(std::string_view text, char decimalSign) {
  if (const size_t space = spaceLength(text)) return space;
  if (const size_t apostrophe = apostropheLength(text)) return apostrophe;
  const char other = decimalSign == ',' ? '.' : ',';
  return text.starts_with(other) ? 1 : 0;
}

/// Splits the digits; groups of thousands must have three digits ("12.34,5" is bad).
Digits splitDigits(std::string_view text, char decimalSign) {
  Digits digits;
  const size_t decimal = text.rfind(decimalSign);
  const auto whole = text.substr(0, decimal);
  int group = -1;  // digits since the last separator; -1: none yet
  for (size_t i = 0; i < whole.size();) {
    if (isDigit(whole[i])) {
      digits.whole += whole[i++];
      if (group >= 0) ++group;
      continue;
    }
    const size_t length = groupLength(whole.substr(i), decimalSign);
    digits.good = digits.good && length > 0 && !digits.whole.empty() && (group < 0 || group == 3);
    if (!digits.good) return digits;
    group = 0;
    i += length;
  }
  digits.good = digits.good && (group < 0 || group == 3);
  if (decimal != std::string_view::npos) digits.decimals = text.substr(decimal + 1);
  for (const char c : digits.decimals) digits.good = digits.good && isDigit(c);
  digits.good = digits.good && !(digits.whole.empty() && digits.decimals.empty());
  return digits;
}

/// A spreadsheet keeps 1234.56 as the nearest binary number, 1234.5599999999999: at six decimals it
/// is what was typed.
void roundBinaryTail(Digits& digits) {
  constexpr size_t kept = 6;
  if (digits.decimals.size() <= kept) return;
  const bool up = digits.decimals[kept] >= '5';
  digits.decimals.resize(kept);
  std::string all = digits.whole + digits.decimals;
  for (size_t i = all.size(); up && i > 0;) {
    --i;
    if (all[i] != '9') {
      ++all[i];
      break;
    }
    all[i] = '0';
    if (i == 0) all.insert(all.begin(), '1');
  }
  digits.whole = all.substr(0, all.size() - kept);
  digits.decimals = all.substr(all.size() - kept);
}

bool toMinor(const Digits& digits, int decimals, qint64& minor) {
  const size_t wanted = size_t(decimals);
  for (size_t i = wanted; i < digits.decimals.size(); ++i) {
    if (digits.decimals[i] != '0') return false;
  }
  const auto append = [&minor](char c) {
    return !qMulOverflow(minor, qint64{10}, &minor) &&
           !qAddOverflow(minor, qint64{c - '0'}, &minor);
  };
  for (const char c : digits.whole) {
    if (!append(c)) return false;
  }
  for (size_t i = 0; i < wanted; ++i) {
    if (!append(i < digits.decimals.size() ? digits.decimals[i] : '0')) return false;
  }
  return minor <= largestAmount;
}

/// Most amounts are plain: digits, one decimal sign, two decimals, a minus at the left.
bool readPlain(std::string_view text, char decimalSign, qint64& minor) {
  const bool negative = text.front() == '-';
  if (negative) text.remove_prefix(1);
  if (text.size() < 4 || text.size() > 15 || text[text.size() - 3] != decimalSign) return false;
  qint64 value = 0;
  for (size_t i = 0; i < text.size(); ++i) {
    if (i == text.size() - 3) continue;
    if (!isDigit(text[i])) return false;
    value = value * 10 + (text[i] - '0');
  }
  minor = negative ? -value : value;
  return true;
}

}  // namespace

DecimalHint decimalHint(std::string_view text) {
  Marks marks;
  text = takeMarks(text, marks);
  const size_t comma = text.rfind(',');
  const size_t point = text.rfind('.');
  constexpr auto none = std::string_view::npos;
  if (comma == none && point == none) return DecimalHint::None;
  for (size_t i = 0; i < text.size(); ++i) {
    const auto rest = text.substr(i);
    const bool known = isDigit(text[i]) || text[i] == ',' || text[i] == '.' ||
                       spaceLength(rest) > 0 || apostropheLength(rest) > 0;
    if (!known && (quint8(text[i]) & 0xC0U) != 0x80U) return DecimalHint::None;
  }
  if (comma != none && point != none) {
    return comma > point ? DecimalHint::Comma : DecimalHint::Point;
  }
  const char sign = comma != none ? ',' : '.';
  const auto asDecimal = sign == ',' ? DecimalHint::Comma : DecimalHint::Point;
  const auto asThousands = sign == ',' ? DecimalHint::Point : DecimalHint::Comma;
  const size_t at = text.rfind(sign);
  const bool repeated = text.find(sign) != at;
  if (repeated) return asThousands;
  if (text.size() - at - 1 != 3) return asDecimal;
  // "1234,567", "0,125" and "1 234,567" cannot group thousands with that sign.
  const auto whole = text.substr(0, at);
  bool plain = true;
  for (const char c : whole) plain = plain && isDigit(c);
  const bool grouped = plain && !whole.empty() && whole.size() <= 3 && whole.front() != '0';
  return grouped ? DecimalHint::Unclear : asDecimal;
}

AmountText readTableAmount(const TableCell& cell, char decimalSign, int decimals) {
  AmountText amount;
  if (cell.text.empty()) return amount;
  const char sign = cell.type == CellType::Number ? '.' : decimalSign;
  amount.state = FieldState::Good;
  if (decimals == 2 && readPlain(cell.text, sign, amount.minor)) return amount;

  Marks marks;
  const auto text = takeMarks(cell.text, marks);
  amount.state = FieldState::Bad;
  if (text.empty()) {
    // "-" alone, or a lone currency sign, is how reports print nothing.
    if (marks.side == 0) amount.state = FieldState::Empty;
    return amount;
  }
  auto digits = splitDigits(text, sign);
  if (!digits.good) return amount;
  if (cell.type == CellType::Number) roundBinaryTail(digits);
  amount.threeDecimals = cell.type == CellType::Text && decimals < 3 && digits.decimals.size() == 3;
  qint64 minor = 0;
  if (!toMinor(digits, decimals, minor)) return amount;
  amount.state = FieldState::Good;
  amount.minor = marks.negative ? -minor : minor;
  amount.side = marks.side;
  amount.currency = marks.currency;
  return amount;
}

}  // namespace encaisse
