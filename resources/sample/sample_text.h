#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace sample {

/// "Crèche de l'Étang" becomes "CRECHE DE L'ETANG", as bank labels are written.
std::string plainUpper(std::string_view text);

/// Capital letters and digits only: "DELETANG".
std::string codeLetters(std::string_view text);

/// Lower-case words joined by hyphens, cut at a hyphen to maxLength bytes: fit for a domain name.
std::string slug(std::string_view text, std::size_t maxLength);

/// A CSV field, quoted where a semicolon or a quotation mark demands it.
std::string csvField(std::string_view text);

}  // namespace sample
