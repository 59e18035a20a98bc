#pragma once

#include "app/cli/console.h"
#include "app/cli/output_format.h"
#include "core/forecast/cash_outlook.h"
#include "core/money/money.h"

namespace encaisse {

/// The expected cash with its band. CSV has the weeks only.
void printOutlook(Console& console, const CashOutlook& outlook, int weeks, Currency currency,
                  OutputFormat format);

}  // namespace encaisse
