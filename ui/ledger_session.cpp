#include "ui/ledger_session.h"

#include "ui/common/background_task.h"

namespace encaisse {

LedgerSession::LedgerSession(std::unique_ptr<Ledger> ledger, LedgerContext context, QDate today,
                             QObject* parent)
    : QObject{parent}, m_ledger{std::move(ledger)}, m_context{std::move(context)}, m_today{today},
      m_asOf{today} {}

LedgerSession::~LedgerSession() = default;

QString LedgerSession::name() const {
  const auto company = m_ledger->company();
  return company.ok() ? company.value().name : QString{};
}

void LedgerSession::setAsOf(QDate day) {
  if (!day.isValid() || day == m_asOf) return;
  m_asOf = day;
  Q_EMIT asOfChanged(day);
  Q_EMIT refreshed();
}

void LedgerSession::changed() {
  const quint64 generation = ++m_generation;
  runInBackground(
      this,
      [path = path(), context = m_context](const Progress&, const StopToken&) -> Result<Snapshot> {
        auto ledger = Ledger::open(path, OpenMode::ReadOnly, context);
        if (!ledger.ok()) return ledger.error();
        return ledger.value()->snapshot();
      },
      [this, generation](Result<Snapshot> loaded) {
        if (generation == m_generation) take(std::move(loaded));
      });
}

void LedgerSession::loadNow() {
  ++m_generation;
  take(m_ledger->snapshot());
}

void LedgerSession::take(Result<Snapshot> loaded) {
  if (!loaded.ok()) {
    Q_EMIT failed(loaded.error());
    return;
  }
  m_snapshot = std::make_shared<Snapshot>(std::move(loaded).value());
  m_loaded = true;
  Q_EMIT refreshed();
}

}  // namespace encaisse
