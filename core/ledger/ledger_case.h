#pragma once

#include <QHash>

#include "core/interest/interest_report.h"
#include "core/ledger/ledger.h"
#include "core/procedures/court_file.h"
#include "core/procedures/formal_notice.h"

namespace encaisse {

/// Everything that a document about one customer's debt is made from, read at one moment.
struct CustomerCase {
  Snapshot snapshot;
  qint32 customer = -1;  ///< index in snapshot.customers
  QDate day;
  QHash<qint64, Item> texts;  ///< of the open debits, by id
  InterestReport report;      ///< of this customer

  const Customer& debtor() const { return snapshot.customers[customer]; }
};

/// @error NotFound  no customer of that code, and what reading says
Result<CustomerCase> readCase(Ledger& ledger, const QString& customerCode, QDate day);

/// The formal notice of a case, on the firm's own stationery.
Result<FormalNotice> readNotice(Ledger& ledger, const CustomerCase& of,
                                const NoticeChoices& choices);

/// The court file of a case, with the reminders as they left until its day.
Result<CourtFile> readCourtFile(Ledger& ledger, const CustomerCase& of);

}  // namespace encaisse
