#include "ui/risk/risk_overview.h"

#include "ui/common/background_task.h"

using namespace Qt::StringLiterals;

namespace encaisse {

RiskReader::RiskReader(LedgerSession& session, QObject* parent)
    : QObject{parent}, m_session{session} {}

void RiskReader::read() {
  const auto snapshot = m_session.snapshot();
  const auto asOf = m_session.asOf();
  const quint64 mine = ++m_generation;
  if (m_overview && m_overview->snapshot == snapshot && m_overview->asOf == asOf) {
    Q_EMIT ready();
    return;
  }
  runInBackground(
      this,
      [path = m_session.path(), context = m_session.context(), snapshot, asOf](
          const Progress&, const StopToken&) -> Result<std::shared_ptr<const RiskOverview>> {
        const auto ledger = Ledger::open(path, OpenMode::ReadOnly, context);
        if (!ledger.ok()) return ledger.error();
        auto found = readSignals(*ledger.value(), *snapshot, asOf);
        if (!found.ok()) return found.error();
        auto overview = std::make_shared<RiskOverview>();
        overview->snapshot = snapshot;
        overview->asOf = asOf;
        overview->settings = RiskSettings::read(snapshot->chasing.settings.value(u"risk"_s));
        overview->risks = customerRisks(*snapshot, asOf, overview->settings);
        overview->found = std::move(found).value();
        return std::shared_ptr<const RiskOverview>{std::move(overview)};
      },
      [this, mine](const Result<std::shared_ptr<const RiskOverview>>& made) {
        if (mine != m_generation) return;
        if (!made.ok()) {
          Q_EMIT failed(made.error());
          return;
        }
        m_overview = made.value();
        Q_EMIT ready();
      });
}

}  // namespace encaisse
