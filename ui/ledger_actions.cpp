#include "ui/ledger_actions.h"

#include <QWidget>

#include "ui/common/prompts.h"

namespace encaisse {

LedgerActions::LedgerActions(LedgerSession& session, UserPrompts& prompts, QWidget* window)
    : QObject{window}, m_session{session}, m_prompts{prompts}, m_window{window} {}

bool LedgerActions::succeeded(const Result<void>& result, const QString& message) {
  if (!result.ok()) {
    m_prompts.showError(m_window, result.error());
    return false;
  }
  m_session.changed();
  Q_EMIT m_session.message(message);
  return true;
}

QString LedgerActions::nameOf(qint64 customerId) const {
  const auto customer = m_session.ledger().customers().load(customerId);
  return customer.ok() ? customer.value().name : QString{};
}

}  // namespace encaisse
