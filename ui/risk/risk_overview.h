#pragma once

#include <QObject>
#include <memory>

#include "core/ledger/ledger_signals.h"
#include "core/risk/customer_risk.h"
#include "ui/ledger_session.h"

namespace encaisse {

/// How risky every customer is at one day, made once for all that show it: a value that threads may
/// share.
struct RiskOverview {
  std::shared_ptr<const Snapshot> snapshot;
  QDate asOf;
  RiskSettings settings;
  std::vector<CustomerRisk> risks;  ///< parallel to Snapshot::customers
  std::vector<WeakSignal> found;    ///< signals, most at stake first
};

/// Reads the overview in the background; only the last request delivers.
class RiskReader : public QObject {
  Q_OBJECT

public:
  explicit RiskReader(LedgerSession& session, QObject* parent = nullptr);

  /// Does nothing where the day and the facts are those that were read last: ready() follows at
  /// once then.
  void read();
  /// Null before the first ready().
  std::shared_ptr<const RiskOverview> overview() const { return m_overview; }

Q_SIGNALS:
  void ready();
  void failed(const Error& error);

private:
  LedgerSession& m_session;
  std::shared_ptr<const RiskOverview> m_overview;
  quint64 m_generation = 0;
};

}  // namespace encaisse
