#pragma once

#include "core/base/result.h"
#include "core/risk/risk_settings.h"
#include "ui/ledger_actions.h"

class QMenu;

namespace encaisse {

/// What a person decides about credit: asks in a dialog, saves through the services, tells the
/// session. Failures are shown. Everything is recorded as of today.
class RiskActions : public LedgerActions {
  Q_OBJECT

public:
  RiskActions(LedgerSession& session, UserPrompts& prompts, QWidget* parent);

  void addLimit(qint64 customerId);
  void bypass(qint64 customerId);
  void endBypasses(qint64 customerId);
  void editThresholds();
  /// Fills @p menu with a new limit and an end for each that runs.
  void fillLimitMenu(QMenu& menu, qint64 customerId);
};

}  // namespace encaisse
