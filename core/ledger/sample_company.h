#pragma once

#include "core/ledger/ledger.h"

namespace encaisse {

/// Makes the sample company's ledger from the files that the program carries: two fiscal years of a
/// fictitious joinery, with its customers' details.
/// @error as Ledger::create
Result<std::unique_ptr<Ledger>> createSampleCompany(const QString& path, LedgerContext context);

}  // namespace encaisse
