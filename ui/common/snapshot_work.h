#pragma once

#include <memory>
#include <type_traits>

#include "core/receivables/snapshot.h"
#include "ui/common/background_task.h"

namespace encaisse {

/// Computes one page's figures from the facts without holding up the window: a small ledger at
/// once, so that the page never flickers, a large one in another thread. Only the last start()
/// delivers.
class SnapshotWork {
public:
  /// Below this many items every computation stays under some milliseconds.
  static constexpr size_t smallLedger = 20'000;

  /// @param compute  (const Snapshot&) -> value; touches nothing of the window
  /// @param show     takes the value, in this thread, unless @p context has died
  template <typename Compute, typename Show>
  void start(QObject* context, std::shared_ptr<const Snapshot> snapshot, Compute compute,
             Show show) {
    const quint64 mine = ++*m_latest;
    if (snapshot->items.size() < smallLedger) {
      show(compute(*snapshot));
      return;
    }
    runInBackground(
        context,
        [snapshot = std::move(snapshot), compute = std::move(compute)](
            const Progress&, const StopToken&) { return compute(*snapshot); },
        [mine, latest = m_latest, show = std::move(show)](auto&& value) {
          if (mine == *latest) show(std::forward<decltype(value)>(value));
        });
  }

private:
  std::shared_ptr<quint64> m_latest = std::make_shared<quint64>(0);
};

}  // namespace encaisse
