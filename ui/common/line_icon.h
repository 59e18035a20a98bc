#pragma once

#include <QIcon>

class QPalette;

namespace encaisse {

/// An icon of resources/icons, drawn in the palette's colours at any size: normal, disabled and
/// selected. One made from the program's palette follows it when the theme changes.
QIcon lineIcon(const QString& name, const QPalette& palette);

}  // namespace encaisse
