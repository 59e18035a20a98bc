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

/// Several letters as one PDF for the printer, each from a page of its own.
/// @error NotFound  no letter
Result<QByteArray> lettersPdf(const QList<Letter>& letters);

/// Paints the letter on a device that is A4 (printer, PDF, preview), from its current page on.
void paintLetter(const Letter& letter, QPagedPaintDevice& device, QPainter& painter);

}  // namespace encaisse
