#pragma once

#include <QString>

#include "core/indicators/indicator.h"

namespace encaisse {

/// Translated, for window, shell and documents.
QString indicatorName(Indicator indicator);
/// Short enough for the head of a column.
QString indicatorShortName(Indicator indicator);
/// One sentence: what is divided by what.
QString indicatorFormula(Indicator indicator, const IndicatorSettings& settings);
QString numeratorName(Indicator indicator);
QString denominatorName(Indicator indicator);
/// Why there is no value; empty when Known.
QString indicatorStateText(IndicatorState state, const IndicatorSettings& settings);

}  // namespace encaisse
