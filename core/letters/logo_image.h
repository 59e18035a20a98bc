#pragma once

#include <QByteArray>

#include "core/base/result.h"

namespace encaisse {

/// Whether @p image may stand on letters: a PNG or JPEG of at most 1 MB and 4 000 pixels a side.
/// Only its head is read; no other format is ever handed to a decoder.
/// @error InvalidInput
Result<void> checkLogo(const QByteArray& image);

/// "png" or "jpeg" by its first bytes; empty: neither.
QByteArray logoFormat(const QByteArray& image);

}  // namespace encaisse
