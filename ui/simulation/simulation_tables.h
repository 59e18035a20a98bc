#pragma once

#include "core/money/money.h"
#include "core/simulation/simulation_words.h"

namespace encaisse {

/// What is shown of a simulation, on the screen and on paper.
struct SimulationView {
  QDate asOf;
  QDate horizon;
  Currency currency = Currency::eur();
  SimulationSettings settings;
  QList<SimulatedCourse> courses;  ///< today's, A's, B's
  QStringList notes;
};

/// A table of ready-made text; all columns but the first are figures.
struct SimulationTable {
  QStringList heads;
  QList<QStringList> rows;
  QStringList tips;  ///< by row; empty: none
};

SimulationTable figureTable(const SimulationView& view);
/// Received less costs, by week or by month.
SimulationTable weekTable(const SimulationView& view);
SimulationTable monthTable(const SimulationView& view);
/// Every lever that is on in one of the scenarios.
SimulationTable leverTable(const SimulationView& view);

}  // namespace encaisse
