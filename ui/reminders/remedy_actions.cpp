#include "ui/reminders/remedy_actions.h"

#include <QWidget>
#include <algorithm>

#include "ui/customers/customer_actions.h"
#include "ui/follow_up/follow_up_actions.h"
#include "ui/ledger_session.h"
#include "ui/mail/mail_windows.h"
#include "ui/scenarios/scenario_windows.h"

using namespace Qt::StringLiterals;

namespace encaisse {

RemedyActions::RemedyActions(LedgerSession& session, UserPrompts& prompts, QWidget* window)
    : QObject{window}, m_session{session}, m_prompts{prompts}, m_window{window},
      m_customers{new CustomerActions{session, prompts, window}}, m_followUp{new FollowUpActions{
                                                                      session, prompts, window}} {}

QString RemedyActions::nameOf(qint64 customerId) const {
  const auto snapshot = m_session.snapshot();
  const auto found = std::ranges::find(snapshot->customers, customerId, &Customer::id);
  return found == snapshot->customers.end() ? QString{} : found->name;
}

void RemedyActions::follow(HoldReason reason, qint64 customerId) {
  switch (remedyOf(reason)) {
    case Remedy::Allocate: Q_EMIT openPage(u"cash_in"_s, {}); break;
    case Remedy::AllowReminders: m_customers->toggleReminders(customerId); break;
    case Remedy::ConfirmDueDates: m_customers->confirmDueDates(customerId); break;
    case Remedy::Import: Q_EMIT openPage(u"import"_s, {}); break;
    case Remedy::OpenPromises:
    case Remedy::OpenDisputes: Q_EMIT openPage(u"follow_up"_s, nameOf(customerId)); break;
    case Remedy::LiftPause: m_followUp->liftPauses(customerId); break;
    case Remedy::Wait:
    case Remedy::ChangeGate: openGateSettings(m_session, m_prompts, m_window); break;
    case Remedy::EndPayment: m_followUp->endAllPresented(customerId); break;
    case Remedy::EnterAddress: m_customers->edit(customerId); break;
    case Remedy::OpenCustomer: Q_EMIT openCustomer(customerId); break;
    case Remedy::OpenOutbox: openOutbox(m_session, m_prompts, m_window); break;
  }
}

}  // namespace encaisse
