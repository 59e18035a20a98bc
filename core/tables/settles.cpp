#include "core/tables/settles.h"

#include "core/tables/amount_text.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

std::string_view trimBlanks(std::string_view text) {
  while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
  while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
  return text;
}

/// Takes a number in quotation marks off @p text. @return whether it is closed
bool takeQuoted(std::string_view& text, std::string& number) {
  for (size_t i = 1; i < text.size(); ++i) {
    const bool isMark = text[i] == '"';
    if (isMark && (i + 1 == text.size() || text[i + 1] != '"')) {
      text = trimBlanks(text.substr(i + 1));
      return true;
    }
    number += text[i];
    if (isMark) ++i;
  }
  return false;
}

/// Takes the part at the start of @p text off it, with the semicolon behind.
bool takePart(std::string_view& text, int decimals, SettledPart& part) {
  const bool isQuoted = text.starts_with('"');
  if (isQuoted && !takeQuoted(text, part.number)) return false;
  const size_t end = std::min(text.find(';'), text.size());
  const auto rest = text.substr(0, end);
  text = trimBlanks(text.substr(std::min(end + 1, text.size())));
  const size_t colon = rest.rfind(':');
  const auto before = trimBlanks(rest.substr(0, colon));
  if (!isQuoted) part.number = before;
  if (part.number.empty() || (isQuoted && !before.empty())) return false;
  if (colon == std::string_view::npos) return true;
  const auto amount =
      readTableAmount({trimBlanks(rest.substr(colon + 1)), CellType::Text}, '.', decimals);
  if (amount.state != FieldState::Good || amount.minor <= 0) return false;
  part.amount = amount.minor;
  return true;
}

}  // namespace

std::optional<std::vector<SettledPart>> readSettles(std::string_view text, int decimals) {
  std::vector<SettledPart> parts;
  text = trimBlanks(text);
  while (!text.empty()) {
    if (!takePart(text, decimals, parts.emplace_back())) return std::nullopt;
  }
  return parts;
}

QString settledNumber(const QString& number) {
  const bool isPlain = number == number.trimmed() && !number.contains(u';') &&
                       !number.contains(u':') && !number.startsWith(u'"');
  if (isPlain) return number;
  return u'"' + QString{number}.replace(u'"', u"\"\""_s) + u'"';
}

}  // namespace encaisse
