#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QPalette>

namespace encaisse::theme {

// Measures in logical pixels; the unit is 4.
constexpr int unit = 4;
constexpr int pageMargin = 16;
constexpr int groupGap = 16;
constexpr int gap = 8;
constexpr int sidebarWidth = 200;
constexpr int sidebarCollapsed = 48;
constexpr int rowPadding = 10;  ///< rows are text height + this
constexpr int iconSize = 20;
constexpr int cornerRadius = 6;

enum class Meaning { NotDue, Late30, Late60, Late90, LateOver90, Credit, Promise, Dispute };

bool isDark(const QPalette& palette);
/// The colour of a meaning on the light or dark theme. As text on the theme's own background it has
/// a contrast of 4.5 : 1 only through @ref textColor.
QColor color(Meaning meaning, const QPalette& palette);
/// The colour of a meaning, darkened or lightened until it reads as text on the base.
QColor textColor(Meaning meaning, const QPalette& palette);
/// Colour of the aging bucket @p bucket of @p count, from first late to latest.
QColor bucketColor(int bucket, int count, const QPalette& palette);
/// Background of a heat cell: @p color at 10–35 % over the base, by @p share (0–1) of the row.
QColor heat(const QColor& color, double share, const QPalette& palette);
QColor mutedText(const QPalette& palette);
/// Hairlines between rows and around cards.
QColor hairline(const QPalette& palette);
/// @p over at @p share (0–1) on top of @p under.
QColor blend(const QColor& over, const QColor& under, double share);

QFont titleFont();      ///< 1.5 ×
QFont keyFigureFont();  ///< 1.8 ×, semibold
QFont captionFont();    ///< 0.9 ×
QFont strongFont();     ///< 1 ×, semibold
/// An icon of our line set, tinted from the palette; @p name as in resources/icons.
QIcon icon(const QString& name, const QPalette& palette);

/// Our own palettes, for where the platform has none (screenshots).
QPalette lightPalette();
QPalette darkPalette();

}  // namespace encaisse::theme
