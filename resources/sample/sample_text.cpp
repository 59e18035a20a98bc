#include "sample_text.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>

namespace sample {
namespace {

/// Every accented letter that the word lists use.
constexpr std::array<std::pair<std::string_view, char>, 16> plainLetters{{{"à", 'a'},
                                                                          {"â", 'a'},
                                                                          {"ç", 'c'},
                                                                          {"é", 'e'},
                                                                          {"è", 'e'},
                                                                          {"ê", 'e'},
                                                                          {"ë", 'e'},
                                                                          {"ï", 'i'},
                                                                          {"î", 'i'},
                                                                          {"ô", 'o'},
                                                                          {"ü", 'u'},
                                                                          {"û", 'u'},
                                                                          {"ù", 'u'},
                                                                          {"É", 'E'},
                                                                          {"È", 'E'},
                                                                          {"Î", 'I'}}};

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isLower(char c) { return c >= 'a' && c <= 'z'; }
bool isUpper(char c) { return c >= 'A' && c <= 'Z'; }

std::string withoutAccents(std::string_view text) {
  std::string plain;
  while (!text.empty()) {
    const auto known =
        std::find_if(plainLetters.begin(), plainLetters.end(),
                     [&](const auto& letter) { return text.starts_with(letter.first); });
    const bool accented = known != plainLetters.end();
    plain += accented ? known->second : text.front();
    text.remove_prefix(accented ? known->first.size() : 1);
  }
  return plain;
}

}  // namespace

std::string plainUpper(std::string_view text) {
  auto upper = withoutAccents(text);
  for (auto& c : upper) {
    if (isLower(c)) c = static_cast<char>(c - 'a' + 'A');
  }
  return upper;
}

std::string codeLetters(std::string_view text) {
  auto letters = plainUpper(text);
  std::erase_if(letters, [](char c) { return !isUpper(c) && !isDigit(c); });
  return letters;
}

std::string slug(std::string_view text, std::size_t maxLength) {
  std::string words;
  for (const char c : plainUpper(text)) {
    if (isUpper(c)) {
      words += static_cast<char>(c - 'A' + 'a');
    } else if (isDigit(c)) {
      words += c;
    } else if (!words.empty() && words.back() != '-') {
      words += '-';
    }
  }
  while (words.ends_with('-')) words.pop_back();
  if (words.size() > maxLength) words.resize(words.rfind('-', maxLength));
  return words;
}

std::string csvField(std::string_view text) {
  if (text.find_first_of(";\"") == std::string_view::npos) return std::string{text};
  std::string quoted{'"'};
  for (const char c : text) {
    if (c == '"') quoted += '"';
    quoted += c;
  }
  return quoted + '"';
}

}  // namespace sample
