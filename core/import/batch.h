#pragma once

#include <QDate>
#include <QString>

namespace encaisse {

/// One imported file, as recorded.
struct Batch {
  qint64 id = 0;
  QString format;   ///< "fec", "fec_xml", "delimited", "xlsx", "camt.053.001.02", …
  QString meaning;  ///< "entries", "movements", "open_items", "customers", "bank_lines",
                    ///< "deliveries", "uninvoiced"
  QString profile;  ///< by which a table was read; empty: no table
  QString fileName;
  qint64 fileSize = 0;
  QString sha256;
  QString accounts;    ///< the customer accounts taken, "411,416"
  QString importedAt;  ///< UTC, ISO 8601
  QString importedBy;
  QDate firstOn;  ///< invalid: a file without days
  QDate lastOn;
  QDate openingOn;  ///< invalid: the file has no opening lines
  qint64 rowCount = 0;
  qint64 debitMinor = 0;  ///< of the whole file
  qint64 creditMinor = 0;
  qint64 itemCount = 0;     ///< items this batch added
  qint64 changedCount = 0;  ///< items whose lettering or due date it updated
};

/// Whether a file of this meaning holds orders and deliveries.
inline bool isOfDeliveries(const QString& meaning) {
  return meaning == QStringLiteral("deliveries") || meaning == QStringLiteral("uninvoiced");
}

}  // namespace encaisse
