#pragma once

#include <QString>

#include "core/base/clock.h"

namespace encaisse {

/// Who acts and when, for what a ledger writes down. Given by the window or the shell: the core
/// asks neither the clock nor the environment.
struct LedgerContext {
  Clock clock = systemClock();
  QString actor;
};

}  // namespace encaisse
