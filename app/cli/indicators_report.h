#pragma once

#include "app/cli/row_output.h"
#include "core/base/setting_text.h"
#include "core/indicators/indicator_report.h"
#include "core/indicators/objectives.h"
#include "core/indicators/reminder_effect.h"

namespace encaisse {

void printIndicators(Console& console, const IndicatorReport& report, Currency currency,
                     OutputFormat format);
/// The accounts behind days of stock and of payables, and the working capital need.
/// @param row  of the whole company at the day
void printAccounts(Console& console, const AccountFacts& accounts, const IndicatorRow& row,
                   const IndicatorSettings& settings, Currency currency, OutputFormat format);
/// Each month, oldest first, against what is to be reached.
void printObjectives(Console& console, const QList<ObjectiveMonth>& months,
                     const Objectives& objectives, Currency currency, OutputFormat format);
void printReminderEffects(Console& console, const ReminderEffects& effects,
                          const IndicatorSettings& settings, OutputFormat format);

}  // namespace encaisse
