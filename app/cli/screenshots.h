#pragma once

#include <QDate>
#include <QSize>
#include <QString>
#include <functional>

namespace encaisse {

/// Pictures of every page of the window, drawn without a display.
struct ScreenshotOptions {
  QString ledger;
  QString folder;
  QDate asOf;
  QString language;  ///< "fr", "en", or empty: the system's
  bool dark = false;
  QSize size{1280, 800};
};

/// @return the exit status
using DrawScreenshots = std::function<int(const ScreenshotOptions&)>;

}  // namespace encaisse
