#pragma once

#include "core/exchange/table_export.h"
#include "core/ledger/ledger.h"
#include "ui/cash_in/cash_in_facts.h"

namespace encaisse {

/// What is read in one go; the proposals are there when they cost little, and looked for afterwards
/// when there is much to compare.
struct CashInReading {
  std::shared_ptr<const CashInFacts> facts;
  std::optional<QList<MatchProposal>> proposals;
};

// Each of these opens the ledger by itself: for a thread of its own.

Result<CashInReading> readCashIn(const QString& path, const LedgerContext& context,
                                 const StopToken& stop);
Result<QList<MatchProposal>> readProposals(const QString& path, const LedgerContext& context,
                                           const CashInFacts& facts, const Progress& progress,
                                           const StopToken& stop);
/// What was set together here, for the accounting software.
Result<Table> readLettering(const QString& path, const LedgerContext& context);
/// @param change  what to do with the matchings of the ledger, in one user action
Result<void> changeMatchings(const QString& path, const LedgerContext& context,
                             const std::function<Result<void>(MatchService&)>& change);

}  // namespace encaisse
