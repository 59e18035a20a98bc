#pragma once

#include <memory>

#include "core/ledger/ledger.h"

namespace encaisse {

/// Who acts: the name of the account in the environment, or else the owner of the home folder, as
/// a scheduler names nobody.
QString actorName();

/// Who acts, and the machine's clock.
LedgerContext shellContext();

Result<std::unique_ptr<Ledger>> openForReading(const QString& path);
Result<std::unique_ptr<Ledger>> openForWriting(const QString& path);

}  // namespace encaisse
