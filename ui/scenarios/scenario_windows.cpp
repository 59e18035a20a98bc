#include "ui/scenarios/scenario_windows.h"

#include <QCoreApplication>

#include "ui/common/prompts.h"
#include "ui/ledger_session.h"
#include "ui/scenarios/gate_dialog.h"
#include "ui/scenarios/scenarios_dialog.h"

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Scenarios)
};

}  // namespace

void openScenarios(LedgerSession& session, UserPrompts& prompts, QWidget* parent) {
  auto* dialog = new ScenariosDialog{session, prompts, parent};
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->open();
}

void openGateSettings(LedgerSession& session, UserPrompts& prompts, QWidget* parent) {
  const auto snapshot = session.snapshot();
  auto* dialog = new GateDialog{rulesOf(*snapshot).gate, snapshot->company.currency, parent};
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  QObject::connect(dialog, &QDialog::accepted, &session, [&session, &prompts, dialog, parent] {
    const auto saved = session.ledger().scenarios().saveGate(dialog->settings());
    if (!saved.ok()) return prompts.showError(parent, saved.error());
    session.changed();
    Q_EMIT session.message(Words::tr("Saved: when nobody is reminded"));
  });
  dialog->open();
}

}  // namespace encaisse
