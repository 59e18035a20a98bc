#pragma once

#include <QString>
#include <optional>

#include "core/money/money.h"

namespace encaisse {

/// Reads "1234.5600" to minor units without rounding: decimals beyond the currency's must be zeros,
/// since a bank moves whole cents and a rounded line would no longer add up to the balance.
/// @return none: not a number, a part of a cent, or beyond 64 bits
std::optional<qint64> readExactAmount(QStringView text, Currency currency);

}  // namespace encaisse
