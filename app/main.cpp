#include "app/cli/shell.h"

#ifdef ENCAISSE_GUI
#include "app/window_main.h"
#endif

int main(int argc, char** argv) {
#ifdef ENCAISSE_GUI
  const encaisse::WindowHooks hooks{encaisse::runWindow, encaisse::runScreenshots};
#else
  const encaisse::WindowHooks hooks;
#endif
  return encaisse::runShell(argc, argv, hooks);
}
