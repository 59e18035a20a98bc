#pragma once

class QMenuBar;
class QWidget;

namespace encaisse {

/// Lists the shortcuts of every entry in @p bar and of grids.
void showShortcuts(QWidget* parent, const QMenuBar& bar);
/// Name, version, licence.
void showAbout(QWidget* parent);

}  // namespace encaisse
