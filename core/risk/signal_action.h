#pragma once

#include "core/risk/weak_signal.h"

namespace encaisse {

/// What a signal asks somebody to do.
enum class SignalAction {
  Call,
  SettleDispute,
  ReviewLimit,
  CheckAccount,
  ConfirmDueDates,
  ActBeforeLapse,
  CheckLapsed,
  Invoice,
  InvoiceSooner
};
constexpr int signalActionCount = 9;
QString toKey(SignalAction action);

SignalAction actionOf(const WeakSignal& signal);

/// News are asked to be acted on for so many days.
constexpr int signalNewDays = 30;

/// Whether it is one to act on at the end of @p day: what began within signalNewDays, a limitation
/// that is near or lapsed within them; an invoice forgotten and due dates to confirm until they
/// are done. Broken promises are left out: they are on every list as such.
bool asksForAction(const WeakSignal& signal, DayNumber day);

/// What began: those of @p now of whose customer and kind, and account, there was none in @p
/// before.
std::vector<WeakSignal> newSignals(std::vector<WeakSignal> now,
                                   const std::vector<WeakSignal>& before);

}  // namespace encaisse
