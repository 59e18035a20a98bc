#pragma once

#include <QList>
#include <QPageLayout>
#include <QString>

class QPagedPaintDevice;

namespace encaisse {

struct TableDocument;

/// A table as it goes on paper: text only.
struct TablePaper {
  QString company;
  QString title;     ///< "Aged balance by customer"
  QString subtitle;  ///< "As of 31/10/2026 · amounts in EUR"
  QList<QString> headers;
  QList<bool> rightAligned;  ///< by column; figures, which are never cut
  QList<QList<QString>> rows;
  QList<QList<QString>> foot;  ///< below the rows, the first one bold: the totals
  QString note;                ///< below the foot
  QString printedOn;
};

/// Landscape A4 with margins of 12 mm.
QPageLayout landscapeA4();

TablePaper tablePaper(const TableDocument& document);

/// Paints on a device whose page is set, from its current page on: the head of the table on every
/// page, page numbers, the foot never alone.
/// @return the number of pages
int paintTable(const TablePaper& paper, QPagedPaintDevice& device);

}  // namespace encaisse
