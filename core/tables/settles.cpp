#include "core/tables/settles.h"

#include "core/tables/amount_text.h"

namespace encaisse {
namespace {

std::string_view trimBlanks(std::string_view text) {
  while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
  while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
  return text;
}

bool readPart(std::string_view text, int decimals, SettledPart& part) {
  const size_t colon = text.rfind(':');
  part.number = trimBlanks(text.substr(0, colon));
  if (part.number.empty()) return false;
  if (colon == std::string_view::npos) return true;
  const auto amount =
      readTableAmount({trimBlanks(text.substr(colon + 1)), CellType::Text}, '.', decimals);
  if (amount.state != FieldState::Good || amount.minor <= 0) return false;
  part.amount = amount.minor;
  return true;
}

}  // namespace

std::optional<std::vector<SettledPart>> readSettles(std::string_view text, int decimals) {
  std::vector<SettledPart> parts;
  text = trimBlanks(text);
  while (!text.empty()) {
    const size_t end = text.find(';');
    SettledPart part;
    if (!readPart(text.substr(0, end), decimals, part)) return std::nullopt;
    parts.push_back(part);
    if (end == std::string_view::npos) break;
    text = trimBlanks(text.substr(end + 1));
  }
  return parts;
}

}  // namespace encaisse
