#pragma once

#include "ui/exports/table_paper.h"

namespace encaisse {

class AgingModel;

/// An aged balance as it goes on paper, with its totals, their shares and the proof line.
TablePaper agingPaper(const AgingModel& model, const QString& company);

}  // namespace encaisse
