#pragma once

#include <QString>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace encaisse {

/// One number that a credit pays, wholly or in part.
struct SettledPart {
  std::string number;
  std::optional<qint64> amount;  ///< minor units, > 0; none: as much as is open
};

/// Reads "F1:40.00;F2", the native layout's way to say what a credit pays. Amounts have a point. A
/// number that holds ; or : stands in quotation marks, those inside doubled: "\"F;1\":40.00".
/// @return none: a part is empty, or an amount is none or not above zero, or a mark is not closed
std::optional<std::vector<SettledPart>> readSettles(std::string_view text, int decimals);

/// A number as readSettles() reads it back: in quotation marks where it must be.
QString settledNumber(const QString& number);

}  // namespace encaisse
