#pragma once

#include <QString>

#include "core/indicators/account_days.h"

namespace encaisse {

/// Translated, for window, shell and documents.
QString indicatorName(Indicator indicator);
/// Short enough for the head of a column.
QString indicatorShortName(Indicator indicator);
/// One sentence: what is divided by what.
QString indicatorFormula(Indicator indicator, const IndicatorSettings& settings);
QString numeratorName(Indicator indicator);
QString denominatorName(Indicator indicator);
QString accountGroupName(AccountGroup group);
/// How what the business has to finance is computed.
QString workingCapitalFormula();
/// Why there is no value, or who says it; empty when Known.
QString indicatorStateText(IndicatorState state, const IndicatorSettings& settings);

}  // namespace encaisse
