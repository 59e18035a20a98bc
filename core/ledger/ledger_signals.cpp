#include "core/ledger/ledger_signals.h"

#include "core/db/transaction.h"
#include "core/risk/payer_account_repository.h"

using namespace Qt::StringLiterals;

namespace encaisse {

Result<std::vector<WeakSignal>> readSignals(Ledger& ledger, const Snapshot& snapshot, QDate asOf) {
  OutsideFacts outside;
  auto events = ledger.procedures().limitationEvents();
  if (!events.ok()) return events.error();
  outside.limitationEvents = std::move(events).value();
  auto payers = inQuery(
      [&]() -> Result<std::vector<PayerAccount>> { return payerAccounts(ledger.database()); });
  if (!payers.ok()) return payers.error();
  outside.payers = std::move(payers).value();
  const auto settings = RiskSettings::read(snapshot.chasing.settings.value(u"risk"_s));
  return weakSignals(snapshot, outside, asOf, settings);
}

}  // namespace encaisse
