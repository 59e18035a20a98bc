#include "core/risk/signal_words.h"

#include <QCoreApplication>

#include "core/base/contracts.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Signals)
};

QString limitationText(int daysLeft) {
  if (daysLeft < 0) return Words::tr("Claims lapsed %n day(s) ago.", "", -daysLeft);
  return Words::tr("Claims lapse in %n day(s): act before.", "", daysLeft);
}

/// How it pays.
QString paymentText(const WeakSignal& signal) {
  const int found = signal.found;
  const int against = signal.against;
  switch (signal.kind) {
    case SignalKind::DelayDrift:
      return Words::tr("Its last payments came %1 days after the due date on average, before %2: "
                       "more than its payments usually differ.")
          .arg(found)
          .arg(against);
    case SignalKind::FirstLate:
      return Words::tr("Late for the first time in two years, %1 days, after %n item(s) in time.",
                       "", against)
          .arg(found);
    case SignalKind::PartPayments:
      return Words::tr("%n item(s) paid in part within a quarter, none in the year before.", "",
                       found);
    case SignalKind::GrowingOrders:
      return Words::tr("Buys %1 % more than in the quarters before and pays %n day(s) slower.", "",
                       against)
          .arg(found);
    case SignalKind::NoPayment:
      return Words::tr("No payment for %1 days; usually one comes every %n day(s).", "", against)
          .arg(found);
    case SignalKind::NoInvoice:
      return Words::tr("No invoice for %1 days; usually there is one every %n day(s).", "", against)
          .arg(found);
    default: return {};
  }
}

}  // namespace

QString signalName(SignalKind kind) {
  switch (kind) {
    case SignalKind::DelayDrift: return Words::tr("Pays later and later");
    case SignalKind::FirstLate: return Words::tr("Late for the first time");
    case SignalKind::PartPayments: return Words::tr("Pays in parts");
    case SignalKind::BrokenPromise: return Words::tr("Broken promise");
    case SignalKind::LateDisputes: return Words::tr("Disputes when it is due");
    case SignalKind::GrowingOrders: return Words::tr("Buys more, pays slower");
    case SignalKind::Concentration: return Words::tr("Large part of what is owed");
    case SignalKind::BankDetails: return Words::tr("Pays from a new account");
    case SignalKind::NoPayment: return Words::tr("No more payments");
    case SignalKind::NoInvoice: return Words::tr("No more orders");
    case SignalKind::DueDateUnsure: return Words::tr("Due date not confirmed");
    case SignalKind::Limitation: return Words::tr("Limitation");
    case SignalKind::ForgottenInvoice: return Words::tr("Invoice forgotten");
    case SignalKind::LateInvoices: return Words::tr("Invoiced late");
  }
  EXPECTS(false);
}

QString signalText(const WeakSignal& signal) {
  const int found = signal.found;
  switch (signal.kind) {
    case SignalKind::BrokenPromise:
      return Words::tr("It promised to pay and did not, or not all of it.");
    case SignalKind::LateDisputes:
      return Words::tr("%n item(s) disputed only after the due date, within a quarter.", "", found);
    case SignalKind::Concentration:
      return Words::tr("Owes %1 % of all that is owed (Herfindahl index %2 of 10 000): its failure "
                       "would be felt.")
          .arg(found)
          .arg(signal.against);
    case SignalKind::BankDetails:
      return Words::tr("The money came from the account ending in %1, never seen in %n receipt(s) "
                       "before.",
                       "", signal.against)
          .arg(signal.account.right(4));
    case SignalKind::DueDateUnsure:
      return Words::tr("%n item(s) overdue by a computed due date that nobody confirmed: no formal "
                       "notice may rest on it.",
                       "", found);
    case SignalKind::Limitation: return limitationText(found);
    case SignalKind::ForgottenInvoice:
      return Words::tr("%n order(s) or deliveries without an invoice, the oldest for %1 days.", "",
                       signal.against)
          .arg(found);
    case SignalKind::LateInvoices:
      return Words::tr("Its deliveries are invoiced after %1 days, usually the company does it "
                       "within %n day(s): the money comes later by the difference.",
                       "", signal.against)
          .arg(found);
    default: return paymentText(signal);
  }
}

QString actionText(SignalAction action) {
  switch (action) {
    case SignalAction::Call: return Words::tr("Call");
    case SignalAction::SettleDispute: return Words::tr("Settle the dispute");
    case SignalAction::ReviewLimit: return Words::tr("Review the credit limit");
    case SignalAction::CheckAccount: return Words::tr("Check the bank details");
    case SignalAction::ConfirmDueDates: return Words::tr("Confirm due dates");
    case SignalAction::ActBeforeLapse: return Words::tr("Interrupt the limitation");
    case SignalAction::CheckLapsed: return Words::tr("Check what has lapsed");
    case SignalAction::Invoice: return Words::tr("Invoice what was delivered");
    case SignalAction::InvoiceSooner: return Words::tr("Invoice sooner");
  }
  EXPECTS(false);
}

}  // namespace encaisse
