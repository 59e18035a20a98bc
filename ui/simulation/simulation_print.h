#pragma once

#include <QImage>

#include "ui/simulation/simulation_tables.h"

class QPagedPaintDevice;

namespace encaisse {

/// Paints a simulation on a device whose page is set (A4): the levers, the figures with their
/// formulas, the chart, weeks and months, and what it rests on.
/// @param chart  may be null
void paintSimulation(const SimulationView& view, const QString& company, const QImage& chart,
                     QPagedPaintDevice& device);

}  // namespace encaisse
