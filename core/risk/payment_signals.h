#pragma once

#include "core/risk/signal_facts.h"
#include "core/risk/weak_signal.h"

namespace encaisse {

/// Who pays later than before, by delayDrift() over the items paid within two years; reference:
/// those paid half a year ago and earlier. Only of who owes something; at stake is what it owes.
std::vector<WeakSignal> delayDrifts(const SignalFacts& facts);

/// Whose first late item in two years became late within 45 days, after at least six in time.
/// At stake: what is open of the late ones, or was paid late.
std::vector<WeakSignal> firstLates(const SignalFacts& facts);

/// Who paid at least two items in part within a quarter and none in the year before, in which it
/// paid at least three. At stake: what is open of them.
std::vector<WeakSignal> partPayments(const SignalFacts& facts);

/// Who was invoiced or ordered within a quarter at least 30 % more than in the mean quarter of the
/// nine months before, and pays at least 5 days slower than then. At stake: what is open of that
/// quarter, and what is not invoiced yet.
std::vector<WeakSignal> growingOrders(const SignalFacts& facts);

/// Whose payments stopped by rhythmBreak() while something is overdue. At stake: what is overdue.
std::vector<WeakSignal> missingPayments(const SignalFacts& facts);

/// Whose invoices stopped by rhythmBreak(). At stake: its mean invoice of two years.
std::vector<WeakSignal> missingInvoices(const SignalFacts& facts);

}  // namespace encaisse
