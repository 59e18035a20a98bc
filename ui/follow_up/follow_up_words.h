#pragma once

#include <QColor>
#include <QPalette>
#include <QString>

#include "core/calls/call.h"
#include "core/calls/call_list.h"
#include "core/promises/promise_state.h"

namespace encaisse {

// What people said and did, in the words and colours of the window.

QString promiseStateText(PromiseState state);
/// "Broken, 200.00 € missing": with what is still missing where that matters.
QString promiseStateText(const PromiseStatus& status, Currency currency);
QColor promiseStateColor(PromiseState state, const QPalette& palette);

QString callResultText(CallResult result);
QString nextActionText(NextAction action);
/// Why a customer is to be called, in one sentence.
QString callReasonText(const CallCandidate& candidate, Currency currency);

QString paymentMeansText(const QString& means);

}  // namespace encaisse
