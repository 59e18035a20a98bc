#pragma once

#include "app/cli/screenshots.h"

namespace encaisse {

/// The program as a window: [LEDGER] [--sample] [--as-of DAY] [--language fr|en].
/// @return exit status: 0 done, 1 no display, 2 wrong usage
int runWindow(int argc, char** argv);

/// Writes a PNG of every page, the start window, the import and a customer into a folder, without a
/// display.
/// @return exit status
int runScreenshots(int& argc, char** argv, const ScreenshotOptions& options);

}  // namespace encaisse
