#pragma once

#include "app/cli/row_output.h"
#include "core/indicators/indicator_report.h"
#include "core/indicators/reminder_effect.h"

namespace encaisse {

void printIndicators(Console& console, const IndicatorReport& report, Currency currency,
                     OutputFormat format);
void printReminderEffects(Console& console, const ReminderEffects& effects,
                          const IndicatorSettings& settings, OutputFormat format);

}  // namespace encaisse
