#pragma once

#include "app/cli/console.h"
#include "app/cli/output_format.h"
#include "core/forecast/backtest.h"

namespace encaisse {

/// The track record: for people in words, for programs as rows of origins (CSV) or one object.
void printBacktest(Console& console, const Backtest& test, OutputFormat format);

}  // namespace encaisse
