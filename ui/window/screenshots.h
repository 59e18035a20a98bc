#pragma once

#include <QDate>
#include <QSize>
#include <QString>

#include "core/base/result.h"

namespace encaisse {

struct ScreenshotPlan {
  QString ledger;
  QString folder;  ///< made when missing
  QDate asOf;      ///< invalid: the day of the ledger's last entry, or today
  QDate today;
  bool dark = false;
  QSize size{1280, 800};
};

/// Draws every page of a ledger, the sheet of its customer who owes most with every tab, the
/// dialogs, the start window and the steps of an import as <key>.png. Runs no event loop; works
/// without a display. Leaves the user's own settings alone.
/// @error what opening the ledger says; Storage where a picture cannot be written
Result<void> takeScreenshots(const ScreenshotPlan& plan);

}  // namespace encaisse
