#pragma once

#include <memory>

#include "core/ledger/ledger.h"

namespace encaisse {

/// Who acts, by the environment, and the machine's clock.
LedgerContext shellContext();

Result<std::unique_ptr<Ledger>> openForReading(const QString& path);
Result<std::unique_ptr<Ledger>> openForWriting(const QString& path);

}  // namespace encaisse
