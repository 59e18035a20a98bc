#pragma once

#include "core/procedures/limitation_report.h"
#include "core/risk/signal_facts.h"
#include "core/risk/weak_signal.h"

namespace encaisse {

/// Promises broken within a quarter of which something is missing and still owed: one signal each.
std::vector<WeakSignal> brokenPromises(const SignalFacts& facts);

/// Who disputes items only since after their due date: disputes of a quarter that are open. At
/// stake: what is disputed.
std::vector<WeakSignal> lateDisputes(const SignalFacts& facts);

/// Who owes at least settings.concentrationShare per cent of all that is owed, where at least five
/// customers owe something; with the Herfindahl index of all, the sum of the squared shares. Its
/// day is the day asked for where it was not so a month before, else that day a month before.
std::vector<WeakSignal> concentrations(const SignalFacts& facts);

/// Who paid within a quarter from an account never seen before, after at least two receipts from
/// others.
/// @param payers  by customer and day
std::vector<WeakSignal> newAccounts(const SignalFacts& facts,
                                    const std::vector<PayerAccount>& payers);

/// Who has items overdue for 30 days and more by a due date that was computed and that nobody
/// confirmed: no formal notice may rest on it.
std::vector<WeakSignal> unsureDueDates(const SignalFacts& facts);

/// Whose claims lapse within 30 days, or did; the nearest of each.
/// @param rows  of limitationRows() for the same day
std::vector<WeakSignal> nearLimitations(const SignalFacts& facts, const QList<LimitationRow>& rows);

/// Whose orders or deliveries wait for an invoice since settings.forgottenDays or longer.
std::vector<WeakSignal> forgottenInvoices(const SignalFacts& facts);

}  // namespace encaisse
