#pragma once

#include <QtGlobal>

namespace encaisse {

/// The most that one amount of a file or of a person may be, in minor units: ten million millions
/// of euros. More is an error, and sums of thousands of them still fit 64 bits.
constexpr qint64 largestAmount = 1'000'000'000'000'000;

}  // namespace encaisse
