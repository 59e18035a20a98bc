#pragma once

#include <QtGlobal>

/// Stops the program, in release builds too, when a promise of our own code is broken.
/// Never for what comes from outside: that is a Result.
#define EXPECTS(condition)                                                                  \
  do {                                                                                      \
    if (!(condition)) qFatal("%s:%d: broken contract: %s", __FILE__, __LINE__, #condition); \
  } while (false)
