#pragma once

#include <QByteArray>
#include <QList>

#include "core/letters/print/letter_page.h"

namespace encaisse {

/// One PNG a page, as a screen would show it. Needs a QGuiApplication.
/// @param width  pixels
QList<QByteArray> pagesPng(const std::vector<LetterPage>& pages, int width = 1050);

}  // namespace encaisse
