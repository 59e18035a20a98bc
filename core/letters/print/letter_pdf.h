#pragma once

#include <QByteArray>
#include <QPageLayout>
#include <QString>

#include "core/base/result.h"
#include "core/letters/letter.h"

class QPagedPaintDevice;
class QPainter;

namespace encaisse {

/// One letter as an A4 PDF. Needs a QGuiApplication (any platform, offscreen too) for fonts.
Result<QByteArray> letterPdf(const Letter& letter);

/// Paints the letter on a device that is A4 (printer, PDF, preview), from its current page on.
void paintLetter(const Letter& letter, QPagedPaintDevice& device, QPainter& painter);

}  // namespace encaisse
