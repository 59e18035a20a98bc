#include "core/risk/signal_action.h"

#include <QSet>

#include "core/base/contracts.h"

using namespace Qt::StringLiterals;

namespace encaisse {

QString toKey(SignalAction action) {
  switch (action) {
    case SignalAction::Call: return u"call"_s;
    case SignalAction::SettleDispute: return u"settle_dispute"_s;
    case SignalAction::ReviewLimit: return u"review_limit"_s;
    case SignalAction::CheckAccount: return u"check_account"_s;
    case SignalAction::ConfirmDueDates: return u"confirm_due_dates"_s;
    case SignalAction::ActBeforeLapse: return u"act_before_lapse"_s;
    case SignalAction::CheckLapsed: return u"check_lapsed"_s;
    case SignalAction::Invoice: return u"invoice"_s;
    case SignalAction::InvoiceSooner: return u"invoice_sooner"_s;
  }
  EXPECTS(false);
}

SignalAction actionOf(const WeakSignal& signal) {
  switch (signal.kind) {
    case SignalKind::DelayDrift:
    case SignalKind::FirstLate:
    case SignalKind::PartPayments:
    case SignalKind::BrokenPromise:
    case SignalKind::NoPayment:
    case SignalKind::NoInvoice: return SignalAction::Call;
    case SignalKind::LateDisputes: return SignalAction::SettleDispute;
    case SignalKind::GrowingOrders:
    case SignalKind::Concentration: return SignalAction::ReviewLimit;
    case SignalKind::BankDetails: return SignalAction::CheckAccount;
    case SignalKind::DueDateUnsure: return SignalAction::ConfirmDueDates;
    case SignalKind::Limitation:
      return signal.found < 0 ? SignalAction::CheckLapsed : SignalAction::ActBeforeLapse;
    case SignalKind::ForgottenInvoice: return SignalAction::Invoice;
    case SignalKind::LateInvoices: return SignalAction::InvoiceSooner;
  }
  EXPECTS(false);
}

bool asksForAction(const WeakSignal& signal, DayNumber day) {
  switch (signal.kind) {
    case SignalKind::BrokenPromise: return false;
    case SignalKind::DueDateUnsure:
    case SignalKind::ForgottenInvoice: return true;
    default: return signal.day > day - signalNewDays;
  }
}

std::vector<WeakSignal> newSignals(std::vector<WeakSignal> now,
                                   const std::vector<WeakSignal>& before) {
  const auto keyOf = [](const WeakSignal& signal) {
    return std::pair{std::pair{signal.customer, int(signal.kind)}, signal.account};
  };
  QSet<std::pair<std::pair<qint32, int>, QString>> known;
  for (const auto& signal : before) known.insert(keyOf(signal));
  std::erase_if(now, [&](const WeakSignal& signal) { return known.contains(keyOf(signal)); });
  return now;
}

}  // namespace encaisse
