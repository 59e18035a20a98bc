#include <QSet>
#include <algorithm>

#include "core/risk/weak_signals.h"
#include "tests/support/catch.h"
#include "tests/support/random_ledger.h"

using namespace encaisse;

TEST_CASE("weakSignals on random ledgers") {
  for (const quint64 seed : {1U, 2U, 3U}) {
    const auto snapshot = randomLedger(seed).build();
    const auto found = weakSignals(snapshot, {}, day("2026-03-15"), {});
    CHECK_FALSE(found.empty());
    CHECK(std::ranges::is_sorted(found, std::ranges::greater{}, &WeakSignal::amount));
    for (const auto& signal : found) {
      CHECK(signal.amount >= 0);
      CHECK(signal.day > 0);
      CHECK_FALSE(signal.items.empty());
      CHECK(std::ranges::all_of(signal.items, [&](quint32 item) {
        return snapshot.items[item].customer == signal.customer;
      }));
    }
  }
}

TEST_CASE("Every signal has a key of its own") {
  QSet<QString> keys;
  for (int i = 0; i < signalKindCount; ++i) keys.insert(toKey(SignalKind(i)));
  CHECK(keys.size() == signalKindCount);
}
