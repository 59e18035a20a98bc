#pragma once

#include <QString>

#include "core/forecast/late_items.h"

namespace encaisse {

/// What an item's chance of being late is made of, in one sentence: "All customers 38 %; segment
/// +5; own 24 payments, half of them by day 12: +31." Parts below half a point are left out.
QString lateReason(const LateItem& item);

}  // namespace encaisse
