#include "ui/risk/risk_actions.h"

#include <QMenu>
#include <QWidget>

#include "ui/common/money_format.h"
#include "ui/common/prompts.h"
#include "ui/ledger_session.h"
#include "ui/risk/credit_dialogs.h"
#include "ui/risk/thresholds_dialog.h"

using namespace Qt::StringLiterals;

namespace encaisse {

RiskActions::RiskActions(LedgerSession& session, UserPrompts& prompts, QWidget* parent)
    : LedgerActions{session, prompts, parent} {}

void RiskActions::addLimit(qint64 customerId) {
  auto* dialog = new LimitDialog{nameOf(customerId), session().today(),
                                 session().snapshot()->company.currency, window()};
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &QDialog::accepted, this, [this, dialog, customerId] {
    auto draft = dialog->draft();
    draft.customerId = customerId;
    const auto saved = session().ledger().creditDecisions().addCover(draft);
    succeeded(saved, tr("Limit recorded"));
  });
  dialog->open();
}

void RiskActions::bypass(qint64 customerId) {
  auto* dialog = new BypassDialog{nameOf(customerId), session().today(), window()};
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &QDialog::accepted, this, [this, dialog, customerId] {
    auto draft = dialog->draft();
    draft.customerId = customerId;
    const auto saved = session().ledger().creditDecisions().bypass(draft);
    succeeded(saved, tr("The block of %1 is bypassed").arg(nameOf(customerId)));
  });
  dialog->open();
}

void RiskActions::endBypasses(qint64 customerId) {
  auto& decisions = session().ledger().creditDecisions();
  const auto bypasses = decisions.bypasses(customerId);
  if (!bypasses.ok()) {
    prompts().showError(window(), bypasses.error());
    return;
  }
  for (const auto& bypass : bypasses.value()) {
    if (!bypass.countsOn(session().today())) continue;
    const auto ended = decisions.endBypass(bypass.id, session().today());
    if (!succeeded(ended, tr("The block of %1 holds again").arg(nameOf(customerId)))) return;
  }
}

void RiskActions::editThresholds() {
  auto& service = session().ledger().settings();
  const auto kept = service.value(u"risk"_s);
  if (!kept.ok()) {
    prompts().showError(window(), kept.error());
    return;
  }
  auto* dialog = new ThresholdsDialog{RiskSettings::read(settingText(kept.value())), window()};
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &QDialog::accepted, this, [this, dialog, &service] {
    succeeded(service.save(u"risk"_s, settingObject(dialog->settings().toText())),
              tr("Thresholds saved"));
  });
  dialog->open();
}

void RiskActions::fillLimitMenu(QMenu& menu, qint64 customerId) {
  menu.clear();
  auto* added =
      menu.addAction(tr("&Add limit…"), this, [this, customerId] { addLimit(customerId); });
  added->setObjectName(u"addLimit"_s);
  const auto covers = session().ledger().creditDecisions().covers(customerId);
  if (!covers.ok()) return;
  const auto currency = session().snapshot()->company.currency;
  for (const auto& cover : covers.value()) {
    if (!cover.countsOn(session().today())) continue;
    const QString amount = formatMoney(cover.amountMinor, currency);
    const QString text = cover.isInsured ? tr("End the insured limit of %1").arg(amount)
                                         : tr("End the temporary limit of %1").arg(amount);
    menu.addAction(text, this, [this, id = cover.id] {
      succeeded(session().ledger().creditDecisions().endCover(id, session().today()),
                tr("Limit ended"));
    });
  }
}

}  // namespace encaisse
