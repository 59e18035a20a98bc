#include "core/base/formula_text.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace encaisse {

QString guardedText(const QString& text) {
  static const QString signs = u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20"_s;
  qsizetype first = 0;
  while (first < text.size() && text[first] == u'\'') ++first;
  while (first < text.size() && text[first] == u' ') ++first;
  return first < text.size() && signs.contains(text[first]) ? u'\'' + text : text;
}

std::string_view withoutGuard(std::string_view text) {
  if (!text.starts_with('\'')) return text;
  const size_t quotes = text.find_first_not_of('\'');
  const size_t first = text.find_first_not_of(' ', std::min(quotes, text.size()));
  if (first == std::string_view::npos) return text;
  const auto rest = text.substr(first);
  constexpr std::array<std::string_view, 4> wide{"\xEF\xBC\x9D", "\xEF\xBC\x8B", "\xEF\xBC\x8D",
                                                 "\xEF\xBC\xA0"};
  bool isGuarded = std::string_view{"=+-@\t\r\n"}.find(rest.front()) != std::string_view::npos;
  for (const auto sign : wide) isGuarded = isGuarded || rest.starts_with(sign);
  return isGuarded ? text.substr(1) : text;
}

}  // namespace encaisse
