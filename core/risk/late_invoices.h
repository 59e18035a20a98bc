#pragma once

#include "core/risk/signal_facts.h"
#include "core/risk/weak_signal.h"

namespace encaisse {

/// Whose deliveries, invoiced within a year, were by their median invoiced at least 5 days later
/// than those of the company and half as late again. Of five deliveries at least, one of them
/// invoiced within a quarter; where the company has twenty of three customers. Orders do not count.
/// At stake: what was delivered and, within a quarter, invoiced later than the company usually
/// does.
std::vector<WeakSignal> lateInvoices(const SignalFacts& facts);

}  // namespace encaisse
