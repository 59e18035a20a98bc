#pragma once

class QApplication;
class QPushButton;

namespace encaisse {

/// Where there is no style of a platform (Fusion), gives cells, headers, buttons and fields the air
/// that a page of figures needs, and flat headers. A platform's own style stays as it is.
void installCalmStyle(QApplication& application);

/// The one button of a window that does what one came for, in the accent colour.
void makePrimary(QPushButton* button);

}  // namespace encaisse
