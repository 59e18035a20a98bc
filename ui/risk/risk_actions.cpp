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
    : QObject{parent}, m_session{session}, m_prompts{prompts}, m_window{parent} {}

bool RiskActions::succeeded(const Result<void>& result, const QString& message) {
  if (!result.ok()) {
    m_prompts.showError(m_window, result.error());
    return false;
  }
  m_session.changed();
  Q_EMIT m_session.message(message);
  return true;
}

QString RiskActions::nameOf(qint64 customerId) const {
  const auto customer = m_session.ledger().customers().load(customerId);
  return customer.ok() ? customer.value().name : QString{};
}

void RiskActions::addLimit(qint64 customerId) {
  auto* dialog = new LimitDialog{nameOf(customerId), m_session.today(),
                                 m_session.snapshot()->company.currency, m_window};
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &QDialog::accepted, this, [this, dialog, customerId] {
    auto draft = dialog->draft();
    draft.customerId = customerId;
    const auto saved = m_session.ledger().creditDecisions().addCover(draft);
    succeeded(saved.ok() ? Result<void>{} : saved.error(), tr("Limit recorded"));
  });
  dialog->open();
}

void RiskActions::bypass(qint64 customerId) {
  auto* dialog = new BypassDialog{nameOf(customerId), m_session.today(), m_window};
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &QDialog::accepted, this, [this, dialog, customerId] {
    auto draft = dialog->draft();
    draft.customerId = customerId;
    const auto saved = m_session.ledger().creditDecisions().bypass(draft);
    succeeded(saved.ok() ? Result<void>{} : saved.error(),
              tr("The block of %1 is bypassed").arg(nameOf(customerId)));
  });
  dialog->open();
}

void RiskActions::endBypasses(qint64 customerId) {
  auto& decisions = m_session.ledger().creditDecisions();
  const auto bypasses = decisions.bypasses(customerId);
  if (!bypasses.ok()) {
    m_prompts.showError(m_window, bypasses.error());
    return;
  }
  for (const auto& bypass : bypasses.value()) {
    if (!bypass.countsOn(m_session.today())) continue;
    const auto ended = decisions.endBypass(bypass.id, m_session.today());
    if (!succeeded(ended, tr("The block of %1 holds again").arg(nameOf(customerId)))) return;
  }
}

void RiskActions::editThresholds() {
  auto& service = m_session.ledger().settings();
  const auto kept = service.value(u"risk"_s);
  if (!kept.ok()) {
    m_prompts.showError(m_window, kept.error());
    return;
  }
  auto* dialog = new ThresholdsDialog{RiskSettings::read(settingText(kept.value())), m_window};
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
  const auto covers = m_session.ledger().creditDecisions().covers(customerId);
  if (!covers.ok()) return;
  const auto currency = m_session.snapshot()->company.currency;
  for (const auto& cover : covers.value()) {
    if (!cover.countsOn(m_session.today())) continue;
    const QString amount = formatMoney(cover.amountMinor, currency);
    const QString text = cover.isInsured ? tr("End the insured limit of %1").arg(amount)
                                         : tr("End the temporary limit of %1").arg(amount);
    menu.addAction(text, this, [this, id = cover.id] {
      succeeded(m_session.ledger().creditDecisions().endCover(id, m_session.today()),
                tr("Limit ended"));
    });
  }
}

}  // namespace encaisse
