#pragma once

#include "app/cli/console.h"
#include "app/cli/output_format.h"
#include "core/forecast/forecast_run.h"
#include "core/money/money.h"

namespace encaisse {

/// Every week that has passed of forecasts made before, with what came.
void printForecastHistory(Console& console, const QList<PastForecast>& forecasts, Currency currency,
                          OutputFormat format);

}  // namespace encaisse
