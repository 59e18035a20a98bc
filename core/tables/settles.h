#pragma once

#include <QtGlobal>
#include <optional>
#include <string_view>
#include <vector>

namespace encaisse {

/// One number that a credit pays, wholly or in part.
struct SettledPart {
  std::string_view number;
  std::optional<qint64> amount;  ///< minor units, > 0; none: as much as is open
};

/// Reads "F1:40.00;F2", the native layout's way to say what a credit pays. Amounts have a point.
/// @return none: a part is empty, or an amount is none or not above zero
std::optional<std::vector<SettledPart>> readSettles(std::string_view text, int decimals);

}  // namespace encaisse
