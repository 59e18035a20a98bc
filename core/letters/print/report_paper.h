#pragma once

#include <QSizeF>
#include <QString>
#include <QTextDocument>

class QPainter;

namespace encaisse {

/// Moves each heading of @p document (h2) to the next page whose first lines would stand there
/// without it. Call it once the page size and the text are set.
void keepHeadingsWithText(QTextDocument& document);

/// Draws one page of @p document, and "Page 1/3" in the room of @p footer pixels below it.
/// @param page  from 0
/// @param language  "en"; any other is French
void drawNumberedPage(QPainter& painter, const QTextDocument& document, int page, double footer,
                      const QString& language);

}  // namespace encaisse
