#pragma once

class QWidget;

namespace encaisse {

/// Says which files can be imported, how each layout is known, and our own layout for scripts.
void showFormatsHelp(QWidget* parent);

}  // namespace encaisse
