#pragma once

#include <QString>
#include <optional>

#include "core/money/money.h"

namespace encaisse {

/// Reads an amount as people here type it: "1 234,56", "1234.5", "-12". Group separators of the
/// locale and blanks are passed over.
/// @return none when it is no amount, or has more decimals than the currency
std::optional<qint64> parseAmount(const QString& typed, Currency currency);

}  // namespace encaisse
