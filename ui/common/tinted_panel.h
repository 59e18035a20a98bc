#pragma once

#include <QColor>

class QWidget;

namespace encaisse {

/// Paints a widget as a strip with round corners, lightly in the colour of what it says. Called
/// from its paintEvent().
void paintTintedPanel(QWidget& widget, const QColor& tone);

}  // namespace encaisse
