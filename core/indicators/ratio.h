#pragma once

#include <QtGlobal>

namespace encaisse {

/// @p numerator × @p factor ÷ @p denominator, rounded half up, without leaving 64 bits on the way
/// where the result fits.
/// @param denominator  > 0 (contract)
/// @param factor       > 0 (contract)
qint64 scaled(qint64 numerator, qint64 factor, qint64 denominator);

/// The same as an int, held at its limits: a figure of that size means nothing any more.
int scaledToInt(qint64 numerator, qint64 factor, qint64 denominator);

/// @p part ÷ @p whole in thousandths, rounded half up; 0 when @p whole is 0.
int permille(qint64 part, qint64 whole);

}  // namespace encaisse
