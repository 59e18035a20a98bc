#include "ui/today/today_reader.h"

#include "core/ledger/ledger_signals.h"
#include "ui/common/background_task.h"
#include "ui/common/snapshot_work.h"
#include "ui/common/words.h"
#include "ui/today/today_signals.h"

namespace encaisse {
namespace {

/// Without the signals where they cannot be read: the work of the day is worth more.
std::shared_ptr<const TodayFigures> make(Ledger* ledger, std::shared_ptr<const Snapshot> snapshot,
                                         QDate asOf) {
  auto made = std::make_shared<TodayFigures>();
  made->list = buildTodayList(*snapshot, asOf, reminderLevelText);
  made->essentials = customerEssentials(*snapshot, asOf);
  if (ledger != nullptr) {
    const auto found = readSignals(*ledger, *snapshot, asOf);
    if (found.ok()) made->list.found = signalRows(*snapshot, found.value(), asOf, made->list);
  }
  made->snapshot = std::move(snapshot);
  made->asOf = asOf;
  return made;
}

}  // namespace

TodayReader::TodayReader(LedgerSession& session) : QObject{&session}, m_session{session} {
  connect(&session, &LedgerSession::refreshed, this, &TodayReader::read);
}

TodayReader& TodayReader::of(LedgerSession& session) {
  if (auto* reader = session.findChild<TodayReader*>({}, Qt::FindDirectChildrenOnly))
    return *reader;
  return *new TodayReader{session};
}

std::shared_ptr<const TodayFigures> TodayReader::figures() {
  read();
  const bool fits = m_figures && m_figures->snapshot == m_session.snapshot() &&
                    m_figures->asOf == m_session.asOf();
  return fits ? m_figures : nullptr;
}

void TodayReader::read() {
  const auto snapshot = m_session.snapshot();
  const QDate asOf = m_session.asOf();
  if (m_askedFacts == snapshot && m_askedDay == asOf) return;
  m_askedFacts = snapshot;
  m_askedDay = asOf;
  if (snapshot->items.size() < SnapshotWork::smallLedger) {
    take(make(&m_session.ledger(), snapshot, asOf));
    return;
  }
  using Made = std::shared_ptr<const TodayFigures>;
  runInBackground(
      this,
      [path = m_session.path(), context = m_session.context(), snapshot, asOf](
          const Progress&, const StopToken&) -> Result<Made> {
        const auto ledger = Ledger::open(path, OpenMode::ReadOnly, context);
        return make(ledger.ok() ? ledger.value().get() : nullptr, snapshot, asOf);
      },
      [this](const Result<Made>& made) {
        if (made.ok()) take(made.value());
      });
}

void TodayReader::take(std::shared_ptr<const TodayFigures> made) {
  if (made->snapshot != m_askedFacts || made->asOf != m_askedDay) return;
  m_figures = std::move(made);
  Q_EMIT ready();
}

}  // namespace encaisse
