#pragma once

#include <QStringList>

#include "core/simulation/simulation.h"

namespace encaisse {

/// "Shorter terms", for forms.
QString leverName(Lever lever);
/// What it does in one or two sentences, with what is assumed.
QString leverText(Lever lever);

/// One figure of today's course and of two scenarios beside it.
struct SimulationRow {
  QString key;  ///< stable English word
  QString name;
  QString formula;
  bool isDays = false;          ///< tenths of a day; else minor units
  bool isMoreBetter = true;     ///< what a difference means
  std::optional<qint64> today;  ///< none: unknown, or there is none
  std::optional<qint64> a;
  std::optional<qint64> b;
};

/// What comes in, costs, working capital, interest saved, DSO and CCC.
/// @param rate  for money at short term, a year, in hundredths of a per cent
QList<SimulationRow> simulationRows(const SimulatedCourse& today, const SimulatedCourse& a,
                                    const SimulatedCourse& b, int rate);

/// What the simulation rests on: sales to come, orders, and what stays as it is.
QStringList simulationNotes(const SimulationBase& base);

}  // namespace encaisse
