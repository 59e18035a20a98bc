#pragma once

#include <QList>
#include <QString>

class QPagedPaintDevice;

namespace encaisse {

class AgingModel;

/// An aged balance as it goes on paper: text only.
struct AgingPaper {
  QString company;
  QString title;     ///< "Aged balance by customer"
  QString subtitle;  ///< "As of 31/10/2026 · amounts in EUR"
  QList<QString> headers;
  QList<bool> rightAligned;  ///< by column
  QList<QList<QString>> rows;
  QList<QString> totals;
  QList<QString> shares;
  QString proof;
  QString printedOn;
};

AgingPaper agingPaper(const AgingModel& model, const QString& company);

/// Paints on a device whose page is set (landscape A4), from its current page on.
/// @return the number of pages
int paintAging(const AgingPaper& paper, QPagedPaintDevice& device);

}  // namespace encaisse
