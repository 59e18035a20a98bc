#pragma once

#include "app/cli/row_output.h"
#include "core/base/setting_text.h"
#include "core/simulation/simulation_words.h"

namespace encaisse {

/// Figures, weeks and months of today's course and of the scenarios.
void printSimulation(Console& console, const SimulationBase& base,
                     const SimulationSettings& settings, Currency currency, OutputFormat format);

}  // namespace encaisse
