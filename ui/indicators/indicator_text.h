#pragma once

#include "core/indicators/indicator.h"
#include "core/money/money.h"

namespace encaisse {

/// "77,3", or a dash where it is unknown.
QString formatTenths(std::optional<int> tenths);
/// "days" or "%", for column headers and axes.
QString unitText(IndicatorUnit unit);
/// "77,3 days", "33,3 %".
QString figureText(Indicator indicator, const IndicatorFigure& figure);
/// A numerator or denominator with its unit.
QString measureText(qint64 value, Measure measure, Currency currency);
/// The formula with its own numbers, or why there is no value.
QString explanationText(Indicator indicator, const IndicatorFigure& figure,
                        const IndicatorSettings& settings, Currency currency);

}  // namespace encaisse
