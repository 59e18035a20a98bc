#pragma once

#include <optional>
#include <variant>

#include "core/interest/interest_report.h"
#include "core/letters/interest_document.h"
#include "core/procedures/debt_lines.h"

namespace encaisse {

/// A document that left and is kept as it left.
struct KeptDocument {
  QString title;  ///< "Relance 2 du 15/10/2026"
  QDate leftOn;
  QByteArray pdf;
  bool isNotice = false;
};

/// One numbered piece of a court file: words to be set, or a PDF as it left.
struct CourtPiece {
  int number = 0;  ///< 0: the request itself and the list of pieces
  QString title;
  QString fileName;  ///< "03-relance-2.pdf"
  std::variant<Paper, InterestDocument, QByteArray> content;
};

/// The file of a request for an order to pay: request data, invoices, reminders as they left,
/// formal notice, calculation sheet, list of pieces. In words; pages are made elsewhere.
struct CourtFile {
  QList<CourtPiece> pieces;  ///< the request first, the list last
  qint64 principal = 0;
  qint64 interest = 0;
  qint64 fees = 0;
  QStringList remarks;  ///< what is missing, for the user and not for the court
};

/// @param texts  of debtItemIds(), by id
/// @param report  of this customer and day
/// @return always in French
/// @error Conflict  nothing has fallen due, or insolvency proceedings bar the request
/// @source CPC, art. 1405 to 1425, 54 and 57: parties, object, exact amount with its elements,
/// basis
Result<CourtFile> buildCourtFile(const Snapshot& snapshot, qint32 customer, QDate day,
                                 const QHash<qint64, Item>& texts, const InterestReport& report,
                                 const QList<KeptDocument>& kept);

}  // namespace encaisse
