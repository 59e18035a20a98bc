#include "core/risk/weak_signals.h"

#include <algorithm>

#include "core/base/contracts.h"
#include "core/risk/control_signals.h"
#include "core/risk/late_invoices.h"
#include "core/risk/payment_signals.h"

using namespace Qt::StringLiterals;

namespace encaisse {

QString toKey(SignalKind kind) {
  switch (kind) {
    case SignalKind::DelayDrift: return u"delay_drift"_s;
    case SignalKind::FirstLate: return u"first_late"_s;
    case SignalKind::PartPayments: return u"part_payments"_s;
    case SignalKind::BrokenPromise: return u"broken_promise"_s;
    case SignalKind::LateDisputes: return u"late_disputes"_s;
    case SignalKind::GrowingOrders: return u"growing_orders"_s;
    case SignalKind::Concentration: return u"concentration"_s;
    case SignalKind::BankDetails: return u"bank_details"_s;
    case SignalKind::NoPayment: return u"no_payment"_s;
    case SignalKind::NoInvoice: return u"no_invoice"_s;
    case SignalKind::DueDateUnsure: return u"due_date_unsure"_s;
    case SignalKind::Limitation: return u"limitation"_s;
    case SignalKind::ForgottenInvoice: return u"forgotten_invoice"_s;
    case SignalKind::LateInvoices: return u"late_invoices"_s;
  }
  EXPECTS(false);
}

std::vector<WeakSignal> weakSignals(const Snapshot& snapshot, const OutsideFacts& outside,
                                    QDate asOf, const RiskSettings& settings) {
  const SignalFacts facts{snapshot, asOf, settings};
  const auto limitations = limitationRows(snapshot, outside.limitationEvents, asOf);
  std::vector<WeakSignal> all;
  for (auto found :
       {delayDrifts(facts), firstLates(facts), partPayments(facts), growingOrders(facts),
        missingPayments(facts), missingInvoices(facts), brokenPromises(facts), lateDisputes(facts),
        concentrations(facts), newAccounts(facts, outside.payers), unsureDueDates(facts),
        nearLimitations(facts, limitations), forgottenInvoices(facts), lateInvoices(facts)}) {
    std::ranges::move(found, std::back_inserter(all));
  }
  std::ranges::stable_sort(all, std::ranges::greater{}, &WeakSignal::amount);
  return all;
}

}  // namespace encaisse
