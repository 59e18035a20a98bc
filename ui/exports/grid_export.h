#pragma once

#include "core/money/money.h"
#include "ui/exports/table_file.h"

class QAction;
class QTableView;

namespace encaisse {

/// The window around grids: knows whose figures they show. Grids look for it among their parents.
class GridExportHost {
public:
  virtual ~GridExportHost() = default;
  virtual ExportContext gridContext() = 0;
  virtual Currency gridCurrency() const = 0;
};

/// "Export…" (Ctrl+E) for a grid: what is shown goes into a workbook, CSV or PDF. Its title is the
/// grid's accessible name, or that of the page or dialog around it.
/// @return the action, which belongs to the view
QAction* addGridExport(QTableView& view);

/// Whether a page around the view has its own Ctrl+E; then the grid leaves the key to it.
bool pageExports(const QTableView& view);

}  // namespace encaisse
