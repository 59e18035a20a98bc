#pragma once

#include "app/cli/screenshots.h"

namespace encaisse {

/// The parts of the program that show something; null in a build without the window. Each makes its
/// own application object.
struct WindowHooks {
  /// Opens the window and stays until it closes.
  int (*window)(int argc, char** argv) = nullptr;
  int (*screenshots)(int& argc, char** argv, const ScreenshotOptions& options) = nullptr;
};

/// The whole program: `encaisse COMMAND …` runs the command without a window or display, anything
/// else opens the window.
/// @return the exit status
int runShell(int argc, char** argv, const WindowHooks& hooks);

}  // namespace encaisse
