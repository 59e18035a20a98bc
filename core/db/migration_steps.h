#pragma once

#include "core/db/migrations.h"

namespace encaisse {

Migration createLedger();
/// Imports of every source, statements of the bank and what is matched with them, terms as rules.
Migration everySource();

}  // namespace encaisse
