#include "core/ledger/ledger_signals.h"

#include "core/db/transaction.h"
#include "core/risk/payer_account_repository.h"
#include "core/risk/signal_action.h"
#include "core/risk/signal_asides.h"

using namespace Qt::StringLiterals;

namespace encaisse {

namespace {

template <typename Change>
Result<void> changeAsides(Ledger& ledger, QDate today, Change change) {
  const auto kept = ledger.settings().value(asideSetting());
  if (!kept.ok()) return kept.error();
  auto asides = SignalAsides::read(kept.value());
  change(asides);
  return ledger.settings().save(asideSetting(), asides.toJson(today));
}

}  // namespace

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

Result<std::vector<WeakSignal>> readNewSignals(Ledger& ledger, const Snapshot& snapshot, QDate asOf,
                                               QDate since) {
  auto now = readSignals(ledger, snapshot, asOf);
  if (!now.ok()) return now;
  auto before = readSignals(ledger, snapshot, since.addDays(-1));
  if (!before.ok()) return before;
  return newSignals(std::move(now).value(), before.value());
}

Result<void> setSignalsAside(Ledger& ledger, const Snapshot& snapshot,
                             const std::vector<WeakSignal>& chosen, QDate today) {
  return changeAsides(ledger, today, [&](SignalAsides& asides) {
    for (const auto& signal : chosen) asides.add(snapshot, signal, today);
  });
}

Result<void> bringSignalsBack(Ledger& ledger, const Snapshot& snapshot,
                              const std::vector<WeakSignal>& chosen, QDate today) {
  return changeAsides(ledger, today, [&](SignalAsides& asides) {
    for (const auto& signal : chosen) asides.remove(snapshot, signal);
  });
}

}  // namespace encaisse
