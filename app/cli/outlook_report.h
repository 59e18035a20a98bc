#pragma once

#include "app/cli/console.h"
#include "app/cli/output_format.h"
#include "core/forecast/cash_outlook.h"
#include "core/indicators/break_down.h"
#include "core/money/money.h"

namespace encaisse {

/// The expected cash with its band. CSV has the weeks only.
void printOutlook(Console& console, const CashOutlook& outlook, int weeks, Currency currency,
                  OutputFormat format);

/// One line for each group of customers that owes something, the most expected within 30 days
/// first; their means add up to those of the whole.
void printOutlookByGroup(Console& console, const CashOutlook& outlook, const CustomerGroups& groups,
                         Currency currency, OutputFormat format);

}  // namespace encaisse
