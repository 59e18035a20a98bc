#pragma once

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <optional>

namespace encaisse {

/// What came of a phone call.
enum class CallResult {
  Voicemail,
  Unreachable,
  Promise,
  Dispute,
  InvoiceNotReceived,
  PaymentSent,
  WrongContact,
  Refuses,
  Other
};

/// What a result asks to do next.
enum class NextAction {
  CallAgain,
  RecordPromise,
  OpenDispute,
  SendInvoice,   ///< again, as a copy
  CheckReceipt,  ///< whether what was sent has arrived
  FindContact,
  Escalate,  ///< to the next level, or to the person in charge
  Decide
};

/// Stable English words for the file, JSON and the command line: "voicemail",
/// "invoice_not_received".
QString toKey(CallResult result);
QString toKey(NextAction action);
std::optional<CallResult> callResultFromKey(const QString& key);

/// In the order of the keys of the call sheet.
const QList<CallResult>& allCallResults();

NextAction nextActionOf(CallResult result);

/// The day proposed for the next action: one working day after nobody was there or the wrong
/// person, two after a message, three to send and to check, five else; none after a promise,
/// whose own day counts.
QDate defaultNextDay(CallResult result, QDate calledOn);

struct Call {
  qint64 id = 0;
  qint64 customerId = 0;
  QDate calledOn;
  QString contact;  ///< who was reached
  CallResult result = CallResult::Other;
  QString note;
  QDate nextOn;          ///< invalid: none
  qint64 promiseId = 0;  ///< that came of it; 0: none
  QString recordedAt;    ///< UTC, ISO 8601
  QString recordedBy;
};

QJsonObject toJson(const Call& call);

}  // namespace encaisse
