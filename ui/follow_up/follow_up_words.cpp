#include "ui/follow_up/follow_up_words.h"

#include <QCoreApplication>

#include "core/base/contracts.h"
#include "ui/common/money_format.h"
#include "ui/common/theme.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(FollowUp)
};

}  // namespace

QString promiseStateText(PromiseState state) {
  switch (state) {
    case PromiseState::Running: return Words::tr("Running", "state of a promise");
    case PromiseState::Kept: return Words::tr("Kept", "state of a promise");
    case PromiseState::PartlyKept: return Words::tr("Partly kept", "state of a promise");
    case PromiseState::Broken: return Words::tr("Broken", "state of a promise");
    case PromiseState::Cancelled: return Words::tr("Cancelled", "state of a promise");
  }
  EXPECTS(false);
  return {};
}

QString promiseStateText(const PromiseStatus& status, Currency currency) {
  QString state = promiseStateText(status.state);
  const bool failed =
      status.state == PromiseState::Broken || status.state == PromiseState::PartlyKept;
  if (!failed) return state;
  if (status.missed <= 0) return Words::tr("%1, paid late").arg(state);
  return Words::tr("%1, %2 missing").arg(state, formatMoney(status.missed, currency));
}

QColor promiseStateColor(PromiseState state, const QPalette& palette) {
  switch (state) {
    case PromiseState::Running: return theme::textColor(theme::Meaning::Promise, palette);
    case PromiseState::Kept: return theme::textColor(theme::Meaning::Credit, palette);
    case PromiseState::PartlyKept: return theme::textColor(theme::Meaning::Late60, palette);
    case PromiseState::Broken: return theme::textColor(theme::Meaning::LateOver90, palette);
    case PromiseState::Cancelled: return theme::mutedText(palette);
  }
  EXPECTS(false);
  return {};
}

QString callResultText(CallResult result) {
  switch (result) {
    case CallResult::Voicemail: return Words::tr("Left a message");
    case CallResult::Unreachable: return Words::tr("Nobody reached");
    case CallResult::Promise: return Words::tr("Promises to pay");
    case CallResult::Dispute: return Words::tr("Contests the invoice");
    case CallResult::InvoiceNotReceived: return Words::tr("Invoice not received");
    case CallResult::PaymentSent: return Words::tr("Says it was paid");
    case CallResult::WrongContact: return Words::tr("Wrong person");
    case CallResult::Refuses: return Words::tr("Refuses to pay");
    case CallResult::Other: return Words::tr("Something else");
  }
  EXPECTS(false);
  return {};
}

QString nextActionText(NextAction action) {
  switch (action) {
    case NextAction::CallAgain: return Words::tr("call again");
    case NextAction::RecordPromise: return Words::tr("record the promise");
    case NextAction::OpenDispute: return Words::tr("open a dispute");
    case NextAction::SendInvoice: return Words::tr("send a copy of the invoice");
    case NextAction::CheckReceipt: return Words::tr("check that it arrived");
    case NextAction::FindContact: return Words::tr("find the right person");
    case NextAction::Escalate: return Words::tr("go one level further");
    case NextAction::Decide: return Words::tr("decide");
  }
  EXPECTS(false);
  return {};
}

QString callReasonText(const CallCandidate& candidate, Currency currency) {
  switch (candidate.reason) {
    case CallReason::BrokenPromise:
      return Words::tr("The promise was broken on %1: %2 missing.")
          .arg(formatDay(toDate(candidate.since)), formatMoney(candidate.broken, currency));
    case CallReason::AgreedDay:
      return Words::tr("The last call agreed on %1.").arg(formatDay(toDate(candidate.since)));
    case CallReason::Overdue:
      return Words::tr("%1 overdue, the oldest item %2.")
          .arg(formatMoney(candidate.overdue, currency), formatDelay(candidate.oldestDaysLate));
  }
  EXPECTS(false);
  return {};
}

QString paymentMeansText(const QString& means) {
  if (means == u"direct_debit") return Words::tr("Direct debit");
  if (means == u"draft") return Words::tr("Bill of exchange");
  if (means == u"cheque") return Words::tr("Cheque");
  return Words::tr("Transfer");
}

}  // namespace encaisse
