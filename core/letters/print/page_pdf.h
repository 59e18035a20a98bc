#pragma once

#include <QByteArray>
#include <QString>
#include <vector>

#include "core/base/result.h"
#include "core/letters/print/letter_page.h"

class QPagedPaintDevice;
class QPainter;

namespace encaisse {

/// Pages as an A4 PDF with embedded fonts. Needs a QGuiApplication (any platform, offscreen too).
/// @return empty when no PDF can be made
QByteArray pagesPdf(const std::vector<LetterPage>& pages, const QString& title);

/// Paints the pages on a device that is A4 (printer, PDF, preview), from its current page on.
void paintPages(const std::vector<LetterPage>& pages, QPagedPaintDevice& device, QPainter& painter);

}  // namespace encaisse
