#include "core/calls/call.h"

#include "core/base/contracts.h"
#include "core/base/day_number.h"
#include "core/calendar/holidays.h"

using namespace Qt::StringLiterals;

namespace encaisse {

QString toKey(CallResult result) {
  switch (result) {
    case CallResult::Voicemail: return u"voicemail"_s;
    case CallResult::Unreachable: return u"unreachable"_s;
    case CallResult::Promise: return u"promise"_s;
    case CallResult::Dispute: return u"dispute"_s;
    case CallResult::InvoiceNotReceived: return u"invoice_not_received"_s;
    case CallResult::PaymentSent: return u"payment_sent"_s;
    case CallResult::WrongContact: return u"wrong_contact"_s;
    case CallResult::Refuses: return u"refuses"_s;
    case CallResult::Other: return u"other"_s;
  }
  EXPECTS(false);
  return {};
}

QString toKey(NextAction action) {
  switch (action) {
    case NextAction::CallAgain: return u"call_again"_s;
    case NextAction::RecordPromise: return u"record_promise"_s;
    case NextAction::OpenDispute: return u"open_dispute"_s;
    case NextAction::SendInvoice: return u"send_invoice"_s;
    case NextAction::CheckReceipt: return u"check_receipt"_s;
    case NextAction::FindContact: return u"find_contact"_s;
    case NextAction::Escalate: return u"escalate"_s;
    case NextAction::Decide: return u"decide"_s;
  }
  EXPECTS(false);
  return {};
}

const QList<CallResult>& allCallResults() {
  static const QList<CallResult> all{CallResult::Voicemail,
                                     CallResult::Unreachable,
                                     CallResult::Promise,
                                     CallResult::Dispute,
                                     CallResult::InvoiceNotReceived,
                                     CallResult::PaymentSent,
                                     CallResult::WrongContact,
                                     CallResult::Refuses,
                                     CallResult::Other};
  return all;
}

std::optional<CallResult> callResultFromKey(const QString& key) {
  for (const auto result : allCallResults()) {
    if (toKey(result) == key) return result;
  }
  return std::nullopt;
}

NextAction nextActionOf(CallResult result) {
  switch (result) {
    case CallResult::Voicemail:
    case CallResult::Unreachable: return NextAction::CallAgain;
    case CallResult::Promise: return NextAction::RecordPromise;
    case CallResult::Dispute: return NextAction::OpenDispute;
    case CallResult::InvoiceNotReceived: return NextAction::SendInvoice;
    case CallResult::PaymentSent: return NextAction::CheckReceipt;
    case CallResult::WrongContact: return NextAction::FindContact;
    case CallResult::Refuses: return NextAction::Escalate;
    case CallResult::Other: return NextAction::Decide;
  }
  EXPECTS(false);
  return NextAction::Decide;
}

QDate defaultNextDay(CallResult result, QDate calledOn) {
  const auto after = [calledOn](int workingDays) {
    return toDate(addWorkingDays(dayNumber(calledOn), workingDays));
  };
  switch (result) {
    case CallResult::Unreachable:
    case CallResult::WrongContact:
    case CallResult::Refuses: return after(1);
    case CallResult::Voicemail: return after(2);
    case CallResult::InvoiceNotReceived:
    case CallResult::PaymentSent: return after(3);
    case CallResult::Dispute:
    case CallResult::Other: return after(5);
    case CallResult::Promise: return {};
  }
  EXPECTS(false);
  return {};
}

QJsonObject toJson(const Call& call) {
  return {{u"customer"_s, call.customerId}, {u"calledOn"_s, isoDay(call.calledOn)},
          {u"contact"_s, call.contact},     {u"result"_s, toKey(call.result)},
          {u"note"_s, call.note},           {u"nextOn"_s, isoDay(call.nextOn)},
          {u"promise"_s, call.promiseId}};
}

}  // namespace encaisse
